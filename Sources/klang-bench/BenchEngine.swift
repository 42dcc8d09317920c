import CPlatform
import JSON
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-bench engine well|crash`: an engine that takes no time, for figures of what is around engines.
enum BenchEngine {
  static let argument = "engine"

  /// The environment of a server with this engine.
  static func environment(_ behaviour: String) -> [String: String] {
    ["KLANG_ENGINE": "\(Executable.path ?? "klang-bench") \(argument) \(behaviour)"]
  }

  static func run(_ behaviour: String) {
    while let line = readLine() {
      guard let message = try? JSON.parse(Array(line.utf8)), let id = message["id"] else { continue }
      if message["method"] == "engine/initialize" {
        answer(id, ["name": "bench", "version": "1", "kinds": ["text_to_speech"], "languages": ["en", "zh"]])
        continue
      }
      if behaviour == "crash" { kill(getpid(), SIGKILL) }
      let folder = message["params"]?["output_directory"]?.stringValue ?? ""
      let artifacts = [("speech.mp3", "audio/mpeg"), ("speech.wav", "audio/wav")].map { name, type -> JSON in
        let file = klang_open(folder + "/" + name, O_WRONLY | O_CREAT, 0o600)
        _ = Array("sound".utf8).withUnsafeBytes { Descriptor.writeAll(file, $0) }
        close(file)
        return ["path": .string(name), "media_type": .string(type), "role": "audio", "duration_seconds": 1]
      }
      answer(id, ["artifacts": .array(artifacts)])
    }
  }

  private static func answer(_ id: JSON, _ result: JSON) {
    let message: JSON = ["jsonrpc": "2.0", "id": id, "result": result]
    let line = message.serialized() + [UInt8(ascii: "\n")]
    _ = line.withUnsafeBytes { Descriptor.writeAll(1, $0) }
  }
}
