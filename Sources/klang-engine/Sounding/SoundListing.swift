import JSON
import SoundText

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
