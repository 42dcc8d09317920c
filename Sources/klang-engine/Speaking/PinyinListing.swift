import Mandarin
import Platform
import SpeechText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --pinyin`: prints how the Mandarin text on standard input would be said, a line for each of its utterances.
enum PinyinListing {
  /// The argument that asks for it.
  static let argument = "--pinyin"
  private static let maximumBytes = 64 << 20

  /// The exit status.
  static func run() -> Int32 {
    do throws(SystemError) {
      let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
      let script = SpeechScript(String(decoding: bytes, as: UTF8.self), reader: .mandarin)
      for utterance in script where !utterance.words.isEmpty {
        print(utterance.words.map { $0.spoken + $0.punctuation }.joined(separator: " "))
      }
      return 0
    } catch {
      Log(program: "klang-engine")(.error, "\(error)")
      return 1
    }
  }
}
