import JSON
import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Handing over of a file that was made: to another place, to standard output, to the ears.
enum Delivery {
  /// Copies a file; "-" is standard output. The exit status.
  static func copy(_ path: String, to output: String) -> Int32 {
    do throws(SystemError) {
      let bytes = try Files.read(path, limit: .max)
      if output == "-" { try write(bytes) } else { try Files.writeDurably(bytes, to: output) }
      return ExitStatus.success
    } catch {
      Terminal.complain("\(error)")
      return ExitStatus.failure
    }
  }

  private static func write(_ bytes: [UInt8]) throws(SystemError) {
    let failure = bytes.withUnsafeBytes { Descriptor.writeAll(STDOUT_FILENO, $0) }
    if let failure { throw SystemError("writing to standard output", number: failure) }
  }

  /// Copies the stems of a sound, under the names they have, into a folder. The exit status.
  static func copyStems(of audio: JSON, to folder: String) -> Int32 {
    for stem in audio["stems"]?.arrayValue ?? [] {
      guard let file = path(stem["url_wav"]) else { continue }
      let name = file.split(separator: "/").last.map(String.init) ?? "stem.wav"
      let status = copy(file, to: "\(folder)/\(name)")
      if status != ExitStatus.success { return status }
    }
    return ExitStatus.success
  }

  /// Writes JSON for people into a file. The exit status.
  static func write(_ json: JSON, to output: String) -> Int32 {
    do throws(SystemError) {
      try Files.writeDurably(Array((json.prettyPrinted() + "\n").utf8), to: output)
      return ExitStatus.success
    } catch {
      return CommandFailure.told(error)
    }
  }

  /// The path that a URL of a result names.
  static func path(_ url: JSON?) -> String? { url?.stringValue.flatMap(Files.path(fromURL:)) }

  /// Plays a file, or says where it is when nothing plays. The exit status.
  static func play(_ path: String, _ configuration: Configuration) -> Int32 {
    guard let player = Player.find(configuration.player) else {
      Terminal.print(path)
      Terminal.complain(
        "No player was found (paplay, pw-play, aplay, ffplay, afplay), so nothing is heard; the file is named above.")
      return ExitStatus.success
    }
    return Player.play(path, with: player) ? ExitStatus.success : ExitStatus.failure
  }

  /// Checks the name of an output file: "-", or one of the endings.
  static func check(_ output: String?, endings: [String] = [".mp3", ".wav"]) throws(Options.Failure) {
    guard let output else { return }
    if output == "-" {
      guard !Terminal.isTerminal(STDOUT_FILENO) else {
        throw Options.Failure(message: "A WAV file is nothing for a terminal: pipe it on, or give -o a file name.")
      }
    } else if !endings.contains(where: output.hasSuffix) {
      let list = endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
      throw Options.Failure(message: "-o needs a name that ends in \(list); found \"\(output)\".")
    }
  }
}
