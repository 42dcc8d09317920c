import JSON
import KlangProtocol

/// What `initialize` says Klang can do.
enum Capabilities {
  /// Under `experimental`, where LSP lets a server say what is its own.
  static func json(_ configuration: Configuration, _ limits: Limits) -> JSON {
    [
      "experimental": [
        "klang": [
          "version": .string(KlangVersion.current),
          "methods": .array(MethodTable.requests.map { .string($0.name) }),
          "notifications": .array(
            MethodTable.notifications.filter { $0.direction == .serverToClient }.map { .string($0.name) }),
          "kinds": .array(TaskKind.allCases.map { .string($0.rawValue) }),
          "engines": .array(configuration.engineSpecifications.map { .string($0.name) }),
          "languages": .array(SpokenLanguage.allCases.map { .string($0.rawValue) }),
          "limits": [
            "mode": .string(limits.rawValue),
            "text_characters": limits == .open ? nil : 1000, "voice_speed": ["minimum": 0.8, "maximum": 2.0],
            "prompt_characters": limits == .open ? 2000 : 200,
            "sound_seconds": limits == .open ? ["minimum": 0.5, "maximum": 600] : ["minimum": 3, "maximum": 10],
            "music_seconds": limits == .open ? ["minimum": 0.5, "maximum": 600] : ["minimum": 3, "maximum": 60],
            "sound_variations": 8, "music_variations": 8,
            "video_seconds": limits == .open ? ["minimum": 0.2, "maximum": 600] : ["minimum": 3, "maximum": 20],
            "video_bytes": .number(JSON.Number(MediaSource.Use.video.maximumBytes(limits))),
            "cues": .number(JSON.Number(CueSheetForm.maximumCues)),
            "voice_sample_seconds": ["minimum": 5, "maximum": 30], "voice_name_characters": 20, "page_size": 500,
            "message_bytes": 67_108_864,
          ],
          "retention_days": .number(JSON.Number(configuration.retentionDays)),
        ]
      ]
    ]
  }
}
