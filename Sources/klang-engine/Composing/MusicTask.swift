import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Music
import Platform
import Sound

/// Makes music from descriptions.
enum MusicTask {
  /// Music up to this length, in seconds, is held as a whole.
  private static let heldSeconds = 120.0

  static func make(
    _ order: EngineGenerate.Params, _ listener: Studio.Listener
  ) throws(EngineFailure) -> EngineGenerate.Result {
    let params: TextToMusicCreate.Params
    do throws(ResponseError) {
      params = try TextToMusicCreate.decode(order.params, limits: .open)
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
    listener.progress(0, "composing")
    let plan = PlanForm.plan(params.plan, over: MusicPromptReader.read(params.prompt))
    let seed = params.seed ?? order.seed & 0xffff_ffff
    var result = EngineGenerate.Result()
    var sounds: [EngineGenerate.Sound] = []
    for number in 0..<params.variations {
      let takeSeed = (seed + number) & 0xffff_ffff
      let score = Composer.compose(plan, MusicFrame(seconds: params.duration), seed: UInt64(takeSeed))
      let take = MusicTake(number: number, score: score, hasStems: params.hasStems, folder: order.outputDirectory)
      let share = 1 / Double(params.variations)
      let progress: (Double, String) -> Void = { listener.progress((Double(number) + $0) * share, $1) }
      if params.duration > heldSeconds {
        try take.makeLong(progress, listener.isCanceled)
      } else {
        try take.makeShort(progress, listener.isCanceled)
      }
      result.artifacts += take.artifacts
      var sound = EngineGenerate.Sound()
      sound.role = take.role
      sound.seed = takeSeed
      sound.music = try? JSON.parse(PlanForm.composed(score, plan).encoded())
      sounds.append(sound)
    }
    result.sounds = sounds
    result.note = plan.notes.isEmpty ? nil : plan.notes.joined(separator: " ")
    return result
  }
}
