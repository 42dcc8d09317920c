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
    let isKnownVoice = !VoiceCatalogue.languages(of: params.voiceID).isEmpty
    let isEmbedded = wanted == EngineSpecification.embeddedName || wanted == nil && isKnownVoice
    let wish: Engines.Wish? = isEmbedded ? nil : wanted.map { .engine($0) } ?? .voice(params.voiceID)
    create(TextToSpeechCreate.name, params.options, call, reply, wish: wish) {
      engines throws(ResponseError) in
      let pool = isEmbedded ? nil : try Self.pool(params, engines)
      if pool?.specification.isEmbedded ?? true, let refusal = Self.refusal(params) { throw refusal }
      var order = params
      order.voiceSpeed = params.usedSpeed
      let maker: EnginePool
      if let pool {
        maker = pool
      } else {
        maker = try engines.named(EngineSpecification.embeddedName, method: TextToSpeechCreate.name)
      }
      return Order(kind: .textToSpeech, request: order.forEngine(), options: params.options, pool: maker)
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
  private static func refusal(_ params: TextToSpeechCreate.Params) -> ResponseError? {
    let language = VoiceLanguage(params.voiceLanguage)
    if VoiceCatalogue.voice(id: params.voiceID, language: language) == nil {
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
    return Speakability.problem(with: params.text, language: language).map {
      KlangError.invalid(
        [Problem(.value, pointer: "/text", expected: "a text that can be spoken", found: $0)],
        method: TextToSpeechCreate.name)
    }
  }

  /// `voices/list`: those of the catalogue, then those of other engines.
  func listVoices(_ params: VoicesList.Params, _ reply: consuming Reply) {
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let pending = PendingReply(reply)
    open.engines.whenKnown(.all) {
      var result = VoicesList.Result()
      result.voices = (VoiceCatalogue.all.map { Voice($0) } + Self.voices(open.engines)).filter { voice in
        (params.voiceID ?? voice.voiceID) == voice.voiceID && (params.language ?? voice.language) == voice.language
          && (params.gender?.lowercased() ?? voice.gender) == voice.gender
          && params.age.map { voice.age.contains($0.lowercased()) } ?? true
      }
      pending.give(.result(result.encoded()))
    }
  }

  /// The voices of engines of the user's own.
  private static func voices(_ engines: Engines) -> [Voice] {
    engines.pools.filter { !$0.specification.isEmbedded }.flatMap { pool in
      pool.voices.compactMap { said in
        SpokenLanguage(rawValue: said.language).map { Voice(said, $0, engine: pool.name) }
      }
    }
  }
}

extension VoiceLanguage {
  /// The same word in the catalogue.
  init(_ language: SpokenLanguage) { self = language == .zh ? .zh : .en }
}

extension Voice {
  /// A preset voice as clients see it.
  init(_ preset: PresetVoice) {
    self.init()
    voiceID = preset.voiceID
    name = preset.name
    language = preset.language == .zh ? .zh : .en
    gender = preset.gender
    age = preset.age
    style = preset.style
    accent = preset.accent
    emotions = preset.emotions.map(\.rawValue)
    trialText = preset.trialSentence
    catalogue = preset.catalogue
  }
}

extension Voice {
  /// A voice of an engine of the user's own.
  init(_ said: EngineVoice, _ language: SpokenLanguage, engine: String) {
    self.init()
    voiceID = said.voiceID
    name = said.name.isEmpty ? said.voiceID : said.name
    self.language = language
    gender = said.gender
    age = said.age
    style = said.style
    emotions = [Emotion.neutral.rawValue]
    catalogue = engine
  }
}
