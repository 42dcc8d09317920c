import JSON
import KlangServer
import Platform

/// `klang sound --plan` and `--labels`: what the engine knows, without making a sound.
enum SoundListPrinter {
  /// Prints what is heard in each prompt of some lines. The exit status.
  static func plans(_ prompts: [UInt8], _ isJSON: Bool, _ configuration: Configuration) throws -> Int32 {
    guard let text = try EngineQuestion.text("--plan", prompts, configuration) else { return ExitStatus.failure }
    if isJSON {
      if !text.isEmpty { Terminal.print(text) }
      return ExitStatus.success
    }
    for line in text.split(separator: "\n") { Terminal.print(readable(try JSON.parse(Array(line.utf8)))) }
    return ExitStatus.success
  }

  private static func readable(_ plan: JSON) -> String {
    var lines = [plan["prompt"]?.stringValue ?? ""]
    if let place = plan["place"]?.stringValue, place != "unspecified" { lines.append("  at: \(place)") }
    for event in plan["events"]?.arrayValue ?? [] {
      let attributes = event["attrs"]?.arrayValue?.compactMap(\.stringValue) ?? []
      let count = event["count"]?.intValue.map { " ×\($0)" } ?? ""
      let manner = attributes.isEmpty ? "" : " (\(attributes.joined(separator: ", ")))"
      let reason = event["reason"]?.stringValue.map { "  — \($0)" } ?? ""
      lines.append(
        "  \((event["stage"]?.intValue ?? 0) + 1). \(event["sound"]?.stringValue ?? "")\(count)\(manner)\(reason)")
    }
    for note in plan["notes"]?.arrayValue ?? [] { lines.append("  note: \(note.stringValue ?? "")") }
    return lines.joined(separator: "\n")
  }

  /// Prints the names of all sounds and attributes. The exit status.
  static func labels(_ isJSON: Bool, _ configuration: Configuration) throws -> Int32 {
    guard let text = try EngineQuestion.text("--sounds", [], configuration) else { return ExitStatus.failure }
    if isJSON {
      Terminal.print(text)
      return ExitStatus.success
    }
    let list = try JSON.parse(Array(text.utf8))
    var family = ""
    for sound in list["sounds"]?.arrayValue ?? [] {
      if let next = sound["family"]?.stringValue, next != family {
        family = next
        Terminal.print("\(family)")
      }
      Terminal.print("  \(sound["label"]?.stringValue ?? "")")
    }
    let attributes = list["attributes"]?.arrayValue?.compactMap(\.stringValue) ?? []
    Terminal.print("attributes\n  \(attributes.joined(separator: " "))")
    return ExitStatus.success
  }
}
