import EngineProtocol
import Speech

enum VoiceTask {
  static func make(_ order: EngineGenerate.Params, _ speaker: Speaker, _ listener: Studio.Listener)
    throws(EngineFailure) -> EngineGenerate.Result
  {
    guard let sample = order.inputs.first(where: { $0.role == EngineGenerate.Role.voiceSample }) else {
      throw EngineFailure("no sample", isRetryable: false)
    }
    _ = try SampleDecoder.decode(sample.path, isCanceled: listener.isCanceled)
    throw EngineFailure("no", isRetryable: false)
  }
}
