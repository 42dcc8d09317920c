import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import SpeechText
import TaskStore
import VoiceCatalogue

extension Session {
  func createSpeech(_ params: TextToSpeechCreate.Params, _ call: Call, _ reply: consuming Reply) {
    var order = params
    order.voiceSpeed = params.usedSpeed
    // No affair of the engine's; the store keeps it beside the task.
    order.callbackURL = nil
    if let refusal = Self.refusal(params) { return reply.fail(refusal) }
    if let refusal = CallbackURL.refusal(
      params.callbackURL, allowsPrivateNetwork: server.configuration.allowsPrivateNetwork,
      method: TextToSpeechCreate.name)
    {
      return reply.fail(refusal)
    }
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let task = NewTask(
      kind: TaskKind.textToSpeech.rawValue, externalID: params.externalTaskID, owner: server.ownerName,
      request: order.encoded(), callbackURL: params.callbackURL)
    let pending = PendingReply(reply)
    open.store.create(task) { [self] outcome in
      switch outcome {
      case .failure(let error):
        call.admission?.finish()
        pending.give(.error(error.response))
      case .success(let event):
        if params.wait {
          let waiting = TaskWait(self, event.task, pending, params.workDoneToken)
          waiting.start(call.request, timeoutMilliseconds: nil, cancelsTask: true)
        } else {
          pending.give(.result(KlangTask(event.task).encoded()))
        }
        open.scheduler.enqueue(event.task.id)
        call.admission?.finish()
      }
    }
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

  func listVoices(_ params: VoicesList.Params) -> VoicesList.Result {
    var result = VoicesList.Result()
    for preset in VoiceCatalogue.all {
      let voice = Voice(preset)
      if let id = params.voiceID, id != voice.voiceID { continue }
      if let language = params.language, language != voice.language { continue }
      if let gender = params.gender, gender.lowercased() != voice.gender { continue }
      if let age = params.age, !voice.age.contains(age.lowercased()) { continue }
      if params.onlyOwn && voice.isNearest { continue }
      result.voices.append(voice)
    }
    return result
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
    catalogue = preset.catalogue
    spokenBy = preset.spokenBy
    isNearest = preset.isNearest
  }
}
