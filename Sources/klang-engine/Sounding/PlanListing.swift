import JSON
import SoundText

/// `klang-engine --plan`: reads one prompt a line on standard input, and prints what is heard in each as one JSON object a
/// line.
enum PlanListing {
  /// The argument that asks for it.
  static let argument = "--plan"

  /// The exit status.
  static func run() -> Int32 { PromptLines.run(plan) }

  private static func plan(_ prompt: String) -> JSON {
    let scene = PromptReader.read(prompt)
    return [
      "prompt": .string(prompt), "place": .string(scene.place.rawValue),
      "events": .array(scene.events.map(event)), "notes": .array(scene.notes.map { .string($0) }),
    ]
  }

  private static func event(_ event: SceneEvent) -> JSON {
    var members: JSON.Object = [
      "label": .string(event.label.entry.audioSet), "sound": .string(event.label.name),
      "role": .string(event.role.rawValue), "stage": .number(JSON.Number(event.stage)),
      "attrs": .array(event.attributes.map(\.rawValue).sorted().map { .string($0) }),
      "confidence": JSON((event.confidence * 100).rounded() / 100), "words": .string(event.words),
    ]
    if let count = event.count { members["count"] = .number(JSON.Number(count)) }
    if let reason = event.reason { members["reason"] = .string(reason) }
    return .object(members)
  }
}
