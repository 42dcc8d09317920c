import Effects
import Music
import Sound
import SoundText

/// The sound of a film: its parts, and all together.
public struct SoundtrackMix {
  /// What becomes of the sound that a film has already.
  public enum Original: Sendable {
    /// It goes.
    case replaced
    /// It stays beside what is new.
    case mixed(StereoSound)
    /// It stays, softer while effects are heard.
    case ducked(StereoSound)
  }

  /// What goes into a mix beside the cue sheet.
  public struct Sources: Sendable {
    public var original: Original
    /// Recordings to be played for cues and beds of these numbers.
    public var cueRecordings: [Int: [Float]]
    public var bedRecordings: [Int: EventRecording]
    /// Who speaks where words are wanted.
    public var speech: (any SpeechSource)?

    /// Nothing beside the sheet.
    public init(
      original: Original = .replaced, cueRecordings: [Int: [Float]] = [:], bedRecordings: [Int: EventRecording] = [:],
      speech: (any SpeechSource)? = nil
    ) {
      self.original = original
      self.cueRecordings = cueRecordings
      self.bedRecordings = bedRecordings
      self.speech = speech
    }
  }

  /// Why there is no mix.
  public enum Failure: Error {
    case canceled
    case music(MusicError)
  }

  /// A part of it by itself.
  public struct Stem: Sendable {
    public var title: String
    public var sound: StereoSound
  }

  /// Everything together, at its loudness.
  public private(set) var whole: StereoSound
  /// Its parts, if they are wanted: together they are the whole but for the limiting of peaks.
  public private(set) var stems: [Stem]

  /// How loud it is, in LUFS, and the ceiling of its true peaks, in dBTP: low enough that what is lost in compressing it
  /// does not bring them above -1.5.
  public static let loudness = -16.0
  static let ceilingDBTP = -2.5
  private static let stemCeilingDBTP = -0.5

  /// How loud parts are beside one another, in LUFS; effects are as loud as their recipes say, about -20.
  private static let musicLoudness = (foreground: -24.0, underscore: -29.0)
  private static let originalLoudness = -20.0
  /// Beds are so much softer than they would be alone, in dB, and softer still beside blows.
  private static let bedGain = (alone: -4.0, besideCues: -9.0)
  private static let closeBedGain = -6.0
  /// How long what goes on comes at the beginning of a film, and goes at its end, in seconds.
  private static let fades = (in: 1.3, out: 0.3)

  /// Makes the sound of a cue sheet. `progress` is told how far it is, 0...1.
  public init(
    _ sheet: CueSheet, _ sources: Sources = Sources(), isASMR: Bool = false, keepsStems: Bool = true,
    progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(Failure) {
    let frames = Int((sheet.seconds * Effects.rate).rounded())
    whole = StereoSound(frames: frames)
    stems = []
    progress(0)
    var effects = try Self.effects(sheet, sources, isCanceled)
    if isASMR { CloseUp.apply(to: &effects, sampleRate: Effects.rate) }
    take("effects", effects, keepsStems)
    effects = StereoSound()
    progress(0.35)
    if keepsStems { stems.append(Stem(title: "ambience", sound: StereoSound(frames: frames))) }
    try Self.ambience(sheet, sources, isASMR, isCanceled) { bed in
      whole.add(bed)
      if keepsStems { stems[1].sound.add(bed) }
    }
    progress(0.6)
    if var music = try Self.music(sheet, progress: { progress(0.6 + 0.3 * $0) }, isCanceled) {
      // What nobody asked for is not noticed to begin.
      if sheet.music?.frame.isUnderscore == true { BedLevels.fade(&music, seconds: (Self.fades.in, 0)) }
      Ducking.apply(to: &music, cues: sheet.cues, sampleRate: Effects.rate)
      take("music", music, keepsStems)
    }
    if let original = Self.original(sources.original, sheet, frames: frames) {
      take("original", original, keepsStems)
    }
    if isCanceled() { throw .canceled }
    progress(0.92)
    let gain = whole.master(loudness: Self.loudness, ceilingDBTP: Self.ceilingDBTP, sampleRate: Effects.sampleRate)
    for index in stems.indices {
      stems[index].sound.multiply(gain)
      stems[index].sound.limit(ceilingDBTP: Self.stemCeilingDBTP)
    }
    progress(1)
  }

  private mutating func take(_ title: String, _ sound: StereoSound, _ isKept: Bool) {
    whole.add(sound)
    if isKept { stems.append(Stem(title: title, sound: sound)) }
  }

  // MARK: - Parts

  private static func effects(
    _ sheet: CueSheet, _ sources: Sources, _ isCanceled: () -> Bool
  ) throws(Failure) -> StereoSound {
    var scene = Scene(place: sheet.place)
    var recordings: [Int: EventRecording] = [:]
    var shots = CueShots(speech: sources.speech)
    for (number, cue) in sheet.cues.enumerated() {
      if isCanceled() { throw .canceled }
      guard var shot = shots.shot(cue, recorded: sources.cueRecordings[number]) else { continue }
      var first = Int((cue.time * Effects.rate).rounded()) - shot.hit
      if first < 0 {
        shot.samples.removeFirst(min(-first, shot.samples.count))
        first = 0
      }
      guard !shot.samples.isEmpty else { continue }
      var event = cue.sound
      event.start = Double(first) / Effects.rate
      event.times = [Double(first) / Effects.rate]
      event.length = Double(shot.samples.count) / Effects.rate
      event.pan = event.pan ?? 0
      recordings[scene.events.count] = .hits([shot.samples])
      scene.events.append(event)
    }
    return try made(
      SceneTake(scene, seconds: sheet.seconds, seed: seed(sheet), recordings: recordings), only: nil, isCanceled)
  }

  /// Makes what goes on, one after the other.
  private static func ambience(
    _ sheet: CueSheet, _ sources: Sources, _ isASMR: Bool, _ isCanceled: () -> Bool, _ body: (StereoSound) -> Void
  ) throws(Failure) {
    var scene = Scene(place: sheet.place)
    let base = sheet.cues.isEmpty ? bedGain.alone : bedGain.besideCues
    for bed in sheet.beds {
      var event = bed.sound
      event.gain += base + (isASMR ? closeBedGain : 0)
      event.pan = event.pan ?? 0
      event.start = event.start ?? 0
      event.length = event.length ?? max(0.1, sheet.seconds - (event.start ?? 0))
      event.times = event.times ?? []
      scene.events.append(event)
    }
    // What is no bed by its recipe is struck again and again, as it usually is.
    scene = ScenePlanner(seconds: sheet.seconds, seed: seed(sheet)).plan(scene)
    let take = SceneTake(
      scene, seconds: sheet.seconds, seed: seed(sheet), recordings: sources.bedRecordings, speech: sources.speech)
    // A place is heard to come and go with its picture, not to be switched on.
    for (number, bed) in sheet.beds.enumerated() {
      var sound = try made(take, only: number, isCanceled)
      BedLevels.apply(bed.levels, to: &sound, from: bed.sound.start ?? 0, seconds: scene.events[number].length ?? 0)
      BedLevels.fade(&sound, seconds: fades)
      body(sound)
    }
    if SceneSource.hasAir(scene) {
      var air = try made(take, only: -1, isCanceled)
      BedLevels.fade(&air, seconds: fades)
      body(air)
    }
  }

  private static func made(
    _ take: SceneTake, only: Int?, _ isCanceled: () -> Bool
  ) throws(Failure) -> StereoSound {
    do throws(SceneRecording.Canceled) {
      return try SceneRecording(take, only: only, isCanceled: isCanceled).sound
    } catch {
      throw .canceled
    }
  }

  private static func music(
    _ sheet: CueSheet, progress: (Double) -> Void, _ isCanceled: () -> Bool
  ) throws(Failure) -> StereoSound? {
    guard let cue = sheet.music else { return nil }
    let score = Composer.compose(cue.plan, cue.frame, seed: cue.seed)
    let usual = cue.frame.isUnderscore ? musicLoudness.underscore : musicLoudness.foreground
    do throws(MusicError) {
      var sound = try MusicRecording(score, progress: progress, isCanceled: isCanceled).sound
      let measured = sound.integratedLUFS(sampleRate: Effects.sampleRate) ?? usual
      sound.multiply(Float(PortableMath.amplitude(decibels: usual + cue.gain - measured)))
      return sound
    } catch {
      throw error == .canceled ? .canceled : .music(error)
    }
  }

  private static func original(_ original: Original, _ sheet: CueSheet, frames: Int) -> StereoSound? {
    var (sound, isDucked): (StereoSound, Bool)
    switch original {
    case .replaced: return nil
    case .mixed(let kept): (sound, isDucked) = (kept, false)
    case .ducked(let kept): (sound, isDucked) = (kept, true)
    }
    guard let loudness = sound.integratedLUFS(sampleRate: Effects.sampleRate) else { return nil }
    sound.multiply(Float(PortableMath.amplitude(decibels: min(24, originalLoudness - loudness))))
    var fitted = StereoSound(frames: frames)
    fitted.add(sound)
    if isDucked { Ducking.apply(to: &fitted, cues: sheet.cues, sampleRate: Effects.rate) }
    return fitted
  }

  /// For what no cue has a seed for.
  private static func seed(_ sheet: CueSheet) -> UInt64 {
    sheet.cues.first?.sound.seed ?? sheet.beds.first?.sound.seed ?? sheet.music?.seed ?? 0
  }
}
