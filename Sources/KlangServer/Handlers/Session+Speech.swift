import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import SpeechText
import TaskStore
import VoiceCatalogue

extension Session {
  /// `textToSpeech/create`: by the engine that is named, else by the embedded one if the voice is its, else by the one
  /// that has the voice.
  func createSpeech(_ params: TextToSpeechCreate.Params, _ call: Call, _ reply: consuming Reply) {
    let wanted = params.options.engine
    let isPreset = !VoiceCatalogue.languages(of: params.voiceID).isEmpty
    let custom: VoiceRecord?
    do throws(ResponseError) {
      custom = isPreset ? nil : try customVoice(params.voiceID)
    } catch {
      return reply.fail(error)
    }
    let isKnownVoice = isPreset || custom != nil
    let isEmbedded = wanted == EngineSpecification.embeddedName || wanted == nil && isKnownVoice
    let wish: Engines.Wish? = isEmbedded ? nil : wanted.map { .engine($0) } ?? .voice(params.voiceID)
    create(TextToSpeechCreate.name, params.options, call, reply, wish: wish) {
      [self] engines throws(ResponseError) in
      let pool = isEmbedded ? nil : try Self.pool(params, engines)
      if pool?.specification.isEmbedded ?? true, let refusal = Self.refusal(params, custom) { throw refusal }
      var order = params
      order.voiceSpeed = params.usedSpeed
      order.pronunciations += server.configuration.pronunciations
      let maker: EnginePool
      if let pool {
        maker = pool
      } else {
        maker = try engines.named(EngineSpecification.embeddedName, method: TextToSpeechCreate.name)
      }
      return Order(
        kind: .textToSpeech, request: order.forEngine(), options: params.options, pool: maker,
        uses: maker.specification.isEmbedded ? custom?.taskID : nil, isStreamed: params.isStreamed)
    }
  }

  /// The engine for a voice that is not of the catalogue, or that is named; nil when nobody has the voice.
  private static func pool(
    _ params: TextToSpeechCreate.Params, _ engines: Engines
  ) throws(ResponseError) -> EnginePool? {
    let method = TextToSpeechCreate.name
    var pool: EnginePool?
    if let name = params.options.engine { pool = try engines.making(.textToSpeech, engine: name, method: method) }
    guard let found = pool ?? engines.speaking(params.voiceID)?.pool else { return nil }
    if found.specification.isEmbedded { return found }
    let ofThatName = found.voices.filter { $0.voiceID == params.voiceID }
    if ofThatName.contains(where: { $0.language == params.voiceLanguage.rawValue }) { return found }
    let known = found.voices.map { "\"\($0.voiceID)\" (\($0.language))" }.prefix(20).joined(separator: ", ")
    throw KlangError.make(
      .invalidParameter,
      "Voice id not found: the engine \"\(found.name)\" has no voice \"\(params.voiceID)\" that speaks "
        + "\(params.voiceLanguage.rawValue). It has: \(known.isEmpty ? "none" : known).")
  }

  /// Why a text can't be spoken by the voice that was asked for; nil when it can.
  private static func refusal(_ params: TextToSpeechCreate.Params, _ custom: VoiceRecord?) -> ResponseError? {
    let language = VoiceLanguage(params.voiceLanguage)
    if let custom {
      if custom.deletedAt != nil { return unknownVoice(custom.id, wasDeleted: true) }
    } else if VoiceCatalogue.voice(id: params.voiceID, language: language) == nil {
      let languages = VoiceCatalogue.languages(of: params.voiceID)
      if let other = languages.first {
        return KlangError.make(
          .invalidParameter,
          "Voice id not found: \"\(params.voiceID)\" does not speak \(language.rawValue), it speaks \(other.rawValue). "
            + "Set voice_language to \"\(other.rawValue)\", or take another voice of voices/list.")
      }
      let nearest = NearestName.of(params.voiceID, in: VoiceCatalogue.all.map(\.voiceID))
      let hint = nearest.map { " Did you mean \"\($0)\"?" } ?? ""
      return KlangError.make(
        .invalidParameter, "Voice id not found: \"\(params.voiceID)\".\(hint) The voices are listed by voices/list.")
    }
    if let voice = VoiceCatalogue.voice(id: params.voiceID, language: language),
      !voice.emotions.contains(where: { $0.rawValue == params.emotion.rawValue })
    {
      let known = voice.emotions.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      let problem = Problem(
        .value, pointer: "/emotion", expected: "a mood that the voice \"\(voice.voiceID)\" has: \(known)",
        found: "\"\(params.emotion.rawValue)\"")
      return KlangError.invalid([problem], method: TextToSpeechCreate.name)
    }
    var problems = Problems()
    params.pronunciations.check(&problems)
    if !problems.isEmpty { return KlangError.invalid(problems.list, method: TextToSpeechCreate.name) }
    return Speakability.problem(
      with: params.text, language: language, format: params.format == .markdown ? .markdown : .plain
    ).map {
      KlangError.invalid(
        [Problem(.value, pointer: "/text", expected: "a text that can be spoken", found: $0)],
        method: TextToSpeechCreate.name)
    }
  }
}

extension VoiceLanguage {
  /// The same word in the catalogue.
  init(_ language: SpokenLanguage) { self = language == .zh ? .zh : .en }
}
