import EngineProtocol
import JSON
import KlangProtocol
import Music
import Sound
import SoundText
import Soundtrack

/// Cue sheets as they travel, and as they are made.
struct CueForms {
  /// How long the film is, in seconds.
  let seconds: Double
  let params: VideoToAudioCreate.Params
  let seed: UInt64

  /// What a request asks for, cue by cue.
  func sheet(_ form: CueSheetForm) throws(EngineFailure) -> CueSheet {
    var sheet = CueSheet(seconds: seconds, place: Place(rawValue: form.place.rawValue) ?? .unspecified)
    sheet.notes = form.notes
    let usual = usualSound
    for (index, asked) in form.cues.enumerated() { sheet.cues.append(try cue(asked, index, usual: usual)) }
    sheet.cues.sort { $0.time < $1.time }
    for (index, asked) in form.beds.enumerated() { sheet.beds.append(try bed(asked, index)) }
    sheet.music = form.music.map(music)
    return sheet
  }

  private func cue(_ asked: CueForm, _ index: Int, usual: SceneEvent) throws(EngineFailure) -> Cue {
    let pointer = "/cues/cues/\(index)"
    guard asked.time < seconds else {
      throw EngineFailure(
        "\(pointer)/time: the video is \(seconds) s long; found \(asked.time).", isRetryable: false)
    }
    var sound = try event(asked.sound, asked.label, asked.attributes, pointer) ?? usual
    sound.gain = asked.gain
    sound.pan = asked.pan ?? 0
    sound.length = asked.length
    // Cues of one sound are of one thing, unless they say otherwise.
    sound.seed = asked.seed.map(UInt64.init) ?? drawn("cue", 0)
    sound.file = asked.file
    return Cue(
      sound, at: asked.time, take: asked.take == 0 && asked.seed == nil ? index % 6 : asked.take,
      strength: asked.strength, kind: Cue.Kind(rawValue: asked.kind.rawValue) ?? .mark, confidence: asked.confidence)
  }

  private func bed(_ asked: BedForm, _ index: Int) throws(EngineFailure) -> Bed {
    let pointer = "/cues/beds/\(index)"
    guard asked.start < seconds else {
      throw EngineFailure(
        "\(pointer)/start: the video is \(seconds) s long; found \(asked.start).", isRetryable: false)
    }
    guard var sound = try event(asked.sound, asked.label, asked.attributes, pointer) else {
      throw EngineFailure("\(pointer): neither `label` nor `sound` says what is heard.", isRetryable: false)
    }
    sound.role = .bed
    sound.gain = asked.gain
    sound.pan = 0
    sound.start = asked.start
    sound.length = min(asked.length ?? seconds, seconds - asked.start)
    sound.seed = asked.seed.map(UInt64.init) ?? drawn("bed", index)
    sound.file = asked.file
    return Bed(sound, levels: asked.levels)
  }

  /// The sound of words, which go before a label; nil when there are neither.
  private func event(
    _ words: String?, _ label: String?, _ attributes: [String], _ pointer: String
  ) throws(EngineFailure) -> SceneEvent? {
    let extra = try SoundWords.attributes(attributes, pointer + "/attributes")
    var event: SceneEvent
    if let words, let read = PromptReader.read(words).events.first {
      event = SceneEvent(read.label, attributes: read.attributes)
      event.words = words
    } else if let label {
      event = SceneEvent(try SoundWords.label(label, pointer + "/label"))
    } else {
      return nil
    }
    event.attributes.formUnion(extra)
    return event
  }

  /// The sound of a cue that names none.
  private var usualSound: SceneEvent {
    if let prompt = params.soundEffectPrompt, let read = PromptReader.read(prompt).events.first {
      return SceneEvent(read.label, attributes: read.attributes)
    }
    return SceneEvent(SoundLabel(named: "Thump, thud") ?? SoundLabel.all[0])
  }

  private func music(_ asked: CueMusicForm) -> MusicCue {
    let prompt = asked.prompt ?? params.musicPrompt
    let base =
      prompt.map { MusicPromptReader.read($0) }
      ?? .underscore(light: 0.5, warmth: 0.5, saturation: 0.3, pace: 0.3)
    let isAsked = prompt != nil || asked.plan != nil
    let frame = MusicFrame(
      seconds: seconds, cuts: asked.cuts.filter { $0 < seconds }.sorted(), liveliness: asked.liveliness,
      isUnderscore: asked.isUnderscore ?? !isAsked)
    return MusicCue(
      PlanForm.plan(asked.plan, over: base), frame: frame, gain: asked.gain,
      seed: asked.seed.map(UInt64.init) ?? drawn("music", 0))
  }

  private func drawn(_ name: StaticString, _ number: Int) -> UInt64 {
    var random = RandomStream(seed: seed).fork(name).fork(number)
    return random.bits() >> 32
  }

  // MARK: - As it is sent

  /// A cue sheet as it is sent: all that its sound is made from.
  static func form(_ sheet: CueSheet) -> CueSheetForm {
    var form = CueSheetForm()
    form.duration = sheet.seconds
    form.place = ScenePlace(rawValue: sheet.place.rawValue) ?? .unspecified
    form.notes = sheet.notes
    form.cues = sheet.cues.map(form(of:))
    form.beds = sheet.beds.map(form(of:))
    form.music = sheet.music.map(form(of:))
    return form
  }

  private static func form(of cue: Cue) -> CueForm {
    var form = CueForm()
    form.time = cue.time
    form.label = cue.sound.label.name
    form.attributes = cue.sound.attributes.map(\.rawValue).sorted()
    form.gain = cue.sound.gain
    form.pan = cue.sound.pan
    form.strength = cue.strength
    form.kind = CueKind(rawValue: cue.kind.rawValue) ?? .mark
    form.confidence = cue.confidence
    form.length = cue.sound.length
    form.seed = cue.sound.seed.map(Int.init)
    form.take = cue.take
    form.file = cue.sound.file
    return form
  }

  private static func form(of bed: Bed) -> BedForm {
    var form = BedForm()
    form.label = bed.sound.label.name
    form.attributes = bed.sound.attributes.map(\.rawValue).sorted()
    form.start = bed.sound.start ?? 0
    form.length = bed.sound.length
    form.gain = bed.sound.gain
    form.levels = bed.levels
    form.seed = bed.sound.seed.map(Int.init)
    form.file = bed.sound.file
    return form
  }

  private static func form(of music: MusicCue) -> CueMusicForm {
    var form = CueMusicForm()
    form.plan = PlanForm.form(music.plan)
    form.cuts = music.frame.cuts
    form.liveliness = music.frame.liveliness
    form.isUnderscore = music.frame.isUnderscore
    form.gain = music.gain
    form.seed = Int(music.seed)
    return form
  }
}
