/// To be written.
enum ChineseActions {
  static let table = ""
}
