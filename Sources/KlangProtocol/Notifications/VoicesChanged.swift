import Contract

/// The custom voices are others than before.
public enum VoicesChanged: NotificationMethod {
  public static let name = "voices/changed"
  public static let direction = Direction.serverToClient
  public static let summary = "A custom voice came or went, by this server or another one on the same store."

  /// What there is now.
  public struct Params: ContractObject {
    public static let typeName = "VoicesChangedParams"
    public static let documentation = "What custom voices there are now."
    public static let isOpen = true

    public var voices: [MadeVoice] = []

    /// None.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("voices", \.voices, doc: "All custom voices that are not deleted, the oldest first.")
    ]
  }
}
