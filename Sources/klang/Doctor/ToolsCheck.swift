import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks for the programs and files that Klang uses when they are there.
enum ToolsCheck {
  private static let soundfonts = [
    (name: "FluidR3_GM", package: Installation.command(debian: "fluid-soundfont-gm", homebrew: "fluid-synth")),
    (name: "TimGM6mb", package: Installation.command(debian: "timgm6mb-soundfont", homebrew: "fluid-synth")),
  ]
  private static let soundfontFolders = [
    "/usr/share/sounds/sf2", "/usr/share/soundfonts", "/usr/local/share/soundfonts", "/opt/homebrew/share/soundfonts",
  ]

  private static let synthesizers: [String] = {
    #if os(macOS)
      ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "libfluidsynth.3.dylib" }
    #else
      ["libfluidsynth.so.3", "libfluidsynth.so.2"]
    #endif
  }()

  static func run(_ configuration: Configuration?) -> [Finding] {
    ["ffmpeg", "ffprobe"].map(program) + [player(configuration?.player), synthesizer()]
      + chosenSoundfont(configuration?.soundfontPath) + soundfonts.map(soundfont)
  }

  private static func program(_ name: String) -> Finding {
    if let path = Executable.find(name) { return Finding(name, .ok, path) }
    let remedy = Installation.command(debian: "ffmpeg", homebrew: "ffmpeg")
    return Finding(name, .absent, "not found; it is what reads and writes videos, and reads recordings", remedy: remedy)
  }

  private static func player(_ configured: String?) -> Finding {
    let remedy = Installation.command(debian: "pulseaudio-utils", homebrew: "ffmpeg")
    guard let command = Player.find(configured) else {
      let detail = "none of paplay, pw-play, aplay, ffplay, afplay; \"klang say\" prints the file instead"
      return Finding("player", .absent, detail, remedy: remedy)
    }
    guard let path = Executable.find(command[0]) else {
      let detail = "\(command[0]), which is configured, is not found"
      return Finding("player", .failed, detail, remedy: "Correct \"player\" in the configuration, or KLANG_PLAYER.")
    }
    return Finding("player", .ok, path)
  }

  /// The library that plays music, which the engine looks for in the same way.
  private static func synthesizer() -> Finding {
    if let name = synthesizers.first(where: { dlopen($0, RTLD_LAZY) != nil }) {
      return Finding("synthesizer", .ok, name)
    }
    let remedy = Installation.command(debian: "libfluidsynth3", homebrew: "fluid-synth")
    return Finding("synthesizer", .absent, "no FluidSynth, which plays music", remedy: remedy)
  }

  private static func chosenSoundfont(_ path: String?) -> [Finding] {
    guard let path else { return [] }
    if Files.size(path) != nil { return [Finding("chosen soundfont", .ok, path)] }
    let remedy = "Correct \"soundfont\" in the configuration, or KLANG_SOUNDFONT."
    return [Finding("chosen soundfont", .failed, "\(path), which is configured, is no file", remedy: remedy)]
  }

  private static func soundfont(_ name: String, _ package: String) -> Finding {
    let path = soundfontFolders.lazy.map { "\($0)/\(name).sf2" }.first(where: Files.exists)
    if let path { return Finding("soundfont", .ok, path) }
    return Finding("soundfont", .absent, "no \(name).sf2, whose instruments music can be played with", remedy: package)
  }
}
