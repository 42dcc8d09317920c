/// Finds the names of licences in texts.
enum LicenceName {
  /// The same, and the Creative Commons licences with their full names before that.
  private static let names: [(words: String, name: String)] = written.flatMap { entry in
    entry.words.hasPrefix("attribution")
      ? [(words: "creative commons " + entry.words, name: entry.name), entry] : [entry]
  }

  /// Words that name a licence, and the beginning of its SPDX name; what holds another one stands before it.
  private static let written: [(words: String, name: String)] = [
    ("cc0", "CC0-1.0"), ("creative commons zero", "CC0-1.0"), ("public domain dedication", "CC0-1.0"),
    ("cc by nc sa", "CC-BY-NC-SA"), ("attribution noncommercial sharealike", "CC-BY-NC-SA"),
    ("attribution non commercial share alike", "CC-BY-NC-SA"),
    ("cc by nc nd", "CC-BY-NC-ND"), ("attribution noncommercial noderivatives", "CC-BY-NC-ND"),
    ("attribution noncommercial noderivs", "CC-BY-NC-ND"),
    ("cc by nc", "CC-BY-NC"), ("attribution noncommercial", "CC-BY-NC"), ("attribution non commercial", "CC-BY-NC"),
    ("cc by sa", "CC-BY-SA"), ("attribution sharealike", "CC-BY-SA"), ("attribution share alike", "CC-BY-SA"),
    ("cc by nd", "CC-BY-ND"), ("attribution noderivatives", "CC-BY-ND"), ("attribution noderivs", "CC-BY-ND"),
    ("cc by", "CC-BY"), ("creative commons attribution", "CC-BY"), ("creativecommons attribution", "CC-BY"),
    ("sampling plus", "CC-Sampling+"), ("sampling+", "CC-Sampling+"),
    ("gnu lesser general public license", "LGPL"), ("lgpl", "LGPL"),
    ("gnu free documentation license", "GFDL"), ("gfdl", "GFDL"),
    ("gnu general public license", "GPL"), ("gpl", "GPL"),
    ("apache license", "Apache"), ("mit license", "MIT"), ("expat license", "MIT"), ("expat", "MIT"),
    ("bsd 3 clause", "BSD-3-Clause"), ("bsd 2 clause", "BSD-2-Clause"), ("artistic license", "Artistic"),
    ("wtfpl", "WTFPL"), ("unlicense", "Unlicense"), ("public domain", "public domain"),
    ("royalty free", "royalty-free"), ("all rights reserved", "all rights reserved"),
  ]

  /// The first licence that a text names; nil when it names none.
  static func find(in text: String) -> String? {
    let words = words(text)
    var best: (place: Int, index: Int)?
    for (index, entry) in names.enumerated() {
      let wanted = entry.words.split(separator: " ").map(String.init)
      guard let place = place(of: wanted, in: words) else { continue }
      // The one that stands first; of those at one place the longer one, which the table has first.
      if best.map({ place < $0.place }) ?? true { best = (place, index) }
    }
    guard let best else { return nil }
    let entry = names[best.index]
    guard entry.name.hasPrefix("CC-") || ["GPL", "LGPL", "GFDL", "Apache", "Artistic"].contains(entry.name) else {
      return entry.name
    }
    let after = words[(best.place + entry.words.split(separator: " ").count)...].prefix(4)
    return entry.name + (version(after).map { "-" + $0 } ?? "")
  }

  /// Lower case, parted at everything but letters, digits, points between digits and a plus at the end. "GPLv2" and "gpl2"
  /// become two words.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = ""
    func end() {
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    for character in text.lowercased().prefix(1 << 18) {
      if character.isLetter || character.isNumber || character == "+" {
        if character.isNumber, let last = current.last, last.isLetter, current != "cc" { end() }
        current.append(character)
      } else if character == ".", current.last?.isNumber == true {
        current.append(character)
      } else {
        end()
      }
    }
    end()
    return words.flatMap { word -> [String] in
      let word = word.hasSuffix(".") ? String(word.dropLast()) : word
      return word.hasSuffix("gplv") ? [String(word.dropLast()), "v"] : [word]
    }
  }

  private static func place(of wanted: [String], in words: [String]) -> Int? {
    guard words.count >= wanted.count else { return nil }
    return (0...(words.count - wanted.count)).first { start in
      words[start] == wanted[0] && words[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// "version 2", "v 2", "3.0", "2+".
  private static func version(_ words: ArraySlice<String>) -> String? {
    for word in words {
      if word.first?.isNumber == true, word.count <= 4 { return word }
      guard ["v", "version", "license", "licence", "international", "unported", "the"].contains(word) else {
        return nil
      }
    }
    return nil
  }
}
