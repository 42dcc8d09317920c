import Effects
import Sound
import SoundText
import Soundtrack
import Testing
import Watching

/// Sheets and sounds for tests.
enum Made {
  static func cue(_ label: String, at time: Double, kind: Cue.Kind = .mark, seed: UInt64 = 5) throws -> Cue {
    var event = SceneEvent(try #require(SoundLabel(named: label)))
    event.seed = seed
    event.pan = 0
    return Cue(event, at: time, kind: kind)
  }

  static func mix(
    _ sheet: CueSheet, _ sources: SoundtrackMix.Sources = .init(), isASMR: Bool = false
  ) throws -> SoundtrackMix {
    try SoundtrackMix(sheet, sources, isASMR: isASMR, progress: { _ in }, isCanceled: { false })
  }

  /// A tone of so many seconds.
  static func tone(_ hertz: Double, seconds: Double, amplitude: Double = 0.3) -> StereoSound {
    let samples = (0..<Int(seconds * Effects.rate)).map {
      Float(amplitude * PortableMath.sine(turns: hertz * Double($0) / Effects.rate))
    }
    return StereoSound(left: samples, right: samples)
  }

  /// The highest magnitude of each millisecond, of both channels.
  static func envelope(_ sound: StereoSound) -> [Float] {
    stride(from: 0, to: sound.frames, by: 48).map { start in
      (start..<min(sound.frames, start + 48)).reduce(0) { max($0, abs(sound.left[$1]), abs(sound.right[$1])) }
    }
  }

  /// Root mean square of a part, in dB.
  static func level(_ sound: StereoSound, _ range: ClosedRange<Double>) -> Double {
    let frames = Int(range.lowerBound * Effects.rate)..<min(sound.frames, Int(range.upperBound * Effects.rate))
    let sum = frames.reduce(0.0) { $0 + Double(sound.left[$1] * sound.left[$1] + sound.right[$1] * sound.right[$1]) }
    return PortableMath.decibels(amplitude: (sum / Double(2 * frames.count)).squareRoot())
  }

  /// A film in which things happen.
  static func sightings(_ moments: [Sighting], seconds: Double = 6, look: Look = Look()) -> Sightings {
    Sightings(
      seconds: seconds, moments: moments, shots: [FilmShot(start: 0, end: seconds, look: look)],
      motion: Curve(step: 0.1, values: (0..<60).map { $0 < 30 ? 0.1 : 0.6 }))
  }
}
