/// To be written.
enum ChineseSources {
  static let table = ""
}
