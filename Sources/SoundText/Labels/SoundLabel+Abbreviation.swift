extension SoundLabel {
  /// A sound by its name or by what stands before the first comma or bracket of it, if only one is called so.
  static func abbreviated(_ name: String) -> SoundLabel? {
    SoundLabel(named: name) ?? byBeginning[name.lowercased()].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  private static let byBeginning = Dictionary(grouping: all) { beginning($0.name.lowercased()) }

  private static func beginning(_ name: String) -> String {
    var letters = name.utf8.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
    while letters.last == UInt8(ascii: " ") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }
}
