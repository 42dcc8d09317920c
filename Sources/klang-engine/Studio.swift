import EngineProtocol
import KlangProtocol
import Speech

/// Makes tasks into files, one at a time.
final class Studio {
  /// Whom to tell what while a task is made.
  struct Listener {
    /// How far it is, 0...1, and at what.
    var progress: (Double, String) -> Void
    /// A part of its sound.
    var chunk: (EngineChunk.Params) -> Void
    /// Asked often: whether it is not wanted any more.
    var isCanceled: () -> Bool
  }

  private let speaker = Speaker()

  /// Makes a task's files in its folder.
  func make(_ order: EngineGenerate.Params, _ listener: Listener) throws(EngineFailure) -> EngineGenerate.Result {
    switch TaskKind(rawValue: order.kind) {
    case .textToSpeech: return try SpeechTask.make(order, speaker, listener)
    case .textToAudio: return try SoundTask.make(order, speaker, listener)
    case .videoToAudio: return try SoundtrackTask.make(order, speaker, listener)
    case .textToMusic: return try MusicTask.make(order, listener)
    case .customVoice: return try VoiceTask.make(order, speaker, listener)
    default: throw EngineFailure("This engine makes no \"\(order.kind)\".", isRetryable: false)
    }
  }
}
