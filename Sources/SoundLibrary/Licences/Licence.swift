/// Under what conditions a recording may be used, as far as was found: for a person to check.
public struct Licence: Sendable, Equatable {
  /// Its name, as SPDX has it where it has one ("CC-BY-SA-3.0").
  public var name: String?
  /// Who made the recording.
  public var credit: String?
  /// Where that stands.
  public var source: String

  public init(name: String?, credit: String? = nil, source: String) {
    self.name = name
    self.credit = credit
    self.source = source
  }
}
