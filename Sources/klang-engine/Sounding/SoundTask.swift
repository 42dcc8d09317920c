import Contract
import Effects
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import SoundText
import Speech
import VoiceCatalogue

/// Makes sound tasks into files.
enum SoundTask {
  /// Sounds up to this length, in seconds, are held as a whole.
  private static let heldSeconds = 120.0

  static func make(
    _ order: EngineGenerate.Params, _ speaker: Speaker, _ listener: Studio.Listener
  ) throws(EngineFailure) -> EngineGenerate.Result {
    let params: TextToAudioCreate.Params
    do throws(ResponseError) {
      params = try TextToAudioCreate.decode(order.params, limits: .open)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
    let wish = try SceneForm.wish(params)
    let seed = params.seed ?? order.seed & 0xffff_ffff
    var result = EngineGenerate.Result()
    var sounds: [EngineGenerate.Sound] = []
    var notes = wish.notes
    let speech = try speech(wish, params, speaker, listener.isCanceled)
    for number in 0..<params.variations {
      let takeSeed = (seed + number) & 0xffff_ffff
      var scene = ScenePlanner(seconds: params.duration, seed: UInt64(takeSeed), isLoop: params.isLoop).plan(wish)
      let recordings = try SceneRecordings(
        &scene, .init(use: params.samples, seconds: params.duration, isLoop: params.isLoop),
        isCanceled: listener.isCanceled)
      let made = SceneTake(
        scene, seconds: params.duration, seed: UInt64(takeSeed), isLoop: params.isLoop,
        recordings: recordings.byEvent, speech: speech)
      let take = SoundTake(number: number, params: params, made: made)
      notes += recordings.notes.filter { !notes.contains($0) }
      let share = 1 / Double(params.variations)
      let progress: (Double, String) -> Void = { listener.progress((Double(number) + $0) * share, $1) }
      if params.isStreamed {
        try StreamedSound(take, order).make(listener, &result)
      } else if params.duration > Self.heldSeconds {
        try LongSound(take, order.outputDirectory).make(progress, listener.isCanceled, &result)
      } else {
        try ShortSound(take, order.outputDirectory).make(progress, listener.isCanceled, &result)
      }
      var sound = EngineGenerate.Sound()
      sound.role = take.role
      sound.seed = takeSeed
      sound.scene = SceneForm.json(scene)
      if !recordings.sources.isEmpty { sound.sources = try? JSON.parse(recordings.sources.encoded()) }
      sounds.append(sound)
    }
    result.sounds = sounds
    result.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return result
  }

  /// Who speaks in a scene in which somebody does. What is told while it is made does not wait for words: babble stands in.
  private static func speech(
    _ scene: Scene, _ params: TextToAudioCreate.Params, _ speaker: Speaker, _ isCanceled: () -> Bool
  ) throws(EngineFailure) -> SpokenVoices? {
    let wishes = scene.events.filter { $0.role == .voice }.map(\.attributes)
    guard !wishes.isEmpty, !params.isStreamed else { return nil }
    let isChinese = params.prompt.unicodeScalars.contains { (0x3400...0x9fff) ~= $0.value }
    do throws(SpeechError) {
      return try SpokenVoices(
        wishes, seconds: params.duration, language: isChinese ? .zh : .en, speaker, isCanceled: isCanceled)
    } catch {
      throw isCanceled() ? SoundFile.canceled : EngineFailure(error.message, isRetryable: false)
    }
  }
}

/// One take of what a task asks for.
struct SoundTake {
  var number: Int
  var params: TextToAudioCreate.Params
  var made: SceneTake

  /// The role of its files.
  var role: String { number == 0 ? "audio" : "audio-\(number + 1)" }
  /// The name of its files, without an ending.
  var fileName: String { number == 0 ? "sound" : "sound-\(number + 1)" }

  /// Its stems: the number of an event in the scene (-1: the air of the place), a title and a file name.
  var stems: [(only: Int, title: String, file: String)] {
    guard params.hasStems else { return [] }
    let events = made.scene.events.indices.map { index in
      (only: index, title: "\(index): \(made.scene.events[index].label.name)", file: "\(fileName)-stem-\(index).wav")
    }
    guard SceneSource.hasAir(made.scene) else { return events }
    return events + [(only: -1, title: "air", file: "\(fileName)-stem-air.wav")]
  }

  /// Adds its files to a result.
  func add(to result: inout EngineGenerate.Result) {
    let seconds = (params.duration * Effects.rate).rounded() / Effects.rate
    result.artifacts += [
      EngineGenerate.Artifact(path: fileName + ".mp3", mediaType: "audio/mpeg", role: role, seconds: seconds),
      EngineGenerate.Artifact(path: fileName + ".wav", mediaType: "audio/wav", role: role, seconds: seconds),
    ]
    for stem in stems {
      var artifact = EngineGenerate.Artifact(path: stem.file, mediaType: "audio/wav", role: "stem", seconds: seconds)
      artifact.stemOf = role
      artifact.title = stem.title
      result.artifacts.append(artifact)
    }
  }
}
