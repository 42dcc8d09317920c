import JSONRPC
import KlangProtocol
import TaskStore

extension Session {
  /// `textToAudio/create`.
  func createSound(_ params: TextToAudioCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(TextToAudioCreate.name, params.options, call, reply, wish: .making(.textToAudio, params.options.engine)) {
      engines throws(ResponseError) in
      Order(
        kind: .textToAudio, request: params.forEngine(), options: params.options,
        pool: try engines.making(.textToAudio, engine: params.options.engine, method: TextToAudioCreate.name))
    }
  }

  /// `videoToAudio/create`.
  func createSoundtrack(_ params: VideoToAudioCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(VideoToAudioCreate.name, params.options, call, reply, wish: .making(.videoToAudio, params.options.engine)) {
      [self] engines throws(ResponseError) in
      let video = try MediaSource.of(params, in: try store())
      return Order(
        kind: .videoToAudio, request: params.forEngine(), options: params.options,
        pool: try engines.making(.videoToAudio, engine: params.options.engine, method: VideoToAudioCreate.name),
        uses: video.uses)
    }
  }
}

extension Engines.Wish {
  /// What has to be known to find who makes a kind.
  static func making(_ kind: TaskKind, _ engine: String?) -> Self { engine.map { .engine($0) } ?? .kind(kind) }
}
