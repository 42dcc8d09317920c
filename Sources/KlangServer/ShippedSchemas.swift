import Contract
import EngineProtocol
import JSON
import KlangProtocol

/// All files of the folder `schemas`: the contract, the engine protocol and the configuration.
public enum ShippedSchemas {
  /// Path within the folder, and contents.
  public static let all: [(path: String, contents: String)] = {
    let more: [(String, JSON)] =
      EngineSchemas.files + [("config.schema.json", SchemaDocument.selfContained(Configuration.self, "config"))]
    let files = SchemaFiles.all + more.map { (path: $0.0, contents: $0.1.prettyPrinted() + "\n") }
    return files.sorted { $0.path < $1.path }
  }()
}
