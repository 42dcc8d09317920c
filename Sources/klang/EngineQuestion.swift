import JSON
import KlangServer
import Platform

/// A question that the engine answers without a task: it has the words and their sounds, which the server is spared.
enum EngineQuestion {
  private static let maximumBytes = 1 << 30

  /// Starts the engine with an argument, gives it bytes on its standard input, and gives what it writes; nil after
  /// complaining when it could not.
  static func ask(_ argument: String, _ input: [UInt8], _ configuration: Configuration) throws(SystemError) -> [UInt8]?
  {
    let child = try ChildProcess(command: configuration.resolvedEngineCommand + [argument])
    // The engine reads all before it writes.
    let failure = input.withUnsafeBytes { Descriptor.writeAll(child.input, $0) }
    Descriptor.close(child.input)
    let output = try Files.read(child.output, named: "what the engine says", limit: maximumBytes)
    let ending = child.wait()
    guard failure == nil, ending == .exited(0) else {
      Terminal.complain("The engine could not tell: \(ending).")
      return nil
    }
    return output
  }

  /// The same, for text: without the line break at its end.
  static func text(
    _ argument: String, _ input: [UInt8], _ configuration: Configuration
  ) throws(SystemError) -> String? {
    guard let output = try ask(argument, input, configuration) else { return nil }
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
