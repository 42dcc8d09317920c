/// Why music was not played.
public enum MusicError: Error, Sendable, Equatable, CustomStringConvertible {
  /// It is not wanted any more.
  case canceled
  /// FluidSynth is not installed; with the linker's words.
  case noSynthesizer(String)
  /// The FluidSynth that is installed lacks a function of versions 2.x; with its name.
  case oldSynthesizer(String)
  /// There is no soundfont where they usually are.
  case noSoundFont
  /// This file can't be used as a soundfont; with its path and the reason.
  case badSoundFont(String, String)
  /// FluidSynth failed to do this, mostly for want of memory.
  case failed(String)

  public var description: String {
    switch self {
    case .canceled: "canceled"
    case .noSynthesizer(let reason):
      """
      FluidSynth, which plays music, is not found (\(reason)); install it with "apt-get install libfluidsynth3" or \
      "brew install fluid-synth"
      """
    case .oldSynthesizer(let function):
      "the FluidSynth that is installed has no \(function); version 2.0 or later is needed"
    case .noSoundFont:
      """
      no soundfont is found, whose instruments play music; install one with "apt-get install timgm6mb-soundfont" (or \
      fluid-soundfont-gm, which is larger and better), or set KLANG_SOUNDFONT to the path of an .sf2 file
      """
    case .badSoundFont(let path, let reason): "the soundfont \(path) can't be used: \(reason)"
    case .failed(let what): "FluidSynth failed: \(what)"
    }
  }
}
