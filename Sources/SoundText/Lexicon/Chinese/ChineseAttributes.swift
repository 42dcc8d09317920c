/// To be written.
enum ChineseAttributes {
  static let table = ""
}
