import Sound
import SpeechText
import VoiceCatalogue

#if canImport(Glibc)
  import func Glibc.srand
#else
  import func Darwin.srand
#endif

/// What is to be said, and how.
public struct SpeechRequest: Sendable {
  /// The text.
  public var text: String
  /// The language the text is in.
  public var language: VoiceLanguage
  /// Who says it.
  public var persona: Persona
  /// How fast: 1 is the voice's own pace.
  public var speed: Double

  /// A request.
  public init(text: String, language: VoiceLanguage, persona: Persona, speed: Double) {
    self.text = text
    self.language = language
    self.persona = persona
    self.speed = speed
  }
}

/// Turns text into speech. One to a process, on one thread: the libraries behind it keep global state.
public final class Speaker {
  private let flite = FliteSynthesizer()
  private let espeak = EspeakSynthesizer()

  /// A speaker; libraries and voices are loaded as they are needed.
  public init() {}

  /// Loads what a language needs, ahead of the first text.
  public func warmUp(_ language: VoiceLanguage) throws(SpeechError) {
    let persona: Persona = language == .en ? .englishMan : .mandarinWoman
    _ = try speak(
      SpeechRequest(text: language == .en ? "Yes." : "是。", language: language, persona: persona, speed: 2),
      progress: { _ in }, isCanceled: { false })
  }

  /// Speaks a text, sentence by sentence. `progress` gets the share of the text that is spoken; `isCanceled` is asked
  /// often, also within a sentence.
  public func speak(
    _ request: SpeechRequest, progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(SpeechError) -> Speech {
    if let found = Speakability.problem(with: request.text, language: request.language) { throw .unspeakable(found) }
    srand(1)  // The libraries may draw noise from the C library's generator: the same text is to give the same sound.
    let sentences = SentenceSplitter.split(request.text)
    let total = max(1, request.text.count)
    var done = 0
    var track = SpeechTrack(recipe: VoiceRecipe.of(request.persona))
    for sentence in sentences {
      if isCanceled() { throw .canceled }
      if Speakability.problem(with: sentence, language: request.language) == nil {
        track.pause(speed: request.speed)
        try speak(Self.cleaned(sentence), request.speed, &track, isCanceled)
      }
      done += sentence.count
      progress(Double(done) / Double(total))
    }
    return try track.finish()
  }

  private func speak(
    _ text: String, _ speed: Double, _ track: inout SpeechTrack, _ isCanceled: () -> Bool
  ) throws(SpeechError) {
    switch track.recipe {
    case .flite(let voice, let rise):
      try flite.speak(text, voice, stretch: rise / speed) { samples in
        track.add(samples)
        return !isCanceled()
      }
    case .espeak(let name, let pitch, let range, let rise):
      try espeak.select(name, pitch: pitch, range: range)
      try espeak.speak(text, rate: EspeakRate.rate(for: speed / rise)) { samples in
        track.add(samples)
        return !isCanceled()
      }
    }
    track.endSentence()
  }

  /// The text as C may have it: no control characters, no NUL.
  private static func cleaned(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar.value < 0x20 || (0x7f...0x9f) ~= scalar.value ? " " : scalar)
    }
    return result
  }
}
