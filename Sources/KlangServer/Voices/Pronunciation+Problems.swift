import Contract
import KlangProtocol
import SpeechText

extension [Pronunciation] {
  /// Notes what is wrong with each entry, under the member `pronunciations`. What it is stands in what is expected, as
  /// messages about a configuration don't show what was found.
  func check(_ problems: inout Problems) {
    problems.within("pronunciations") { problems in
      for (index, entry) in enumerated() {
        do throws(PronunciationError) {
          _ = try Pronunciations([(entry.word, entry.say)])
        } catch {
          problems.within("\(index)") { problems in
            problems.add(
              .value, at: "say", expected: "a pronunciation that can be read (\(error.problem))",
              found: "\"\(entry.say)\"")
          }
        }
      }
    }
  }
}
