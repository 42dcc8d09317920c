import Sound
import SpeechText
import VoiceCatalogue

/// Turns text into speech. One to a process, on one thread: the libraries behind it keep global state.
public final class Speaker {
  private let flite = FliteSynthesizer()
  private let espeak = EspeakSynthesizer()

  /// A speaker; libraries and voices are loaded as they are needed.
  public init() {}

  /// Speaks a text, utterance by utterance: `spoken` gets each when it is made, the last one a silence. `isCanceled` is
  /// asked often, also within an utterance.
  public func speak(
    _ request: SpeechRequest, isCanceled: () -> Bool, spoken: (SpokenPiece) throws(SpeechError) -> Void
  ) throws(SpeechError) {
    let recipe = VoiceRecipe.of(request.persona)
    var shaper = PieceShaper(sampleRate: recipe.sampleRate, speed: request.speed, shape: recipe.shape)
    var pace = EspeakSpeed(pace: recipe.espeakPace, speed: request.speed)
    if case .espeak(let voice, _) = recipe {
      try espeak.select(voice)
      espeak.settle()
    }
    let total = Double(max(1, request.script.count))
    var askedPause = 0.0
    for utterance in request.script {
      askedPause = utterance.words.last?.pauseSeconds ?? (utterance.words.isEmpty ? utterance.pauseSeconds : 0)
      if utterance.words.isEmpty { shaper.pause(utterance.pauseSeconds) }
      for breath in utterance.breaths {
        if isCanceled() { throw .canceled }
        let take: Take
        switch recipe {
        case .flite(let voice, _):
          take = try flite.speak(breath.words, voice, stretch: 1 / request.speed, isCanceled: isCanceled)
        case .espeak: take = try espeak.speak(breath.words, &pace, isCanceled: isCanceled)
        }
        let piece = shaper.piece(
          take, pauseSeconds: breath.pauseSeconds,
          playedFaster: Double(recipe.sampleRate) / Double(take.sampleRate), done: Double(breath.end) / total)
        if let piece { try spoken(piece) }
      }
    }
    guard shaper.hasSound else { throw .unspeakable("only words the voice has no sound for") }
    try spoken(shaper.ending(pauseSeconds: askedPause))
  }

  /// Speaks a text into the memory. `progress` gets the share of the text that is spoken.
  public func speak(
    _ request: SpeechRequest, progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(SpeechError) -> Speech {
    var track = SpeechTrack()
    try speak(request, isCanceled: isCanceled) { piece throws(SpeechError) in
      track.add(piece)
      progress(piece.done)
    }
    return try track.finish()
  }
}
