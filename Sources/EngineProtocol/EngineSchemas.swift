import Contract
import JSON

/// The engine protocol as documents: schemas of every message, and examples.
public enum EngineSchemas {
  /// A message, and whether it is one.
  public struct Example: Sendable {
    /// A name for it, as a file name.
    public var name: String
    /// Which message: a name of `schemas`.
    public var schema: String
    /// What it carries.
    public var value: JSON
    /// Whether it is as it should be.
    public var isValid: Bool
  }

  /// The schema of what each message carries.
  public static let schemas: [(name: String, schema: JSON)] = [
    document("initialize.params", EngineInitialize.Params.self),
    document("initialize.result", EngineInitialize.Result.self),
    document("generate.params", EngineGenerate.Params.self),
    document("generate.result", EngineGenerate.Result.self),
    document("progress.params", EngineProgress.Params.self),
    document("chunk.params", EngineChunk.Params.self),
    document("failure", EngineFailure.self),
  ]

  private static func document<Value: ContractValue>(_ name: String, _ type: Value.Type) -> (String, JSON) {
    (name, SchemaDocument.selfContained(type, "engine.\(name)"))
  }

  /// What is wrong with a message; nothing when it is as it should be.
  public static func problems(_ value: JSON, _ schema: String) -> [Problem] {
    var problems = Problems()
    switch schema {
    case "initialize.params": _ = EngineInitialize.Params.read(value, &problems)
    case "initialize.result": _ = EngineInitialize.Result.read(value, &problems)
    case "generate.params": _ = EngineGenerate.Params.read(value, &problems)
    case "generate.result": _ = EngineGenerate.Result.read(value, &problems)
    case "progress.params": _ = EngineProgress.Params.read(value, &problems)
    case "chunk.params": _ = EngineChunk.Params.read(value, &problems)
    default: _ = EngineFailure.read(value, &problems)
    }
    return problems.list
  }

  /// Messages that are right, and some that are not.
  public static let examples: [Example] = [
    Example(name: "host", schema: "initialize.params", value: ["protocol_version": 1], isValid: true),
    Example(
      name: "engine", schema: "initialize.result",
      value: [
        "name": "tones", "version": "1.0", "kinds": ["text_to_speech", "text_to_audio"], "languages": ["en"],
        "voices": [["voice_id": "beeps", "voice_language": "en", "voice_name": "Beeps"]],
      ], isValid: true),
    Example(name: "no-kinds", schema: "initialize.result", value: ["name": "tones", "version": "1.0"], isValid: false),
    Example(
      name: "sound", schema: "generate.params",
      value: [
        "task_id": "0f8fad5bd9cb469fa16570867728950e", "kind": "text_to_audio",
        "params": ["prompt": "rain on a tin roof", "duration": 7.5],
        "output_directory": "/home/me/.local/share/klang/work/a/0f8fad5bd9cb469fa16570867728950e-1", "seed": 0,
      ], isValid: true),
    Example(
      name: "soundtrack", schema: "generate.params",
      value: [
        "task_id": "0f8fad5bd9cb469fa16570867728950e", "kind": "video_to_audio",
        "params": ["video_url": "https://example.com/clip.mp4", "bgm_prompt": "calm piano"],
        "inputs": [["role": "video", "path": "/home/me/.local/share/klang/work/a/1-inputs/video.mp4"]],
        "output_directory": "/home/me/.local/share/klang/work/a/0f8fad5bd9cb469fa16570867728950e-1", "seed": 0,
      ], isValid: true),
    Example(
      name: "files", schema: "generate.result",
      value: [
        "artifacts": [
          ["path": "sound.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 7.5],
          ["path": "sound.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 7.5],
        ]
      ], isValid: true),
    Example(
      name: "composed", schema: "generate.result",
      value: [
        "artifacts": [
          ["path": "music.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 12],
          ["path": "music.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 12],
          ["path": "music.mid", "media_type": "audio/midi", "role": "audio"],
          ["path": "bass.wav", "media_type": "audio/wav", "role": "stem", "stem_of": "audio", "title": "bass"],
        ],
        "sounds": [
          [
            "role": "audio", "seed": 7,
            "music": [
              "plan": ["tempo": 72, "tonic": "D", "mode": "minor"], "tempo": 72, "key": "D minor",
              "sections": [["name": "A", "start": 0, "end": 12]], "chords": [["name": "Dm", "time": 0]],
            ],
          ]
        ],
      ], isValid: true),
    Example(
      name: "scored", schema: "generate.result",
      value: [
        "artifacts": [
          ["path": "film.mp4", "media_type": "video/mp4", "role": "video", "duration_seconds": 5],
          ["path": "sound.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 5],
          ["path": "sound.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 5],
          ["path": "cues.json", "media_type": "application/json", "role": "cues"],
        ],
        "cues": ["duration": 5, "cues": [["time": 1.24, "label": "Knock"]]], "input_seconds": 5,
      ], isValid: true),
    Example(
      name: "path-is-a-number", schema: "generate.result",
      value: ["artifacts": [["path": 5, "media_type": "audio/mpeg", "role": "audio"]]], isValid: false),
    Example(
      name: "half-way", schema: "progress.params",
      value: ["task_id": "0f8fad5bd9cb469fa16570867728950e", "progress": 0.5, "stage": "making"], isValid: true),
    Example(
      name: "first-sound", schema: "chunk.params",
      value: [
        "task_id": "0f8fad5bd9cb469fa16570867728950e", "index": 0, "start": 0, "sample_rate": 48000, "data": "AAAAAA==",
      ], isValid: true),
    Example(name: "try-again", schema: "failure", value: ["retryable": true], isValid: true),
  ]

  /// Path within the folder of schemas, and contents.
  public static let files: [(path: String, contents: JSON)] =
    schemas.map { ("engine/\($0.name).schema.json", $0.schema) }
    + examples.map { example in
      ("examples/engine/\(example.schema)/\(example.name)\(example.isValid ? "" : ".invalid").json", example.value)
    }
}
