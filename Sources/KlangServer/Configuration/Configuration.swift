import Contract
import JSON
import KlangProtocol
import Platform

/// How Klang is set up: flags over environment (`KLANG_*`) over `config.json` over defaults that need only `HOME`.
public struct Configuration: ContractObject {
  public static let typeName = "Configuration"
  public static let documentation = "The file `config.json` of Klang."

  /// What a committed task survives.
  public enum Durability: String, ContractEnumeration {
    case normal
    case full

    public static let typeName = "Durability"
    public static let documentation = "What an acknowledged task survives."
    public var documentation: String {
      switch self {
      case .normal: "the death of every process."
      case .full: "a loss of power too, for one disk flush with each group of changes."
      }
    }
  }

  /// Lines from this level on are logged.
  public enum LogLevel: String, ContractEnumeration {
    case error
    case warning
    case info
    case debug

    public static let typeName = "LogLevel"
    public static let documentation = "Which lines go to standard error."
    public var documentation: String {
      switch self {
      case .error: "what is broken."
      case .warning: "also what went wrong and was got over."
      case .info: "also what happened."
      case .debug: "everything."
      }
    }
  }

  public var dataDirectory = ""
  public var durability = Durability.normal
  public var engineCommand: [String] = []
  public var engines: [EngineConfiguration] = []
  public var workers = 0
  public var workerMemoryMebibytes = 1024
  public var deadlineSeconds = 120
  public var limits = Limits.api
  public var pronunciations: [Pronunciation] = []
  public var sampleFolders: [String] = []
  public var samplePackages: [String] = []
  public var soundfont: String?
  public var retentionDays = 30
  public var maximumDiskMebibytes = 0
  public var logLevel = LogLevel.warning
  public var player: String?
  public var netCommand: [String] = []
  public var webhookSecret: SecretSource?
  public var allowsPrivateNetwork = false
  public var callbackRetryMilliseconds = 5_000

  /// Defaults only.
  public init() {}

  public static let fields: [Field<Configuration>] = [
    .defaulted(
      "data_directory", \.dataDirectory,
      doc: "Where tasks and results are kept; empty: `$XDG_DATA_HOME/klang` or `~/.local/share/klang`."),
    .defaulted("durability", \.durability, doc: "What an acknowledged task survives."),
    .defaulted(
      "engine_command", \.engineCommand,
      doc: "Program and arguments of the engine; empty: the `klang-engine` beside `klang`."),
    .defaulted(
      "engines", \.engines,
      doc: "Engines of your own, in the order in which they are looked at; the embedded one is first."),
    .defaulted(
      "workers", \.workers, .range(0...64),
      doc: "How many engine processes may run at once; 0: one for each processor, at most 4."),
    .defaulted(
      "worker_memory_mib", \.workerMemoryMebibytes, .range(64...65_536),
      doc: "Address space of an engine process, in MiB."),
    .defaulted(
      "deadline_seconds", \.deadlineSeconds, .range(1...86_400),
      doc: "How long an attempt at a task may take; a text gets a second more for every 50 bytes."),
    .defaulted("limits", \.limits, doc: "How much clients may ask for that don't say it themselves."),
    .defaulted("pronunciations", \.pronunciations, doc: "How words are to be said, whoever asks."),
    .defaulted(
      "sample_folders", \.sampleFolders,
      doc:
        "Folders with recordings of your own to be heard in sounds, from the root or from the home folder (`~/`); "
        + "`klang index` looks through them."),
    .defaulted(
      "sample_packages", \.samplePackages,
      doc:
        "Packages of the system whose recordings may be heard in sounds, by name, or `all`. Their licences ask more of "
        + "you than those of sounds that are made: see `sources` of a result. `klang index` looks through them."),
    .optional(
      "soundfont", \.soundfont, .characters(1...4096),
      doc:
        "A soundfont (.sf2) whose instruments music is played with, from the root or from the home folder (`~/`); else "
        + "FluidR3_GM or TimGM6mb of the system, as far as they are there."),
    .defaulted(
      "retention_days", \.retentionDays, .range(1...3650),
      doc: "How long the files of results are kept; the tasks stay, and say when their files went."),
    .defaulted(
      "maximum_disk_mib", \.maximumDiskMebibytes, .range(0...1_073_741_824),
      doc: "What the files of all results may take, in MiB: beyond it the oldest go first; 0: no ceiling."),
    .defaulted("log_level", \.logLevel, doc: "Which lines go to standard error."),
    .optional("player", \.player, doc: "The program that plays files for `klang say`."),
    .defaulted(
      "net_command", \.netCommand,
      doc: "Program and arguments of what opens sockets; empty: the `klang-net` beside `klang`."),
    .optional("webhook_secret", \.webhookSecret, doc: "Where the secret is that callbacks are signed with."),
    .defaulted(
      "allow_private_network", \.allowsPrivateNetwork,
      doc: "Whether callbacks and inputs may go to, and come from, loopback and private addresses."),
    .defaulted(
      "callback_retry_ms", \.callbackRetryMilliseconds, .range(1...3_600_000),
      doc: "The pause after the first attempt at a callback that failed, in milliseconds; it doubles up to an hour."),
  ]

  public static func check(_ value: Configuration, _ problems: inout Problems) {
    for (index, engine) in value.engines.enumerated()
    where value.engines[..<index].contains(where: { $0.name == engine.name }) {
      problems.add(.value, at: "engines", expected: "engines of different names", found: "two of the same name")
    }
    for folder in value.sampleFolders where !folder.hasPrefix("/") && !folder.hasPrefix("~/") {
      problems.add(
        .value, at: "sample_folders", expected: "folders from the root, or from the home folder with \"~/\"",
        found: folder)
    }
    if let soundfont = value.soundfont, !soundfont.hasPrefix("/") && !soundfont.hasPrefix("~/") {
      problems.add(
        .value, at: "soundfont", expected: "a file from the root, or from the home folder with \"~/\"",
        found: soundfont)
    }
    value.pronunciations.check(&problems)
  }

  /// What is wrong with a configuration.
  public struct Failure: Error, Sendable {
    /// For a person.
    public var message: String
  }

  /// The configuration from file and environment. Without a file it is the defaults. `file` and `dataDirectory` go over
  /// what the environment says.
  public static func load(file: String? = nil, dataDirectory: String? = nil) throws(Failure) -> Configuration {
    var configuration = Configuration()
    if let path = file ?? filePath, Files.exists(path) || file != nil || Environment["KLANG_CONFIG"] != nil {
      configuration = try read(path)
    }
    // Not by the table of members, which takes a tenth of the time of a start to be made: nothing else may need it.
    if let folder = Environment["KLANG_DATA"] { configuration.dataDirectory = folder }
    try configuration.apply("KLANG_DURABILITY", "durability") { .string($0) }
    try configuration.apply("KLANG_WORKERS", "workers") { Int($0).map { .number(JSON.Number($0)) } ?? .string($0) }
    try configuration.apply("KLANG_DEADLINE", "deadline_seconds") {
      Int($0).map { .number(JSON.Number($0)) } ?? .string($0)
    }
    try configuration.apply("KLANG_LOG", "log_level") { .string($0) }
    try configuration.apply("KLANG_PLAYER", "player") { .string($0) }
    if let soundfont = Environment["KLANG_SOUNDFONT"] { configuration.soundfont = soundfont }
    if let engine = Environment["KLANG_ENGINE"] {
      configuration.engineCommand = engine.split(separator: " ").map(String.init)
    }
    if let net = Environment["KLANG_NET"] {
      configuration.netCommand = net.split(separator: " ").map(String.init)
    }
    if let dataDirectory { configuration.dataDirectory = dataDirectory }
    if configuration.dataDirectory.isEmpty {
      guard let folder = folder("XDG_DATA_HOME", ".local/share") else {
        throw Failure(message: "No place for tasks and results is known: set HOME or KLANG_DATA.")
      }
      configuration.dataDirectory = folder + "/klang"
    }
    configuration.dataDirectory = Files.absolute(configuration.dataDirectory, base: Files.workingDirectory)
    return configuration
  }

  /// Where the file is looked for; nil when neither HOME nor another variable says so.
  public static var filePath: String? {
    Environment["KLANG_CONFIG"] ?? folder("XDG_CONFIG_HOME", ".config").map { $0 + "/klang/config.json" }
  }

  private static func folder(_ variable: String, _ standard: String) -> String? {
    if let folder = Environment[variable], folder.hasPrefix("/") { return folder }
    return Environment["HOME"].map { $0 + "/" + standard }
  }

  private static func read(_ path: String) throws(Failure) -> Configuration {
    let json: JSON
    do {
      json = try JSON.parse(try Files.read(path, limit: 1 << 20))
    } catch {
      throw Failure(message: "The configuration \(path) can't be read: \(error)")
    }
    var problems = Problems()
    guard let configuration = Configuration.read(json, &problems) else {
      throw Failure(message: "The configuration \(path) is wrong. " + told(problems))
    }
    return configuration
  }

  private mutating func apply(_ variable: String, _ member: String, _ json: (String) -> JSON) throws(Failure) {
    guard let text = Environment[variable] else { return }
    var problems = Problems()
    guard let read = Configuration.read([member: json(text)], &problems) else {
      throw Failure(message: "The environment variable \(variable) is wrong. " + Self.told(problems))
    }
    switch member {
    case "durability": durability = read.durability
    case "workers": workers = read.workers
    case "deadline_seconds": deadlineSeconds = read.deadlineSeconds
    case "log_level": logLevel = read.logLevel
    default: player = read.player
    }
  }

  /// Without what was found: a secret that is in the wrong place would come to light, and whoever reads this has the file.
  private static func told(_ problems: Problems) -> String {
    problems.list.map { "\($0.pointer): expected \($0.expected)." }.joined(separator: " ")
  }

  /// The file of the tasks.
  public var storePath: String { dataDirectory + "/klang.db" }

  /// The file in which is what is known of recordings.
  public var sampleIndexPath: String { dataDirectory + "/samples/index.jsonl" }

  /// The folder in which the embedded engine keeps what it saw in films.
  var filmCachePath: String { Assets.filmCache(dataDirectory) }

  /// The soundfont that music is played with, if one was chosen.
  public var soundfontPath: String? { soundfont.map { Files.absolute($0, base: Files.workingDirectory) } }

  /// What becomes of the files of results.
  var retention: Retention.Rules {
    Retention.Rules(
      lifetimeMilliseconds: Int64(retentionDays) * 24 * 3_600_000,
      maximumBytes: maximumDiskMebibytes == 0 ? nil : Int64(maximumDiskMebibytes) << 20)
  }

  /// How many engine processes may run at once.
  public var workerCount: Int { workers > 0 ? workers : min(4, Executable.processorCount) }

  /// How the embedded engine is started.
  public var resolvedEngineCommand: [String] {
    engineCommand.isEmpty ? [Self.program("klang-engine")] : engineCommand
  }

  /// How the program that opens sockets is started.
  public var resolvedNetCommand: [String] { netCommand.isEmpty ? [Self.program("klang-net")] : netCommand }

  /// A program beside this one, or else of PATH.
  private static func program(_ name: String) -> String {
    let beside = Executable.path.map { Files.parent(of: $0) + "/" + name }
    if let beside, Files.isExecutable(beside) { return beside }
    return name
  }
}
