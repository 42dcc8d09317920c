import Contract
import JSON

/// The first request to `klang-net`: who are you?
public enum NetInitialize {
  /// Its name on the wire.
  public static let method = "net/initialize"

  /// What `klang-net` says.
  public struct Result: ContractObject {
    public static let typeName = "NetInitializeResult"
    public static let documentation = "What `klang-net` is."
    public static let isOpen = true

    public var name = ""
    public var version = ""

    /// Nothing said.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("name", \.name, doc: "Its name."), .required("version", \.version, doc: "Its version."),
    ]
  }
}
