import Contract

/// How much may be asked for at once.
public enum Limits: String, ContractEnumeration {
  case api
  case open

  public static let typeName = "Limits"
  public static let documentation = "How much may be asked for at once."
  public var documentation: String {
    switch self {
    case .api: "as much as the Kling API takes."
    case .open:
      "as much as this machine can make: texts of any length, sounds and music of 0.5 s to 10 minutes, videos of up to 10 minutes."
    }
  }
}
