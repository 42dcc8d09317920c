import JSON
import KlangProtocol
import KlangServer
import Platform

/// `klang say --pinyin`: the engine, which has the words and their sounds, is asked what it would say.
enum PinyinPrinter {
  /// Prints how the text of a speech request would be said.
  static func print(_ params: JSON.Object, _ configuration: Configuration) throws -> Int32 {
    var params = params
    // As the server does it.
    let own = params["pronunciations"]?.arrayValue ?? []
    let configured = try configuration.pronunciations.map { try JSON.parse($0.encoded()) }
    params["pronunciations"] = .array(own + configured)
    let child = try ChildProcess(command: configuration.resolvedEngineCommand + ["--pinyin"])
    let bytes = JSON.object(params).serialized()
    // The engine reads all before it writes.
    let failure = bytes.withUnsafeBytes { Descriptor.writeAll(child.input, $0) }
    Descriptor.close(child.input)
    let output = try Files.read(child.output, named: "what the engine says", limit: 1 << 30)
    let ending = child.wait()
    guard failure == nil, ending == .exited(0) else {
      Terminal.complain("The engine could not tell: \(ending).")
      return ExitStatus.failure
    }
    Terminal.print(String(decoding: output, as: UTF8.self).trimmingLineBreak)
    return ExitStatus.success
  }
}

extension String {
  fileprivate var trimmingLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
