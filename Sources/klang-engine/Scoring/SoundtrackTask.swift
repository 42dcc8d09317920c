import Contract
import Effects
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Media
import Music
import Platform
import Sound
import SoundText
import Soundtrack
import Speech
import Watching

/// Makes the sound of videos.
struct SoundtrackTask {
  /// The longest video whose stems are made, in seconds: they are all held at once.
  private static let longestStems = 200.0

  private let order: EngineGenerate.Params
  private let params: VideoToAudioCreate.Params
  private let listener: Studio.Listener
  private let file: VideoFile
  private let probe: VideoProbe
  /// The SHA-256 of the file.
  private let digest: [UInt8]

  static func make(
    _ order: EngineGenerate.Params, _ speaker: Speaker, _ listener: Studio.Listener
  ) throws(EngineFailure) -> EngineGenerate.Result {
    try SoundtrackTask(order, listener).make(speaker)
  }

  private init(_ order: EngineGenerate.Params, _ listener: Studio.Listener) throws(EngineFailure) {
    guard let input = order.inputs.first(where: { $0.role == EngineGenerate.Role.video }) else {
      throw EngineFailure("There is no video to make sound for.", isRetryable: false)
    }
    self.order = order
    self.listener = listener
    do throws(ResponseError) {
      params = try VideoToAudioCreate.decode(order.params, limits: .open)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
    listener.progress(0, Stage.checking.rawValue)
    do throws(VideoError) {
      file = try VideoFile(input.path, limits: params.limits == .open ? .open : .api)
      probe = try file.probe(isCanceled: listener.isCanceled)
    } catch {
      throw Self.failure(error)
    }
    guard !params.hasStems || probe.seconds <= Self.longestStems else {
      throw EngineFailure(
        "The video is \(probe.seconds) s long; stems are made of up to \(Self.longestStems) s.", isRetryable: false)
    }
    digest = file.digest(isCanceled: listener.isCanceled) ?? []
  }

  /// What is being done, and up to which part of the whole.
  private enum Stage: String {
    case checking, watching, composing, rendering, muxing

    var range: ClosedRange<Double> {
      switch self {
      case .checking: 0...0.04
      case .watching: 0.04...0.5
      case .composing: 0.5...0.52
      case .rendering: 0.52...0.85
      case .muxing: 0.85...1
      }
    }
  }

  private func tell(_ stage: Stage, _ share: Double) {
    let range = stage.range
    listener.progress(
      range.lowerBound + (range.upperBound - range.lowerBound) * min(1, max(0, share)), stage.rawValue)
  }

  /// An error of reading and writing videos, as a task has it.
  static func failure(_ error: VideoError) -> EngineFailure {
    error == .canceled ? SoundFile.canceled : EngineFailure("\(error)", isRetryable: false)
  }

  // MARK: - Making

  private func make(_ speaker: Speaker) throws(EngineFailure) -> EngineGenerate.Result {
    let seed = params.seed.map(UInt64.init) ?? digest.prefix(4).reduce(0) { $0 << 8 | UInt64($1) }
    var sheet = try sheet(seed)
    tell(.composing, 1)
    var sources = SoundtrackMix.Sources()
    let recordings = try CueRecordings(&sheet, isCanceled: listener.isCanceled)
    sources.cueRecordings = recordings.cues
    sources.bedRecordings = recordings.beds
    sources.speech = try speech(sheet, speaker)
    sources.original = try original()
    let mix: SoundtrackMix
    do throws(SoundtrackMix.Failure) {
      mix = try SoundtrackMix(
        sheet, sources, isASMR: params.isASMR, keepsStems: params.hasStems,
        progress: { tell(.rendering, $0) },
        isCanceled: listener.isCanceled)
    } catch {
      switch error {
      case .canceled: throw SoundFile.canceled
      case .music(let error): throw EngineFailure("\(error)", isRetryable: false)
      }
    }
    return try deliver(mix, sheet, recordings, Int(seed))
  }

  private func sheet(_ seed: UInt64) throws(EngineFailure) -> CueSheet {
    if let asked = params.cues {
      tell(.watching, 1)
      return try CueForms(seconds: probe.seconds, params: params, seed: seed).sheet(asked)
    }
    let sightings = try FilmWatching(file, probe, digest).sightings(
      progress: { tell(.watching, $0) }, isCanceled: listener.isCanceled)
    tell(.composing, 0)
    let wish = SoundtrackWish(
      effects: params.soundEffectPrompt, music: params.musicPrompt, isASMR: params.isASMR)
    return CuePlanner(sightings, wish, seed: seed).sheet()
  }

  private func speech(_ sheet: CueSheet, _ speaker: Speaker) throws(EngineFailure) -> SpokenVoices? {
    let wishes = (sheet.cues.map(\.sound) + sheet.beds.map(\.sound)).filter { $0.role == .voice }.map(\.attributes)
    guard !wishes.isEmpty else { return nil }
    let isChinese = (params.soundEffectPrompt ?? "").unicodeScalars.contains { (0x3400...0x9fff) ~= $0.value }
    do throws(SpeechError) {
      return try SpokenVoices(
        wishes, seconds: probe.seconds, language: isChinese ? .zh : .en, speaker, isCanceled: listener.isCanceled)
    } catch {
      throw listener.isCanceled() ? SoundFile.canceled : EngineFailure(error.message, isRetryable: false)
    }
  }

  private func original() throws(EngineFailure) -> SoundtrackMix.Original {
    guard params.originalSound != .replace, probe.hasSound else { return .replaced }
    do throws(VideoError) {
      guard let sound = try VideoSound.decode(file, probe, isCanceled: listener.isCanceled) else { return .replaced }
      let stereo = StereoSound(left: sound.left, right: sound.right)
      return params.originalSound == .mix ? .mixed(stereo) : .ducked(stereo)
    } catch {
      throw Self.failure(error)
    }
  }

  // MARK: - Delivering

  private func deliver(
    _ mix: SoundtrackMix, _ sheet: CueSheet, _ recordings: CueRecordings, _ seed: Int
  ) throws(EngineFailure) -> EngineGenerate.Result {
    tell(.muxing, 0)
    let folder = order.outputDirectory
    try SoundFile.write(mix.whole, folder + "/sound", listener.isCanceled)
    tell(.muxing, 0.3)
    let video = "video." + file.kind.rawValue
    do throws(VideoError) {
      try VideoMuxer.mux(
        file, probe, soundtrack: folder + "/sound.wav", to: "\(folder)/\(video)",
        progress: { tell(.muxing, 0.3 + 0.6 * $0) }, isCanceled: listener.isCanceled)
    } catch {
      throw Self.failure(error)
    }
    let seconds = Double(mix.whole.frames) / Effects.rate
    let cues = (try? JSON.parse(CueForms.form(sheet).encoded())) ?? .null
    do throws(SystemError) {
      try Files.writeDurably(Array((cues.prettyPrinted() + "\n").utf8), to: folder + "/cues.json")
    } catch {
      throw SoundFile.failure(error)
    }
    var result = EngineGenerate.Result()
    result.artifacts = [
      EngineGenerate.Artifact(
        path: video, mediaType: file.kind == .mp4 ? "video/mp4" : "video/quicktime", role: EngineGenerate.Role.video,
        seconds: probe.seconds),
      EngineGenerate.Artifact(path: "sound.mp3", mediaType: "audio/mpeg", role: "audio", seconds: seconds),
      EngineGenerate.Artifact(path: "sound.wav", mediaType: "audio/wav", role: "audio", seconds: seconds),
      EngineGenerate.Artifact(
        path: "cues.json", mediaType: "application/json", role: EngineGenerate.Role.cues, seconds: 0),
    ]
    if params.hasStems { try addStems(mix, seconds, to: &result) }
    var sound = EngineGenerate.Sound()
    sound.role = "audio"
    sound.seed = seed
    if !recordings.sources.isEmpty { sound.sources = try? JSON.parse(recordings.sources.encoded()) }
    result.sounds = [sound]
    result.cues = cues
    result.inputSeconds = probe.seconds
    let notes = sheet.notes + recordings.notes
    result.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return result
  }

  private func addStems(
    _ mix: SoundtrackMix, _ seconds: Double, to result: inout EngineGenerate.Result
  ) throws(EngineFailure) {
    for stem in mix.stems {
      if listener.isCanceled() { throw SoundFile.canceled }
      let name = "stem-\(stem.title).wav"
      try SoundFile.writeWAV(stem.sound, order.outputDirectory + "/" + name)
      var artifact = EngineGenerate.Artifact(path: name, mediaType: "audio/wav", role: "stem", seconds: seconds)
      artifact.stemOf = "audio"
      artifact.title = stem.title
      result.artifacts.append(artifact)
    }
  }
}
