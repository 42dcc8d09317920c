import JSON
import KlangProtocol
import KlangServer

/// `klang say --pinyin`: the engine, which has the words and their sounds, is asked what it would say.
enum PinyinPrinter {
  /// Prints how the text of a speech request would be said.
  static func print(_ params: JSON.Object, _ configuration: Configuration) throws -> Int32 {
    var params = params
    // As the server does it.
    let own = params["pronunciations"]?.arrayValue ?? []
    let configured = try configuration.pronunciations.map { try JSON.parse($0.encoded()) }
    params["pronunciations"] = .array(own + configured)
    guard let text = try EngineQuestion.text("--pinyin", JSON.object(params).serialized(), configuration) else {
      return ExitStatus.failure
    }
    Terminal.print(text)
    return ExitStatus.success
  }
}
