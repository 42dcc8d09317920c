import Contract
import JSON
import JSONRPC

/// The voices that come with Klang: `GET /v1/general/presets-voices`.
public enum PresetVoicesList: RequestMethod {
  public typealias Result = TaskListResult
  public static let name = "presetVoices/list"
  public static let lane = Lane.read
  public static let summary = "The voices that come with Klang, in the API's form: as finished tasks."
  public static let documentation = """
    Each voice is the result of a task that nobody created and `tasks/get` does not know. A sample of each voice is made \
    before the answer when it was not made before; `voices/list` tells more of each voice.
    """
  public static let endpoint: String? = "GET /v1/general/presets-voices"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("first-page", ["pageNum": 1, "pageSize": 30])]
  public static let counterexamples = [
    MethodCounterexample("page-zero", ["pageNum": 0], code: 1201, pointer: "/pageNum")
  ]

  /// Which page.
  public struct Params: ContractObject {
    public static let typeName = "PresetVoicesListParams"
    public static let documentation = "Which page of the preset voices."

    public var pageNumber = 1
    public var pageSize = 30

    /// The first.
    public init() {}

    public static let fields: [Field<Params>] = [
      .defaulted("pageNum", \.pageNumber, .range(1...1000), doc: "Which page, from 1."),
      .defaulted("pageSize", \.pageSize, .range(1...1000), doc: "How many voices a page has."),
    ]
  }
}
