import JSON
import Platform
import SoundText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --plan`: reads one prompt a line on standard input, and prints what is heard in each as one JSON object a
/// line.
enum PlanListing {
  /// The argument that asks for it.
  static let argument = "--plan"
  private static let maximumBytes = 64 << 20

  /// The exit status.
  static func run() -> Int32 {
    do throws(SystemError) {
      let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines { print(plan(String(decoding: line, as: UTF8.self)).description) }
      return 0
    } catch {
      Log(program: "klang-engine")(.error, "\(error)")
      return 1
    }
  }

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

/// `klang-engine --sounds`: prints the names of all sounds and attributes as one JSON object.
enum SoundListing {
  /// The argument that asks for it.
  static let argument = "--sounds"

  /// The exit status.
  static func run() -> Int32 {
    let sounds: [JSON] = SoundLabel.all.map { label in
      [
        "label": .string(label.name), "family": .string(label.entry.family.rawValue),
        "role": .string(label.role.rawValue),
      ]
    }
    let attributes: [JSON] = SoundAttribute.allCases.map { .string($0.rawValue) }
    let list: JSON = ["sounds": .array(sounds), "attributes": .array(attributes)]
    print(list.description)
    return 0
  }
}
