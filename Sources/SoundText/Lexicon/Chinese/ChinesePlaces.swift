/// To be written.
enum ChinesePlaces {
  static let table = ""
}
