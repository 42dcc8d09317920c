import JSON
import KlangServer
import Picture
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Spectrograms of what was made, drawn by the engine.
enum SoundPicturePrinter {
  /// Lines of a picture in a terminal.
  private static let lines = 22

  /// Draws a WAV file as a PNG file.
  static func write(_ file: String, to output: String, _ configuration: Configuration) throws(SystemError) {
    let wish: JSON = ["path": .string(file)]
    guard let bytes = try EngineQuestion.ask("--picture", wish.serialized(), configuration) else {
      throw SystemError("drawing \(output)", number: EIO)
    }
    try Files.writeDurably(bytes, to: output)
  }

  /// Draws a WAV file in the terminal.
  static func show(_ file: String, _ configuration: Configuration) throws(SystemError) {
    let colors = TerminalColors(isTerminal: Terminal.isTerminal(STDOUT_FILENO)) { Environment[$0] }
    let name =
      switch colors {
      case .none: "none"
      case .indexed: "indexed"
      case .full: "full"
      }
    let wish: JSON = [
      "path": .string(file), "columns": .number(JSON.Number(Terminal.columns)), "lines": .number(JSON.Number(lines)),
      "colors": .string(name),
    ]
    if let text = try EngineQuestion.text("--picture", wish.serialized(), configuration) { Terminal.print(text) }
  }
}
