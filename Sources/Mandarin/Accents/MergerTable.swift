/// Syllables of Mandarin as accents merge them.
enum MergerTable {
  /// f as hu.
  static let labials = [
    "fa": "hua", "fan": "huan", "fang": "huang", "fei": "hui", "fen": "hun", "feng": "hong", "fo": "huo", "fou": "hou",
    "fu": "hu",
  ]

  /// Rounded front vowels as unrounded ones.
  static let unrounded = [
    "yu": "yi", "yue": "ye", "yuan": "yan", "yun": "yin", "ju": "ji", "jue": "jie", "juan": "jian", "jun": "jin",
    "qu": "qi", "que": "qie", "quan": "qian", "qun": "qin", "xu": "xi", "xue": "xie", "xuan": "xian", "xun": "xin",
    "lv": "li", "lve": "lie", "nv": "ni", "nve": "nie",
  ]

  /// Syllables that have no partner with a back nasal.
  static let frontOnly: Set<String> = ["din", "tin", "den", "nin", "yan"]
}
