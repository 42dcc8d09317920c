import CFluidSynth

/// An instance of FluidSynth with a soundfont and a channel for each part of a score.
///
/// One part by itself is rendered with all others, which go to buffers that nobody hears: a tone's first milliseconds depend
/// on what its voice of the synthesizer has played before, and parts are to add up to the whole.
final class Synthesizer {
  /// Frames in a second.
  static let sampleRate = 48_000
  /// What is asked for between two blocks is heard from the next one on: FluidSynth computes so many frames at a time.
  static let blockFrames = 64
  /// MIDI channels come in sixteens.
  private static let channelGroup = 16
  private static let mostChannels = 256
  /// FluidSynth's effects: reverberation and chorus.
  private static let effects = 2

  /// Integers and numbers of FluidSynth's settings.
  private static let integers: [(String, Int32)] = [
    ("synth.dynamic-sample-loading", 1),  // The instruments that are played, not the whole file.
    ("synth.lock-memory", 0),  // An engine's bound of memory is low, and nothing here is in real time.
    ("synth.threadsafe-api", 0),
    ("synth.cpu-cores", 1),  // Sums of several threads would not be the same from run to run.
    ("synth.polyphony", 256),
    ("synth.chorus.active", 0),
    ("synth.reverb.active", 1),
  ]
  /// The gain leaves room for a full orchestra below full scale. The reverberation is that of a hall of middling size: it
  /// falls by 60 dB in about two seconds.
  private static let numbers: [(String, Double)] = [
    ("synth.sample-rate", Double(sampleRate)), ("synth.gain", 0.2), ("synth.reverb.room-size", 0.6),
    ("synth.reverb.damp", 0.3), ("synth.reverb.width", 0.9), ("synth.reverb.level", 0.8),
  ]

  private let fluid: klang_fluidsynth
  private let settings: OpaquePointer
  private let synth: OpaquePointer

  /// The part that is heard; nil: all.
  private let part: Int?
  /// Where what is not to be heard goes.
  private let unheard: UnsafeMutableBufferPointer<Float>

  /// An instance for so many parts, of which one or all are heard; renders at most `blocks` at a time.
  init(_ font: SoundFont, parts: Int, only part: Int?, blocks: Int) throws(MusicError) {
    fluid = try FluidSynth.usual.get()
    self.part = part
    guard let settings = fluid.new_settings() else { throw .failed("making settings") }
    for (name, value) in Self.integers { _ = fluid.set_integer(settings, name, value) }
    for (name, value) in Self.numbers { _ = fluid.set_number(settings, name, value) }
    // Channels go to groups by turns; each group has reverberation and buffers of its own.
    let groups = part == nil ? 1 : 2
    for name in ["synth.audio-channels", "synth.audio-groups", "synth.effects-groups"] {
      _ = fluid.set_integer(settings, name, Int32(groups))
    }
    let channels = (max(1, parts * groups) + Self.channelGroup - 1) / Self.channelGroup * Self.channelGroup
    guard channels <= Self.mostChannels else {
      fluid.delete_settings(settings)
      throw .failed("playing \(parts) parts")
    }
    _ = fluid.set_integer(settings, "synth.midi-channels", Int32(channels))
    guard let synth = fluid.new_synth(settings) else {
      fluid.delete_settings(settings)
      throw .failed("making a synthesizer")
    }
    self.settings = settings
    self.synth = synth
    unheard = .allocate(capacity: part == nil ? 0 : blocks * Self.blockFrames)
    unheard.initialize(repeating: 0)
    guard fluid.load_soundfont(synth, font.path, 0) >= 0 else {
      throw .badSoundFont(font.path, "FluidSynth can't read it; it has to be a SoundFont 2 file")
    }
  }

  deinit {
    fluid.delete_synth(synth)
    fluid.delete_settings(settings)
    unheard.deallocate()
  }

  /// The channel of a part: what is heard is in the first group.
  private func channel(_ number: Int) -> Int32 {
    guard let part else { return Int32(number) }
    return Int32(2 * number + (number == part ? 0 : 1))
  }

  /// Gives the part of a number its instrument and its place. An instrument that the soundfont lacks is replaced by the nearest.
  func prepare(_ number: Int, _ part: Score.Part) throws(MusicError) {
    let channel = channel(number)
    _ = fluid.set_channel_type(synth, channel, part.isDrums ? 1 : 0)
    guard fluid.program_change(synth, channel, Int32(min(127, max(0, part.program)))) == 0 else {
      throw .failed("loading instrument \(part.program)")
    }
    for (control, value) in [
      (Control.volume, part.volume), (.pan, (part.pan + 1) / 2), (.expression, 1), (.reverb, part.reverb),
      (.chorus, 0),
    ] {
      _ = fluid.control_change(synth, channel, control.rawValue, Int32((min(1, max(0, value)) * 127).rounded()))
    }
  }

  /// Controllers of MIDI 1.0.
  private enum Control: Int32 {
    case volume = 7
    case pan = 10
    case expression = 11
    case reverb = 91
    case chorus = 93
  }

  /// Strikes or lets go a key; from the next block on.
  func perform(_ event: NoteEvent) {
    let (channel, key) = (channel(event.part), Int32(event.key))
    if event.velocity > 0 {
      _ = fluid.note_on(synth, channel, key, Int32(event.velocity))
    } else {
      _ = fluid.note_off(synth, channel, key)
    }
  }

  /// Renders into both buffers, which are of the same length: whole blocks.
  func render(_ left: UnsafeMutableBufferPointer<Float>, _ right: UnsafeMutableBufferPointer<Float>) {
    left.update(repeating: 0)
    right.update(repeating: 0)
    var outputs = [left.baseAddress, right.baseAddress]
    if part != nil { outputs += [unheard.baseAddress, unheard.baseAddress] }
    var effects: [UnsafeMutablePointer<Float>?] = []
    for group in stride(from: 0, to: outputs.count, by: 2) {
      for _ in 0..<Self.effects { effects += outputs[group...(group + 1)] }
    }
    _ = fluid.process(synth, Int32(left.count), Int32(effects.count), &effects, Int32(outputs.count), &outputs)
  }
}
