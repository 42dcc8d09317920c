/// The version of Klang and of its contract.
public enum KlangVersion {
  /// As `--version` and `serverInfo` tell it.
  public static let current = "0.1.0"
}
