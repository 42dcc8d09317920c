import JSON
import Platform

/// The engine of the tests, which behaves as it is told: `Tests/KlangTests/Engines/engine.py`.
public enum TestEngine {
  /// The environment of a server whose engine behaves so.
  public static func environment(_ behaviour: String, _ more: [String: String] = [:]) -> [String: String] {
    ["KLANG_ENGINE": "python3 \(folder)/engine.py \(behaviour)"].merging(more) { $1 }
  }

  /// The environment of a server whose engine answers for music and videos: `Tests/KlangTests/Engines/studio.py`.
  public static let studio = ["KLANG_ENGINE": "python3 \(folder)/studio.py"]

  private static let folder = Files.parent(of: Files.parent(of: #filePath)) + "/KlangTests/Engines"
}

/// Requests for a little speech.
public enum Spoken {
  /// Answered when the task is taken.
  public static func later(_ externalID: String) -> JSON { request(externalID, waits: false) }

  /// Answered when the speech is there.
  public static func now(_ externalID: String) -> JSON { request(externalID, waits: true) }

  private static func request(_ externalID: String, waits: Bool) -> JSON {
    [
      "text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en", "wait": .bool(waits),
      "external_task_id": .string(externalID),
    ]
  }
}
