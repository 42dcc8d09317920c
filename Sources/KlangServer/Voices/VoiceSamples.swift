import EngineProtocol
import JSON
import KlangProtocol
import Platform
import TaskStore
import VoiceCatalogue

/// The files by which voices can be listened to: `voices/custom/` for custom ones, and a folder for the preset voices of
/// each version of Klang.
struct VoiceSamples: Sendable {
  /// The longest description of a voice that is taken, in bytes.
  private static let modelBytes = 1 << 16

  private let root: String

  /// Files under the data directory.
  init(root: String) { self.root = root + "/voices" }

  private var customFolder: String { root + "/custom" }
  /// Where the samples of preset voices are.
  var presetFolder: String { "\(root)/\(KlangVersion.current)" }

  /// The file of a custom voice, made with the voice.
  func path(custom id: String) -> String { "\(customFolder)/\(id).mp3" }

  /// The file of a preset voice, whether it was made or not.
  func path(_ voice: PresetVoice) -> String { "\(presetFolder)/\(voice.language.rawValue)-\(voice.voiceID).mp3" }

  /// Takes over what an engine made of a recording.
  func voice(
    _ made: EngineGenerate.Result, _ record: TaskRecord, from folder: String
  ) throws(EngineFailure) -> NewVoice {
    func path(_ role: String) throws(EngineFailure) -> String {
      if let file = made.artifacts.first(where: { $0.role == role }) { return "\(folder)/\(file.path)" }
      throw EngineFailure("The engine made no \(role).", isRetryable: false)
    }
    let params = (try? JSON.parse(record.request)) ?? [:]
    let id = record.id + "-voice"
    let modelPath = try path(EngineGenerate.Role.voiceModel)
    let trialPath = try path(EngineGenerate.Role.voiceTrial)
    do throws(SystemError) {
      let model = try Files.read(modelPath, limit: Self.modelBytes)
      try Files.makeDirectories(customFolder)
      try Files.rename(trialPath, to: self.path(custom: id))
      return NewVoice(id: id, name: params["voice_name"]?.stringValue ?? id, model: model)
    } catch {
      throw EngineFailure("The voice can't be kept: \(error)", isRetryable: false)
    }
  }

  /// Removes the file of a custom voice.
  func remove(_ id: String) { Files.remove(path(custom: id)) }
}

extension MadeVoice {
  /// A custom voice.
  init(_ voice: VoiceRecord, _ samples: VoiceSamples) {
    self.init()
    voiceID = voice.id
    name = voice.name
    trialURL = Files.url(samples.path(custom: voice.id))
    ownedBy = "local"
    if voice.deletedAt != nil {
      trialURL = ""
      status = "deleted"
    }
  }

  /// A preset voice, with a sample if there is one.
  init(_ voice: PresetVoice, _ samples: VoiceSamples) {
    self.init()
    voiceID = voice.voiceID
    name = voice.name
    ownedBy = "kling"
    language = voice.language == .zh ? .zh : .en
    let path = samples.path(voice)
    if Files.exists(path) { trialURL = Files.url(path) }
  }
}
