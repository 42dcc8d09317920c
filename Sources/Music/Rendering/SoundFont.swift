#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file with the sounds of instruments: SoundFont 2, General MIDI.
public struct SoundFont: Sendable, Equatable {
  /// Where it is.
  public let path: String

  private static let variable = "KLANG_SOUNDFONT"
  /// The best first. What a system has as its default may be anything, and is taken last.
  private static let names = [
    "FluidR3_GM.sf2", "TimGM6mb.sf2", "default-GM.sf2", "default.sf2", "VintageDreamsWaves-v2.sf2",
  ]
  private static let folders = [
    "/usr/share/sounds/sf2", "/usr/share/soundfonts", "/usr/local/share/soundfonts", "/opt/homebrew/share/soundfonts",
    "/usr/local/share/fluid-synth/sf2", "/opt/homebrew/share/fluid-synth/sf2",
  ]

  /// The file at a path.
  ///
  /// Throws `badSoundFont` for what is no file that can be read, and for compressed soundfonts: unpacking one takes many
  /// times as long as playing from it.
  public init(path: String) throws(MusicError) {
    var information = stat()
    guard stat(path, &information) == 0, access(path, R_OK) == 0 else {
      throw .badSoundFont(path, String(cString: strerror(errno)))
    }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .badSoundFont(path, "it is no file") }
    guard !path.hasSuffix(".sf3") else {
      throw .badSoundFont(path, "it is compressed, which takes too long to unpack; an .sf2 file is needed")
    }
    guard Self.isSoundFont(path, bytes: Int(information.st_size)) else {
      throw .badSoundFont(path, "it is no SoundFont 2 file, or only a part of one")
    }
    self.path = path
  }

  /// Whether a file begins as a SoundFont 2 file does, and is as long as it says. FluidSynth itself would try other formats,
  /// whose readers complain on standard error.
  private static func isSoundFont(_ path: String, bytes: Int) -> Bool {
    guard let file = fopen(path, "re") else { return false }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 12)
    guard fread(&head, 1, head.count, file) == head.count else { return false }
    let size = (4..<8).reversed().reduce(0) { $0 << 8 | Int(head[$1]) }
    return head[..<4].elementsEqual("RIFF".utf8) && head[8...].elementsEqual("sfbk".utf8) && size + 8 <= bytes
  }

  /// The one that the environment names in `KLANG_SOUNDFONT`, else the best of those that are installed.
  public static func find() throws(MusicError) -> SoundFont {
    try find(named: getenv(variable).map { String(cString: $0) }, in: folders)
  }

  /// The one that is wished for, else the best of those in folders.
  static func find(named wish: String?, in folders: [String]) throws(MusicError) -> SoundFont {
    if let wish, !wish.isEmpty { return try SoundFont(path: wish) }
    for name in names {
      for folder in folders {
        if let font = try? SoundFont(path: "\(folder)/\(name)") { return font }
      }
    }
    throw .noSoundFont
  }
}
