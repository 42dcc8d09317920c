import Contract
import JSON
import JSONRPC

/// Removes a custom voice: `POST /v1/general/delete-voices`.
public enum CustomVoicesDelete: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "customVoices/delete"
  public static let lane = Lane.read
  public static let summary = "Delete a custom voice."
  public static let documentation = """
    Answers with the task that made the voice, which says `status: "deleted"` of it from now on. Tasks that were created \
    with it before are finished; then nothing of the voice is left.
    """
  public static let endpoint: String? = "POST /v1/general/delete-voices"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-id", ["voice_id": "0f8fad5bd9cb469fa16570867728950e-voice"])]
  public static let counterexamples = [MethodCounterexample("no-id", [:], code: -32602, pointer: "/voice_id")]

  /// Which voice.
  public struct Params: ContractObject {
    public static let typeName = "CustomVoicesDeleteParams"
    public static let documentation = "Which voice."

    public var voiceID = ""

    /// None.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required(
        "voice_id", \.voiceID, .characters(1...200), doc: "A `voice_id` of customVoices/create; preset voices stay.")
    ]
  }
}
