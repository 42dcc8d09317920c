import KlangProtocol

/// How an engine is started, and what it is allowed.
struct EngineSpecification: Sendable {
  /// What the engine that comes with Klang is called.
  static let embeddedName = "klang"
  /// Tells that engine where the index of the user's recordings is, which it only reads.
  static let sampleLibraryVariable = "KLANG_SAMPLE_LIBRARY"
  /// Tells it in which folder it may keep what was seen in films, so that none is looked at twice; it makes the folder.
  static let filmCacheVariable = "KLANG_FILM_CACHE"
  /// Tells it which soundfont music is played with, if the user chose one.
  static let soundfontVariable = "KLANG_SOUNDFONT"

  var name: String
  var command: [String]
  /// What it is to make; nil: all it can.
  var kinds: Set<TaskKind>?
  /// How many of its processes may run at once.
  var parallelism: Int
  /// Address space of a process; 0: no bound.
  var memoryBytes: UInt64
  /// How long an attempt at a task may take.
  var deadlineSeconds: Int
  /// How long a process may take to say who it is: a model may have to be loaded.
  var startSeconds: Int
  /// Variables of its environment beside ours.
  var environment: [String: String] = [:]

  /// Whether it is the engine that comes with Klang.
  var isEmbedded: Bool { name == Self.embeddedName }
}

extension Configuration {
  /// The engine that comes with Klang.
  var embeddedEngine: EngineSpecification {
    var environment = [
      EngineSpecification.sampleLibraryVariable: sampleIndexPath, EngineSpecification.filmCacheVariable: filmCachePath,
    ]
    environment[EngineSpecification.soundfontVariable] = soundfontPath
    return EngineSpecification(
      name: EngineSpecification.embeddedName, command: resolvedEngineCommand, kinds: nil, parallelism: workerCount,
      memoryBytes: UInt64(workerMemoryMebibytes) << 20, deadlineSeconds: deadlineSeconds, startSeconds: 15,
      environment: environment)
  }

  /// All engines, the embedded one first.
  var engineSpecifications: [EngineSpecification] {
    [embeddedEngine]
      + engines.map { engine in
        EngineSpecification(
          name: engine.name, command: engine.command, kinds: engine.kinds.isEmpty ? nil : Set(engine.kinds),
          parallelism: engine.parallelism, memoryBytes: UInt64(engine.memoryMebibytes) << 20,
          deadlineSeconds: engine.deadlineSeconds, startSeconds: engine.startSeconds)
      }
  }
}
