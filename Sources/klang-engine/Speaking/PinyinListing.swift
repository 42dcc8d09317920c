import EngineProtocol
import JSON
import KlangProtocol
import Platform
import SpeechText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --pinyin`: prints how the text of the speech request on standard input would be said in Mandarin, a line
/// for each of its utterances.
enum PinyinListing {
  /// The argument that asks for it.
  static let argument = "--pinyin"
  private static let maximumBytes = 64 << 20

  /// The exit status.
  static func run() -> Int32 {
    do {
      let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
      let params = try TextToSpeechCreate.decode(try JSON.parse(bytes), limits: .open)
      for utterance in try SpeechTask.script(params, .zh) where !utterance.words.isEmpty {
        print(utterance.words.map { $0.spoken + $0.punctuation }.joined(separator: " "))
      }
      return 0
    } catch let failure as EngineFailure {
      Log(program: "klang-engine")(.error, failure.message)
    } catch {
      Log(program: "klang-engine")(.error, "\(error)")
    }
    return 1
  }
}
