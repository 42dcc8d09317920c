/// Names that are written with signs which are said, or not said, in a way of their own.
enum Names {
  private static let table: [(written: String, said: String)] = [
    ("c++", "c plus plus"), ("c#", "c sharp"), ("f#", "f sharp"), ("j#", "j sharp"), ("node.js", "node j s"),
    ("vue.js", "view j s"), ("next.js", "next j s"), ("react.js", "react j s"), ("three.js", "three j s"),
    ("d3.js", "d three j s"), ("asp.net", "a s p dot net"), (".net", "dot net"), ("objective-c", "objective c"),
    ("usb-c", "u s b c"), ("usb-a", "u s b a"), ("wi-fi", "why fie"), ("at&t", "a t and t"), ("r&d", "r and d"),
    ("q&a", "q and a"), ("b&b", "b and b"), ("h&m", "h and m"), ("r&b", "r and b"), ("p&l", "p and l"),
    ("m&a", "m and a"), ("m&ms", "m and m's"), ("i/o", "i o"), ("n/a", "not applicable"), ("w/o", "without"),
    ("w/", "with"), ("b/c", "because"), ("and/or", "and or"), ("he/she", "he or she"), ("she/he", "she or he"),
    ("his/her", "his or her"), ("him/her", "him or her"), ("s/he", "she or he"), ("tcp/ip", "t c p i p"),
    ("a/b", "a b"), ("c/o", "care of"), ("os/2", "o s two"), ("ph.d.", "p h d"), ("ph.ds", "p h d's"),
    ("24-7", "twenty four seven"), ("x-ray", "x ray"), ("t-shirt", "t shirt"), ("e-mail", "e mail"),
    ("wwi", "world war one"), ("wwii", "world war two"), ("mp3", "m p three"), ("mp4", "m p four"), ("yahoo!", "yahoo"),
    ("c/c++", "c and c plus plus"),
    ("ipv4", "i p v four"), ("ipv6", "i p v six"), ("km/h", "kilometers per hour"), ("khz", "kilohertz"),
    ("mhz", "megahertz"), ("ghz", "gigahertz"), ("m/s", "meters per second"), ("macos", "mac o s"), ("ios", "i o s"),
    ("ipados", "i pad o s"), ("watchos", "watch o s"), ("iphone", "i phone"),
    ("ipad", "i pad"), ("javascript", "java script"), ("typescript", "type script"), ("github", "git hub"),
    ("gitlab", "git lab"), ("postgresql", "post gres q l"), ("sqlite", "s q light"), ("mysql", "my s q l"),
    ("nosql", "no s q l"), ("graphql", "graph q l"), ("webgpu", "web g p u"), ("webgl", "web g l"),
    ("opengl", "open g l"), ("latex", "lay tech"), ("espeak", "e speak"), ("openai", "open a i"),
    ("mongodb", "mongo d b"),
    ("youtube", "you tube"), ("linkedin", "linked in"), ("paypal", "pay pal"), ("ebay", "e bay"),
    ("xcode", "x code"), ("vscode", "v s code"), ("wordpress", "word press"), ("powershell", "power shell"),
  ]
  /// By the first letter, the longest first.
  private static let byFirst: [Unicode.Scalar: [(written: String, said: String)]] = Dictionary(
    grouping: table.sorted { $0.written.utf8.count > $1.written.utf8.count }
  ) { $0.written.unicodeScalars.first ?? " " }

  /// What is said for a name that stands at a place of the text.
  static func reading(at index: Int, in reader: EnglishReader) -> EnglishReader.Reading? {
    let first = reader.signs[index]
    let small = first.isPlainUpper ? Unicode.Scalar(first.value + 0x20) ?? first : first
    guard reader.beginsWord(index), let names = byFirst[small] else { return nil }
    for (written, said) in names where reader.signs.has(written, at: index) {
      let end = index + written.utf8.count
      guard reader.endsWord(end) || !reader.signs[end - 1].isPlainWord, reader.signs[end] != "_",
        !(reader.signs[end] == "." && reader.signs[end + 1].isPlainWord), reader.signs[end] != "/" || written == "w/",
        !(reader.signs[end] == "-" && reader.signs[end + 1].isPlainWord && !written.contains("-")),
        reader.signs[end] != "@", !reader.signs.has("://", at: end)
      else { continue }
      let isPossessive = reader.signs[end] == "'" && reader.signs[end + 1] == "s" && reader.endsWord(end + 2)
      return .init(spelled: said + (isPossessive ? "'s" : ""), to: isPossessive ? end + 2 : end)
    }
    return nil
  }
}
