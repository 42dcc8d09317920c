/// To be written.
enum ChineseNumbers {
  static let table = ""
}
