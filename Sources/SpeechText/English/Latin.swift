/// Latin letters with marks as the plain letters that are read for them.
package enum Latin {
  private static let plain: [(letters: String, plain: String)] = [
    ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěẽ", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐ", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏőǒ", "o"),
    ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűųǔ", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"),
  ]

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in plain {
      for letter in letters.unicodeScalars {
        table[letter] = plain
        if let capital = letter.properties.uppercaseMapping.unicodeScalars.first, capital.value > 0x7f {
          table[capital] = plain.uppercased()
        }
      }
    }
    return table
  }()

  /// The plain letters; nil for what is no such letter.
  package static func plain(_ scalar: Unicode.Scalar) -> String? { scalar.value < 0xc0 ? nil : table[scalar] }
}
