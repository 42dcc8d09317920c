import CFluidSynth

/// The library that plays music, opened when it is first needed.
enum FluidSynth {
  /// Its functions, from where it usually is.
  static let usual = load(nil)

  /// The functions of the library of a name; nil: of FluidSynth, where it usually is.
  static func load(_ name: String?) -> Result<klang_fluidsynth, MusicError> {
    var table = klang_fluidsynth()
    var buffer = [CChar](repeating: 0, count: 256)
    let result = klang_fluidsynth_load(&table, name, &buffer, buffer.count)
    let reason = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    switch result {
    case klang_fluidsynth_loaded: return .success(table)
    case klang_fluidsynth_incomplete: return .failure(.oldSynthesizer(reason))
    default: return .failure(.noSynthesizer(reason))
    }
  }
}
