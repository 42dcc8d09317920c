/// The names that data sets and file names have for sounds, each just one sound whatever its words.
enum SoundNames {
  /// The sound that a text is the name of.
  static func sound(named text: String) -> LabelledSound? { names[key(text)] }

  /// In lower case, words between single spaces, without hyphens, underscores and commas.
  private static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: key.append(byte + 32)
      case 0x20, 0x2C, 0x2D, 0x5F: if key.last != 0x20, !key.isEmpty { key.append(0x20) }
      default: key.append(byte)
      }
    }
    while key.last == 0x20 || key.last == UInt8(ascii: ".") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static let names: [String: LabelledSound] = {
    var names: [String: LabelledSound] = [:]
    for row in LexiconRows.columns(NameTable.table) {
      let (name, attributes, _) = LexiconRows.attributed(row[0])
      guard let label = SoundLabel.abbreviated(String(name)) else { continue }
      for alias in LexiconRows.parts(row[1], separator: ";") {
        names[key(alias)] = LabelledSound(label: label, attributes: attributes)
      }
    }
    for label in SoundLabel.all where label.name.utf8.count > 2 { names[key(label.name)] = LabelledSound(label: label) }
    return names
  }()
}
