/// To be written.
enum ChineseScenes {
  static let table = ""
}
