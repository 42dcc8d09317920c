import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A video that sound is to be made for, and where it is to be put with it.
struct ScoredVideo {
  private static let endings = ["mp4", "mov"]

  /// A URL, or a path from the root.
  let location: String
  /// Where the video with its sound goes.
  let output: String
  /// The file, if it is one of this machine.
  private let file: String?

  /// `video` is a path or a URL; without an `output` it is beside the video, or here when the video is not on this machine.
  init(_ video: String, output: String?) throws(Options.Failure) {
    let isWeb = ["http:", "https:"].contains { video.lowercased().hasPrefix($0) }
    file = isWeb ? nil : Files.path(fromURL: video) ?? Files.absolute(video, base: Files.workingDirectory)
    location = file ?? video
    let plain = isWeb ? String(video.prefix { $0 != "?" && $0 != "#" }) : location
    let name = plain.split(separator: "/").last.map(String.init) ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      Self.endings.contains(name[dot...].dropFirst().lowercased())
    else { throw Options.Failure(message: "A video's name ends in .mp4 or .mov; found \"\(video)\".") }
    let ending = name[dot...].lowercased()
    let folder = file.map(Files.parent(of:)) ?? Files.workingDirectory
    self.output = output ?? "\(folder)/\(name[..<dot])-scored\(ending)"
    guard self.output.lowercased().hasSuffix(ending) else {
      throw Options.Failure(
        message: "-o needs a name that ends in \(ending), as the video's does: its pictures stay as they are. "
          + "Found \"\(self.output)\".")
    }
    try keepOff(self.output)
  }

  /// Refuses a file for output that is the video itself, by whatever name.
  func keepOff(_ path: String?) throws(Options.Failure) {
    guard let path, let file else { return }
    var (one, other) = (stat(), stat())
    guard stat(path, &one) == 0, stat(file, &other) == 0, one.st_dev == other.st_dev, one.st_ino == other.st_ino else {
      return
    }
    throw Options.Failure(message: "\"\(path)\" is the video itself, which is not written over. Name another file.")
  }
}
