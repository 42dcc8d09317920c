import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a film could not be written.
public struct FilmWriteError: Error, CustomStringConvertible {
  public var description: String
}

extension TestFilm {
  /// The largest file that is turned, in bytes.
  private static let largest = 400 << 20

  /// Puts it into an .mp4 or .mov file, by ffmpeg (5.1 or later), which has to be installed.
  public func write(to path: String, _ coding: FilmCoding = FilmCoding()) throws(FilmWriteError) {
    let (width, height) = shape.isRotated ? (shape.height, shape.width) : (shape.width, shape.height)
    var command = ["ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p"]
    command += ["-s", "\(width)x\(height)", "-r", "\(shape.frameRate)", "-i", "pipe:0"]
    if coding.hasSound {
      command += ["-f", "lavfi", "-i", "sine=frequency=70:sample_rate=48000:duration=\(end),volume=-30dB"]
    }
    try run(command + coding.arguments(self) + [path])
    guard shape.isRotated else { return }
    do throws(SystemError) {
      var file = try Files.read(path, limit: Self.largest)
      guard DisplayMatrix.turnRight(&file) else {
        throw SystemError("turning the pictures of \(path), which has none", number: 22)
      }
      try Files.writeDurably(file, to: path)
    } catch {
      throw FilmWriteError(description: "\(error)")
    }
  }

  private func run(_ command: [String]) throws(FilmWriteError) {
    // What is written to an encoder that has ended is an error of the write, not the end of this process.
    signal(SIGPIPE, SIG_IGN)
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(command: command)
    } catch {
      throw FilmWriteError(description: "\(error)")
    }
    forEachPicture { picture in
      let stored = shape.isRotated ? picture.turnedLeft : picture
      _ = stored.planes.withUnsafeBytes { Descriptor.writeAll(child.input, $0) }
    }
    Descriptor.close(child.input)
    let ending = child.wait()
    Descriptor.close(child.output)
    guard ending == .exited(0) else {
      throw FilmWriteError(description: "ffmpeg, with \(command.joined(separator: " ")): \(ending)")
    }
  }
}
