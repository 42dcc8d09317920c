import Sound
import SpeechText
import VoiceCatalogue

/// What is to be said, and how.
public struct SpeechRequest: Sendable {
  /// The text.
  public var text: String
  /// Who says it, and in what language.
  public var voice: PresetVoice
  /// What feeling it shows; one that the voice has.
  public var emotion: Emotion
  /// How fast: 1 is the voice's own pace.
  public var speed: Double

  /// A request.
  public init(text: String, voice: PresetVoice, emotion: Emotion = .neutral, speed: Double = 1) {
    self.text = text
    self.voice = voice
    self.emotion = emotion
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
    guard let voice = VoiceCatalogue.voice(id: VoiceCatalogue.defaultVoiceID(language), language: language) else {
      return
    }
    _ = try speak(
      SpeechRequest(text: language == .en ? "Yes." : "是。", voice: voice, speed: 2), progress: { _ in },
      isCanceled: { false })
  }

  /// Speaks a text, sentence by sentence. `progress` gets the share of the text that is spoken; `isCanceled` is asked
  /// often, also within a sentence.
  public func speak(
    _ request: SpeechRequest, progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(SpeechError) -> Speech {
    let language = request.voice.language
    if let found = Speakability.problem(with: request.text, language: language) { throw .unspeakable(found) }
    guard let recipe = Cast.recipe(request.voice, request.emotion) else {
      throw .engine("The voice \(request.voice.voiceID) has no one who speaks for it.")
    }
    let sentences = SentenceSplitter.split(request.text)
    let total = max(1, request.text.count)
    var track = SpeechTrack(
      inputRate: recipe.sampleRate, speed: request.speed, shape: recipe.shape, pauses: recipe.pauses,
      level: recipe.level)
    var pace = EspeakSpeed(pace: recipe.basePace, speed: request.speed)
    if case .espeak(let voice, _) = recipe.base {
      try espeak.select(voice)
      espeak.settle()
    }
    var done = 0
    for sentence in sentences {
      if isCanceled() { throw .canceled }
      if Speakability.problem(with: sentence, language: language) == nil {
        let text = SpokenText.prepare(sentence, language: language)
        switch recipe.base {
        case .flite(let voice):
          try flite.speak(text, voice, stretch: 1 / (request.speed * recipe.basePace)) { samples in
            track.add(samples)
            return !isCanceled()
          }
        case .espeak:
          try speakClauses(text, &pace, &track, isCanceled)
        }
        track.endPiece(pauseSeconds: Pause.seconds(after: sentence))
      }
      done += sentence.count
      progress(Double(done) / Double(total))
    }
    return try track.finish()
  }

  /// Speaks a sentence clause by clause, because espeak-ng makes hardly a pause at a comma of Mandarin.
  private func speakClauses(
    _ text: String, _ pace: inout EspeakSpeed, _ track: inout SpeechTrack, _ isCanceled: () -> Bool
  ) throws(SpeechError) {
    let clauses = SentenceSplitter.clauses(text)
    for (index, clause) in clauses.enumerated() {
      let samples = try espeak.speak(clause, &pace, isCanceled: isCanceled)
      samples.withUnsafeBufferPointer { track.add($0) }
      if index + 1 < clauses.count { track.endPiece(pauseSeconds: Pause.seconds(after: clause)) }
    }
  }
}
