import CEspeak

/// What espeak-ng tells of the sound it makes.
enum EspeakEvent: Equatable {
  /// A word begins: the number of its first character in the text, from 0, and when, in seconds.
  case word(character: Int, at: Double)
  /// A phoneme begins: its sign in the International Phonetic Alphabet, and when, in seconds.
  case phoneme(String, at: Double)

  /// Reads a list as the library gives it: it ends with an event that is none.
  static func read(_ first: UnsafeMutablePointer<espeak_EVENT>?, into events: inout [EspeakEvent]) {
    guard var event = first else { return }
    while event.pointee.type != espeakEVENT_LIST_TERMINATED {
      let seconds = Double(event.pointee.audio_position) / 1000
      switch event.pointee.type {
      case espeakEVENT_WORD: events.append(.word(character: Int(event.pointee.text_position) - 1, at: seconds))
      case espeakEVENT_PHONEME: events.append(.phoneme(sign(event.pointee.id), at: seconds))
      default: break
      }
      event += 1
    }
  }

  /// Up to eight bytes of UTF-8, with a zero behind them when they are fewer.
  private static func sign(_ id: espeak_EVENT.__Unnamed_union_id) -> String {
    withUnsafeBytes(of: id) { bytes in String(decoding: bytes.prefix(8).prefix { $0 != 0 }, as: UTF8.self) }
  }
}
