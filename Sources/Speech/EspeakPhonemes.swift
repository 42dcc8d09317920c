import Mandarin

/// The phonemes of espeak-ng 1.51 for Mandarin (its table "cmn"), by pinyin.
enum EspeakPhonemes {
  /// Two letters before one.
  static let initials: [(pinyin: String, phoneme: String)] = [
    ("zh", "ts."), ("ch", "ts.h"), ("sh", "s."), ("b", "p"), ("p", "ph"), ("m", "m"), ("f", "f"), ("d", "t"),
    ("t", "th"),
    ("n", "n"), ("l", "l"), ("g", "k"), ("k", "kh"), ("h", "X"), ("j", "tS;"), ("q", "tS;h"), ("x", "S;"), ("r", "z."),
    ("z", "ts"), ("c", "tsh"), ("s", "s"),
  ]

  /// What follows the initial, or the whole syllable where there is none.
  static let finals: [String: (glide: String, vowel: String, coda: String)] = [
    "a": ("", "A", ""), "ai": ("", "ai", ""), "an": ("", "a", "n"), "ang": ("", "a", "N"), "ao": ("", "Au", ""),
    "e": ("", "o-", ""), "ei": ("", "ei", ""), "en": ("", "@", "n"), "eng": ("", "@", "N"), "er": ("", "@r", ""),
    "i": ("", "i", ""), "ia": ("", "iA", ""), "ian": ("", "iE", "n"), "iang": ("", "iA", "N"), "iao": ("j", "Au", ""),
    "ie": ("", "iE", ""), "in": ("", "i", "n"), "ing": ("", "i", "N"), "iong": ("", "y", "N"), "iu": ("", "iou", ""),
    "o": ("", "o", ""), "ong": ("", "ong", ""), "ou": ("", "ou", ""), "u": ("", "u", ""), "ua": ("w", "A", ""),
    "uai": ("", "uai", ""), "uan": ("", "ua", "n"), "uang": ("w", "A", "N"), "ui": ("", "uei", ""),
    "un": ("", "u@", "n"),
    "uo": ("", "uo", ""), "v": ("", "y", ""), "van": ("", "y&", "n"), "ve": ("", "yE", ""), "ue": ("", "yE", ""),
    "vn": ("", "y@", "n"), "ya": ("j", "iA", ""), "yan": ("j", "iE", "n"), "yang": ("j", "iA", "N"),
    "yao": ("j", "Au", ""),
    "ye": ("j", "iE", ""), "yi": ("j", "i", ""), "yin": ("j", "i", "n"), "ying": ("j", "i", "N"), "yo": ("j", "io", ""),
    "yong": ("", "yu", "N"), "you": ("j", "iou", ""), "yu": (";", "y", ""), "yuan": ("", "y&", "n"),
    "yue": ("", "yE", ""),
    "yun": (";", "y@", "n"), "wa": ("w", "A", ""), "wai": ("w", "ai", ""), "wan": ("w", "A", "n"),
    "wang": ("w", "A", "N"),
    "wei": ("w", "ei", ""), "wen": ("w", "u@", "n"), "weng": ("w", "u@", "N"), "wo": ("w", "o", ""),
    "wu": ("w", "u", ""),
  ]

  /// i after these initials.
  static let apicals = [
    "zh": "i.", "ch": "i.", "sh": "i.", "r": "i.", "z": "i[", "c": "i[", "s": "i[",
  ]

  /// Syllables whose e is short.
  static let schwas: Set<String> = ["de", "te", "ne", "le", "me"]

  /// The coda of a curled tongue.
  static let curl = "r."

  /// The vowel that a vowel and its coda become before it.
  static let curled = [
    "ai": "A", "an": "A", "aN": "A", "ei": "@", "@n": "@", "@N": "@", "i": "i@", "i.": "@", "i[": "@", "in": "i@",
    "iN": "i@", "iEn": "iA", "iAN": "iA", "uai": "uA", "uan": "uA", "AN": "A", "An": "A", "uei": "u@", "u@n": "u@",
    "y": "y@",
    "y&n": "y&", "y@n": "y@", "o-": "o-", "ong": "u@", "yN": "y@", "u@N": "u@", "yuN": "y@",
  ]

  /// The nearest of the ten tones there are.
  static func tone(_ contour: ToneContour) -> String {
    switch contour.description {
    case "1": "11"
    case "2": "22"
    case "3": "33"
    case "4", "5": "44"
    case let name where tones.contains(name): name
    default: nearest[contour.description] ?? "33"
    }
  }

  private static let tones: Set<String> = ["11", "21", "22", "33", "44", "35", "51", "53", "55", "214"]
  private static let nearest = [
    "213": "214", "24": "35", "45": "35", "42": "51", "52": "51", "31": "21", "323": "22", "34": "35", "41": "51",
  ]
}
