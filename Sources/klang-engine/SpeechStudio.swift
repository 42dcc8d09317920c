import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import Speech
import VoiceCatalogue

/// Makes speech tasks into files.
final class SpeechStudio {
  private let speaker = Speaker()

  /// Makes a task's files in its folder.
  func make(
    _ order: EngineGenerate.Params, progress: (Double, String) -> Void, isCanceled: () -> Bool
  ) throws(EngineFailure) -> EngineGenerate.Result {
    guard order.kind == TaskKind.textToSpeech.rawValue else {
      throw EngineFailure("This engine makes no \"\(order.kind)\".", isRetryable: false)
    }
    let params: TextToSpeechCreate.Params
    do throws(ResponseError) {
      params = try TextToSpeechCreate.decode(order.params)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
    let language: VoiceLanguage = params.voiceLanguage == .zh ? .zh : .en
    guard let voice = VoiceCatalogue.voice(id: params.voiceID, language: language) else {
      throw EngineFailure("Voice id not found: \"\(params.voiceID)\".", isRetryable: false)
    }
    do throws(SpeechError) {
      let request = SpeechRequest(text: params.text, voice: voice, speed: params.usedSpeed)
      let speech = try speaker.speak(
        request, progress: { progress($0 * 0.9, "speaking") }, isCanceled: isCanceled)
      progress(0.9, "encoding")
      return try write(speech, order)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
  }

  private func write(
    _ speech: Speech, _ order: EngineGenerate.Params
  ) throws(SpeechError) -> EngineGenerate.Result {
    // Both files at once: encoding is work, and writing is waiting for the disk.
    let folder = order.outputDirectory
    let wavFailure = Monitor<SystemError??>(nil)
    Thread.start("klang-wav") {
      var failure: SystemError?
      do throws(SystemError) {
        try Files.writeDurably(speech.wav(), to: folder + "/speech.wav")
      } catch {
        failure = error
      }
      wavFailure.signal { $0 = .some(failure) }
    }
    var mp3Failure: SpeechError?
    do throws(SpeechError) {
      let mp3 = try speech.mp3()
      do throws(SystemError) {
        try Files.writeDurably(mp3, to: folder + "/speech.mp3")
      } catch {
        throw .engine("The result can't be written. \(error)")
      }
    } catch {
      mp3Failure = error
    }
    let failure: SystemError? = wavFailure.wait { $0 } ?? nil
    if let mp3Failure { throw mp3Failure }
    if let failure { throw .engine("The result can't be written. \(failure)") }

    var result = EngineGenerate.Result()
    let seconds = speech.seconds
    result.artifacts = [
      EngineGenerate.Artifact(path: "speech.mp3", mediaType: "audio/mpeg", role: "audio", seconds: seconds),
      EngineGenerate.Artifact(path: "speech.wav", mediaType: "audio/wav", role: "audio", seconds: seconds),
    ]
    return result
  }
}
