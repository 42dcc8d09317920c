import Sound
import SpeechText
import VoiceCatalogue

/// Turns text into speech. One to a process, on one thread: the libraries behind it keep global state.
public final class Speaker {
  private let flite = FliteSynthesizer()
  private let espeak = EspeakSynthesizer()
  private var knownBases: [CloningBase: BaseVoice] = [:]

  /// A speaker; libraries and voices are loaded as they are needed.
  public init() {}

  /// Speaks a text, utterance by utterance: `spoken` gets each when it is made, the last one a silence. `isCanceled` is
  /// asked often, also within an utterance.
  public func speak(
    _ request: SpeechRequest, isCanceled: () -> Bool, spoken: (SpokenPiece) throws(SpeechError) -> Void
  ) throws(SpeechError) {
    let (recipe, timbre) = try made(request.voice, request.emotion)
    try speak(request.script, recipe, timbre, speed: request.speed, isCanceled: isCanceled, spoken: spoken)
  }

  private func speak(
    _ script: SpeechScript, _ recipe: VoiceRecipe, _ timbre: Timbre, speed: Double, isCanceled: () -> Bool,
    spoken: (SpokenPiece) throws(SpeechError) -> Void
  ) throws(SpeechError) {
    var shaper = PieceShaper(takeRate: recipe.sampleRate, speed: speed, timbre: timbre)
    var pace = EspeakSpeed(pace: recipe.basePace, speed: speed)
    espeak.begin()
    let total = Double(max(1, script.count))
    var askedPause = 0.0
    for utterance in script {
      askedPause = utterance.words.last?.pauseSeconds ?? (utterance.words.isEmpty ? utterance.pauseSeconds : 0)
      if utterance.words.isEmpty { shaper.pause(utterance.pauseSeconds) }
      for breath in utterance.breaths {
        if isCanceled() { throw .canceled }
        let take: Take
        switch recipe.base {
        case .flite(let voice):
          take = try flite.speak(
            breath.words, voice, stretch: 1 / (speed * recipe.basePace), isCanceled: isCanceled)
        case .espeak(let voice, _):
          try espeak.select(voice, breath.language)
          take = try espeak.speak(breath.words, recipe.accent, &pace, isCanceled: isCanceled)
        }
        let piece = shaper.piece(
          take, pauseSeconds: breath.pauseSeconds * recipe.pauses,
          playedFaster: Double(recipe.sampleRate) / Double(take.sampleRate), done: Double(breath.end) / total)
        if let piece { try spoken(piece) }
      }
    }
    guard shaper.hasSound else { throw .unspeakable("nothing that the voice has a sound for; give at least one word") }
    try spoken(shaper.ending(pauseSeconds: askedPause))
  }

  /// How much louder than usual a request is to be spoken, in dB: feelings have their levels.
  public func level(of request: SpeechRequest) -> Double {
    (try? made(request.voice, request.emotion))?.0.level ?? 0
  }

  /// How a voice is made.
  private func made(_ voice: SpeechRequest.Voice, _ emotion: Emotion) throws(SpeechError) -> (VoiceRecipe, Timbre) {
    switch voice {
    case .preset(let preset):
      guard let recipe = Cast.recipe(preset, emotion) else {
        throw .engine("The voice \(preset.voiceID) has no one who speaks for it.")
      }
      if let likeness = recipe.likeness {
        return (recipe, .converted(.fromPlain(to: likeness), recipe.shape ?? .unchanged))
      }
      return (recipe, recipe.shape.map { .shaped($0) } ?? .own)
    case .custom(let model, let language):
      guard let base = model.base(for: language) else {
        throw .engine("The voice does not speak \(language.rawValue): create it again from its recording.")
      }
      let recipe = base.recipe.applying(emotion)
      return (recipe, .cloned(model, language, recipe.shape ?? .unchanged))
    }
  }

  /// The voices that others are learned against, spoken once.
  public func cloningBases(isCanceled: () -> Bool) throws(SpeechError) -> [BaseVoice] {
    var bases: [BaseVoice] = []
    for base in CloningBase.allCases {
      if isCanceled() { throw .canceled }
      if let known = knownBases[base] {
        bases.append(known)
        continue
      }
      let made = BaseVoice(base, spoken: try spoken(base, base.text, isCanceled: isCanceled))
      knownBases[base] = made
      bases.append(made)
    }
    return bases
  }

  /// A text by a base voice, at the rate at which voices are compared.
  func spoken(_ base: CloningBase, _ text: String, isCanceled: () -> Bool) throws(SpeechError) -> [Float] {
    try spoken(base.recipe, SpeechScript(text, reader: .of(base.language)), isCanceled: isCanceled)
  }

  /// A text by a library's voice, at the rate at which voices are compared.
  func spoken(
    _ recipe: VoiceRecipe, _ script: SpeechScript, isCanceled: () -> Bool
  ) throws(SpeechError) -> [Float] {
    var resampled: [Float] = []
    try speak(script, recipe, .own, speed: 1, isCanceled: isCanceled) { piece in
      var resampler = Resampler(from: piece.sampleRate, to: VoiceFrames.sampleRate)
      piece.samples.withUnsafeBufferPointer { resampler.process($0, into: &resampled) }
      resampler.finish(into: &resampled)
    }
    return resampled
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
    return try track.finish(loudness: Speech.loudness + level(of: request))
  }
}
