/// How the letters and the numbers between them are said, in ARPAbet.
enum LetterNames {
  private static let names: [Character: String] = [
    "a": "ey1", "b": "b iy1", "c": "s iy1", "d": "d iy1", "e": "iy1", "f": "eh1 f", "g": "jh iy1", "h": "ey1 ch",
    "i": "ay1", "j": "jh ey1", "k": "k ey1", "l": "eh1 l", "m": "eh1 m", "n": "eh1 n", "o": "ow1", "p": "p iy1",
    "q": "k y uw1", "r": "aa1 r", "s": "eh1 s", "t": "t iy1", "u": "y uw1", "v": "v iy1",
    "w": "d ah1 b ax0 l y uw0", "x": "eh1 k s", "y": "w ay1", "z": "z iy1",
  ]
  private static let numbers: [String: String] = [
    "zero": "z ih1 r ow0", "one": "w ah1 n", "two": "t uw1", "three": "th r iy1", "four": "f ao1 r", "five": "f ay1 v",
    "six": "s ih1 k s", "seven": "s eh1 v ax0 n", "eight": "ey1 t", "nine": "n ay1 n", "ten": "t eh1 n",
    "eleven": "ih0 l eh1 v ax0 n", "twelve": "t w eh1 l v", "thirteen": "th er1 t iy1 n", "fourteen": "f ao1 r t iy1 n",
    "fifteen": "f ih0 f t iy1 n", "sixteen": "s ih0 k s t iy1 n", "seventeen": "s eh1 v ax0 n t iy1 n",
    "eighteen": "ey0 t iy1 n", "nineteen": "n ay1 n t iy1 n", "twenty": "t w eh1 n t iy0", "thirty": "th er1 d iy0",
    "forty": "f ao1 r t iy0", "fifty": "f ih1 f t iy0", "sixty": "s ih1 k s t iy0", "seventy": "s eh1 v ax0 n t iy0",
    "eighty": "ey1 t iy0", "ninety": "n ay1 n t iy0", "oh": "ow1", "and": "ae1 n d", "at": "ae1 t",
    "plus": "p l ah1 s", "minus": "m ay1 n ax0 s", "dot": "d aa1 t", "dash": "d ae1 sh", "slash": "s l ae1 sh",
    "point": "p oy1 n t", "sharp": "sh aa1 r p", "hundred": "hh ah1 n d r ax0 d", "thousand": "th aw1 z ax0 n d",
  ]

  /// The phonemes of letters and number words, a space between them; nil where another word is among them.
  static func phonemes(_ spoken: String) -> [String]? {
    var phonemes: [String] = []
    for word in spoken.split(separator: " ") {
      guard let said = numbers[String(word)] ?? (word.count == 1 ? word.first.flatMap { names[$0] } : nil) else {
        return nil
      }
      phonemes += said.split(separator: " ").map(String.init)
    }
    return phonemes
  }

  /// What the plural or the possessive adds to a word that ends in this phoneme.
  static func plural(after phoneme: String) -> [String] {
    switch phoneme {
    case "s", "z", "sh", "zh", "ch", "jh": ["ax0", "z"]
    case "p", "t", "k", "f", "th": ["s"]
    default: ["z"]
    }
  }
}
