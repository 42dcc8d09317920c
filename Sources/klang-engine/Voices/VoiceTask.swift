import EngineProtocol
import KlangProtocol
import Platform
import Speech
import SpeechText

/// Makes voices from recordings: decodes, examines, learns, and speaks a sample.
enum VoiceTask {
  /// What the sample of a voice says.
  private static let trialText = "Hello. This is how I sound, made from a recording of a few seconds."

  static func make(
    _ order: EngineGenerate.Params, _ speaker: Speaker, _ listener: Studio.Listener
  ) throws(EngineFailure) -> EngineGenerate.Result {
    guard let input = order.inputs.first(where: { $0.role == EngineGenerate.Role.voiceSample }) else {
      throw EngineFailure("There is no recording to make a voice from.", isRetryable: false)
    }
    listener.progress(0.05, "decoding")
    let samples = try SampleDecoder.decode(input.path, isCanceled: listener.isCanceled)
    guard samples.count < SampleDecoder.longestSeconds * SampleDecoder.sampleRate else {
      throw EngineFailure(
        "The recording is longer than \(SampleDecoder.longestSeconds) s; 5 to 30 s are taken. Cut out the best part.",
        isRetryable: false)
    }
    listener.progress(0.2, "examining")
    let sample = samples.withUnsafeBufferPointer { VoiceSample($0, sampleRate: SampleDecoder.sampleRate) }
    do throws(SpeechError) {
      listener.progress(0.35, "learning")
      let bases = try speaker.cloningBases(isCanceled: listener.isCanceled)
      let model: VoiceModel
      do throws(VoiceSampleRefused) { model = try VoiceModel(sample, bases: bases) } catch {
        throw .engine(error.message)
      }
      listener.progress(0.8, "speaking")
      let script = SpeechScript(trialText, reader: .english)
      let trial = try speaker.speak(
        SpeechRequest(script, voice: .custom(model, .en)), progress: { _ in }, isCanceled: listener.isCanceled)
      return try write(model, trial, order.outputDirectory)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
  }

  private static func write(
    _ model: VoiceModel, _ trial: Speech, _ folder: String
  ) throws(SpeechError) -> EngineGenerate.Result {
    let mp3 = try trial.mp3()
    do throws(SystemError) {
      try Files.writeDurably(model.bytes, to: folder + "/voice")
      try Files.writeDurably(mp3, to: folder + "/trial.mp3")
    } catch {
      throw .engine("The voice can't be written. \(error)")
    }
    var result = EngineGenerate.Result()
    result.artifacts = [
      EngineGenerate.Artifact(
        path: "voice", mediaType: "application/octet-stream", role: EngineGenerate.Role.voiceModel, seconds: 0),
      EngineGenerate.Artifact(
        path: "trial.mp3", mediaType: "audio/mpeg", role: EngineGenerate.Role.voiceTrial, seconds: trial.seconds),
    ]
    return result
  }
}
