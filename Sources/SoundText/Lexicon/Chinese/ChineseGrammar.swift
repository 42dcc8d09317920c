/// To be written.
enum ChineseGrammar {
  static let table = ""
}
