import Foundation
import Testing

/// A document of a fixture folder. The name tells the rule; in `fail` it is `reason-offset-rule.json`.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  static let pass = all(in: "pass")
  static let fail = all(in: "fail")

  private static func all(in folder: String) -> [Fixture] {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(components: "Fixtures", folder)
    let files = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        Fixture(
          name: file.deletingPathExtension().lastPathComponent,
          bytes: [UInt8]((try? Data(contentsOf: file)) ?? Data()))
      }
  }
}
