import JSON
import Picture
import Platform
import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --picture`: draws the sound of a WAV file that Klang made. Standard input is a JSON object: `path`, and
/// for a terminal its `columns`, `lines` and `colors` (none, indexed, full); without them a PNG file is written.
enum PictureDrawing {
  /// The argument that asks for it.
  static let argument = "--picture"
  private static let maximumBytes = 1 << 16

  /// The exit status.
  static func run() -> Int32 {
    do {
      let wish = try JSON.parse(try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes))
      let sound = try WAV.decodeChannels(try Files.read(wish["path"]?.stringValue ?? "", limit: WAV.mostBytes))
      let picture = SoundPicture(sound.channels, sampleRate: sound.sampleRate)
      var bytes = picture.png()
      if let columns = wish["columns"]?.intValue, let lines = wish["lines"]?.intValue {
        let colors: TerminalColors =
          switch wish["colors"]?.stringValue {
          case "full": .full
          case "indexed": .indexed
          default: .none
          }
        let text = picture.terminalLines(columns: columns, lines: lines, colors: colors).joined(separator: "\n")
        bytes = Array((text + "\n").utf8)
      }
      let failure = bytes.withUnsafeBytes { Descriptor.writeAll(STDOUT_FILENO, $0) }
      return failure == nil ? 0 : 1
    } catch {
      Log(program: "klang-engine")(.error, "The picture can't be drawn: \(error)")
      return 1
    }
  }
}
