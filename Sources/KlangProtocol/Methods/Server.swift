import Contract
import JSON
import JSONRPC

/// How the server is.
public enum ServerStatus: RequestMethod {
  public typealias Params = NoParams
  public static let name = "server/status"
  public static let lane = Lane.read
  public static let summary = "What runs, what waits, and where things are."
  public static let examples = [MethodExample("plain", [:])]

  /// How the server is.
  public struct Result: ContractObject {
    public static let typeName = "ServerStatusResult"
    public static let documentation = "How the server is."
    public static let isOpen = true

    public var version = ""
    public var processID = 0
    public var uptimeMilliseconds: Int64 = 0
    public var dataDirectory = ""
    public var store = ""
    public var waiting = 0
    public var running = 0
    public var tasks: [TaskCountReport] = []
    public var callbacksWaiting = 0
    public var callbacksGivenUp = 0
    public var engines: [Engine] = []

    /// Nothing known.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("version", \.version, doc: "The version of Klang."),
      .required("process_id", \.processID, doc: "The server's process."),
      .required("uptime_ms", \.uptimeMilliseconds, doc: "How long it has run, in milliseconds."),
      .required("data_directory", \.dataDirectory, doc: "Where store and results are."),
      .required("store", \.store, doc: "`ok`, or what is wrong with the store."),
      .required("waiting", \.waiting, doc: "Tasks of this server that wait for an engine."),
      .required("running", \.running, doc: "Tasks that engines of this server work on."),
      .required("tasks", \.tasks, doc: "How many tasks the store has of each kind and status."),
      .required("callbacks_waiting", \.callbacksWaiting, doc: "Callbacks that are still to be delivered."),
      .required("callbacks_given_up", \.callbacksGivenUp, doc: "Callbacks that were given up."),
      .required("engines", \.engines, doc: "The engines."),
    ]
  }
}

/// How many tasks there are of one kind and status.
public struct TaskCountReport: ContractObject {
  public static let typeName = "TaskCount"
  public static let documentation = "How many tasks there are of one kind and status."
  public static let isOpen = true

  public var kind = ""
  public var status = TaskState.submitted
  public var count = 0

  /// None.
  public init() {}

  public static let fields: [Field<TaskCountReport>] = [
    .required("kind", \.kind, doc: "The kind."), .required("task_status", \.status, doc: "The status."),
    .required("count", \.count, doc: "How many."),
  ]
}

/// The engines.
public enum EnginesList: RequestMethod {
  public typealias Params = NoParams
  public static let name = "engines/list"
  public static let lane = Lane.read
  public static let summary = "The engines, and what each can do."
  public static let examples = [MethodExample("plain", [:])]

  /// The engines.
  public struct Result: ContractObject {
    public static let typeName = "EnginesListResult"
    public static let documentation = "The engines."
    public static let isOpen = true

    public var engines: [Engine] = []

    /// None.
    public init() {}

    public static let fields: [Field<Result>] = [.required("engines", \.engines, doc: "The engines.")]
  }
}

/// Something that makes audio.
public struct Engine: ContractObject {
  public static let typeName = "Engine"
  public static let documentation = "Something that makes audio, in processes of its own."
  public static let isOpen = true

  public var name = ""
  public var version: String?
  public var command: [String] = []
  public var kinds: [TaskKind] = []
  public var languages: [String] = []
  public var voices = 0
  public var parallelism = 0
  public var processes = 0
  public var busy = 0
  public var isolation: Isolation?
  public var problem: String?

  /// A nameless one.
  public init() {}

  public static let fields: [Field<Engine>] = [
    .required("name", \.name, doc: "Its name."),
    .optional("version", \.version, doc: "Its version, once it has run."),
    .required("command", \.command, doc: "How it is started."),
    .required("kinds", \.kinds, doc: "What it makes."),
    .required("languages", \.languages, doc: "What it speaks, as it says itself; empty: it does not say."),
    .required("voices", \.voices, doc: "How many voices it has."),
    .required("parallelism", \.parallelism, doc: "How many of its processes may run at once."),
    .required("processes", \.processes, doc: "How many run."),
    .required("busy", \.busy, doc: "How many of them work."),
    .optional("isolation", \.isolation, doc: "What its processes can't do, once one has run and said so."),
    .optional("problem", \.problem, doc: "Why it can't be used now."),
  ]
}

/// The description of this interface.
public enum Discover: RequestMethod {
  public typealias Params = NoParams
  public typealias Result = JSON
  public static let name = "rpc.discover"
  public static let lane = Lane.read
  public static let summary = "The OpenRPC 1.4 document of this interface."
  public static let examples = [MethodExample("plain", [:])]
}
