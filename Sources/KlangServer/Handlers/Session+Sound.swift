import Contract
import JSONRPC
import KlangProtocol
import TaskStore

extension Session {
  /// `textToAudio/create`.
  func createSound(_ params: TextToAudioCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(TextToAudioCreate.name, params.options, call, reply, wish: .making(.textToAudio, params.options.engine)) {
      engines throws(ResponseError) in
      if let problem = params.streamProblem {
        throw KlangError.invalid([problem], method: TextToAudioCreate.name)
      }
      return Order(
        kind: .textToAudio, request: params.forEngine(), options: params.options,
        pool: try engines.making(.textToAudio, engine: params.options.engine, method: TextToAudioCreate.name),
        isStreamed: params.isStreamed)
    }
  }

  /// `textToMusic/create`.
  func createMusic(_ params: TextToMusicCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(TextToMusicCreate.name, params.options, call, reply, wish: .making(.textToMusic, params.options.engine)) {
      engines throws(ResponseError) in
      Order(
        kind: .textToMusic, request: params.forEngine(), options: params.options,
        pool: try engines.making(.textToMusic, engine: params.options.engine, method: TextToMusicCreate.name))
    }
  }

  /// `videoToAudio/create`. How long a video may be is found out when it is there: by the limits of now.
  func createSoundtrack(_ params: VideoToAudioCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(VideoToAudioCreate.name, params.options, call, reply, wish: .making(.videoToAudio, params.options.engine)) {
      [self] engines throws(ResponseError) in
      let video = try MediaSource.of(params, in: try store())
      var order = params
      order.limits = params.limits ?? limits.withLock { $0 }
      return Order(
        kind: .videoToAudio, request: order.forEngine(), options: params.options,
        pool: try engines.making(.videoToAudio, engine: params.options.engine, method: VideoToAudioCreate.name),
        uses: video.uses)
    }
  }
}

extension TextToAudioCreate.Params {
  /// Why it can't be told while it is made; nil when it can, or is not to be.
  fileprivate var streamProblem: Problem? {
    guard isStreamed, isLoop || variations > 1 else { return nil }
    return Problem(
      .value, pointer: "/stream",
      expected: "false with `loop` (its beginning is known when its end is made) and with several `variations`",
      found: "true with \(isLoop ? "loop: true" : "variations: \(variations)")")
  }
}

extension Engines.Wish {
  /// What has to be known to find who makes a kind.
  static func making(_ kind: TaskKind, _ engine: String?) -> Self { engine.map { .engine($0) } ?? .kind(kind) }
}
