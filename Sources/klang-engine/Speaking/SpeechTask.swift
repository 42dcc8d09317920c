import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import Speech
import SpeechText
import VoiceCatalogue

/// Makes speech tasks into files.
enum SpeechTask {
  /// The part of the work that speaking is; the rest is encoding.
  private static let speakingShare = 0.9

  static func make(
    _ order: EngineGenerate.Params, _ speaker: Speaker, _ listener: Studio.Listener
  ) throws(EngineFailure) -> EngineGenerate.Result {
    let params: TextToSpeechCreate.Params
    do throws(ResponseError) {
      params = try TextToSpeechCreate.decode(order.params, limits: .open)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
    let request = try request(params, order)
    let recorder = try SpeechRecorder(
      order, params, loudness: Speech.loudness + speaker.level(of: request), tell: listener.chunk)
    var failure: EngineFailure?
    do throws(SpeechError) {
      try speaker.speak(request, isCanceled: listener.isCanceled) { piece throws(SpeechError) in
        do throws(EngineFailure) { try recorder.add(piece) } catch {
          failure = error
          throw .canceled
        }
        listener.progress(piece.done * speakingShare, "speaking")
      }
    } catch {
      throw failure ?? EngineFailure(error.message, isRetryable: false)
    }
    listener.progress(speakingShare, "encoding")
    return try recorder.finish()
  }

  private static func request(
    _ params: TextToSpeechCreate.Params, _ order: EngineGenerate.Params
  ) throws(EngineFailure) -> SpeechRequest {
    let language: VoiceLanguage = params.voiceLanguage == .zh ? .zh : .en
    let script = try script(params, language)
    return SpeechRequest(
      script, voice: try voice(params, language, order),
      emotion: Emotion(rawValue: params.emotion.rawValue) ?? .neutral,
      speed: params.usedSpeed)
  }

  private static func voice(
    _ params: TextToSpeechCreate.Params, _ language: VoiceLanguage, _ order: EngineGenerate.Params
  ) throws(EngineFailure) -> SpeechRequest.Voice {
    if let input = order.inputs.first(where: { $0.role == EngineGenerate.Role.voiceModel }) {
      return .custom(try VoiceModelFile.read(input.path), language)
    }
    if let voice = VoiceCatalogue.voice(id: params.voiceID, language: language) { return .preset(voice) }
    throw EngineFailure("Voice id not found: \"\(params.voiceID)\".", isRetryable: false)
  }

  /// A request's text as it is to be spoken.
  static func script(
    _ params: TextToSpeechCreate.Params, _ language: VoiceLanguage
  ) throws(EngineFailure) -> SpeechScript {
    SpeechScript(
      params.text, reader: .of(language), format: params.format == .markdown ? .markdown : .plain,
      pronunciations: try pronunciations(params), startsShort: params.isStreamed)
  }

  private static func pronunciations(_ params: TextToSpeechCreate.Params) throws(EngineFailure) -> Pronunciations {
    do throws(PronunciationError) {
      // The last of two for a word counts: the request's own come first.
      return try Pronunciations(params.pronunciations.reversed().map { ($0.word, $0.say) })
    } catch {
      throw EngineFailure("The pronunciation of \"\(error.word)\": \(error.problem).", isRetryable: false)
    }
  }
}
