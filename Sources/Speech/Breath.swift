import SpeechText
import VoiceCatalogue

/// Words that are spoken in one go: all of an utterance, or those up to a pause that the text asks for or to a word of
/// another language.
struct Breath {
  var words: [SpokenWord]
  /// After it, in seconds at speed 1.
  var pauseSeconds: Double
  /// Where in the text it ends, in Unicode scalars.
  var end: Int

  var language: VoiceLanguage { words.first?.language ?? .en }
}

extension Utterance {
  /// Between words of two languages, in seconds: hardly a pause, but a mouth takes its time to change.
  private static let changeSeconds = 0.06

  /// Its breaths, in order.
  var breaths: [Breath] {
    var breaths: [Breath] = []
    for (index, word) in words.enumerated() {
      let isFirst = index == 0 || words[index - 1].pauseSeconds != nil || words[index - 1].language != word.language
      if isFirst { breaths.append(Breath(words: [], pauseSeconds: Self.changeSeconds, end: word.range.upperBound)) }
      breaths[breaths.count - 1].words.append(word)
      breaths[breaths.count - 1].end = word.range.upperBound
      if let seconds = word.pauseSeconds { breaths[breaths.count - 1].pauseSeconds = seconds }
    }
    if !breaths.isEmpty {
      breaths[breaths.count - 1].pauseSeconds = pauseSeconds
      breaths[breaths.count - 1].end = range.upperBound
    }
    return breaths
  }
}
