/// To be written.
enum ChineseSounds {
  static let table = ""
}
