import Music

/// A prompt and what is expected of its plan, as a line says it: `prompt | tempo=80 tonic=0 mode=minor valence<0`.
///
/// Fields: `genre`, `tempo`, `given`, `tonic`, `mode`, `meter`, `drums` (`yes`, `no`, `open`), `shape`, `instruments`
/// (numbers between commas, or `none`), and `valence`, `energy`, `tension`, `tempo` with `<` and `>`.
struct PromptExpectation: CustomStringConvertible {
  let prompt: String
  let fields: [Substring]
  var description: String { prompt }

  static func table(_ text: String) -> [PromptExpectation] {
    text.split(separator: "\n").map { line in
      let cut = line.lastIndex(of: "|") ?? line.endIndex
      return PromptExpectation(
        prompt: String(line[..<cut]).trimmed, fields: line[cut...].dropFirst().split(separator: " "))
    }
  }

  /// The fields that a plan does not have, and what it has.
  func misses(_ plan: MusicPlan) -> [String] {
    fields.compactMap { field in
      for sign in ["=", "<", ">"] {
        let parts = field.split(separator: Character(sign), maxSplits: 1)
        guard parts.count == 2 else { continue }
        let actual = Self.value(String(parts[0]), plan)
        let isRight =
          switch sign {
          case "=": actual == parts[1]
          case "<": (Double(actual) ?? .nan) < (Double(parts[1]) ?? .nan)
          default: (Double(actual) ?? .nan) > (Double(parts[1]) ?? .nan)
          }
        return isRight ? nil : "\(field), is \(actual)"
      }
      return "\(field) is no field"
    }
  }

  private static func value(_ name: String, _ plan: MusicPlan) -> String {
    switch name {
    case "genre": plan.genre.rawValue
    case "tempo": plan.tempo == plan.tempo.rounded() ? "\(Int(plan.tempo))" : "\(plan.tempo)"
    case "given": "\(plan.isTempoGiven)"
    case "tonic": "\(plan.tonic)"
    case "mode": plan.mode.rawValue
    case "minor": "\(plan.mode.isMinor)"
    case "meter": "\(plan.meter)"
    case "drums": plan.drums.map { $0 ? "yes" : "no" } ?? "open"
    case "shape": plan.shape.rawValue
    case "instruments":
      plan.instruments.isEmpty ? "none" : plan.instruments.map(String.init).joined(separator: ",")
    case "valence": "\(plan.valence)"
    case "energy": "\(plan.energy)"
    case "tension": "\(plan.tension)"
    default: "no field"
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
