import JSON
import KlangProtocol
import Music

/// `klang-engine --plan-music`: reads one prompt a line on standard input, and prints what music each asks for as one JSON
/// object a line.
enum PlanMusicListing {
  /// The argument that asks for it.
  static let argument = "--plan-music"

  /// The exit status.
  static func run() -> Int32 {
    PromptLines.run { prompt in
      let plan = PlanForm.form(MusicPromptReader.read(prompt))
      return ["prompt": .string(prompt), "plan": (try? JSON.parse(plan.encoded())) ?? .null]
    }
  }
}
