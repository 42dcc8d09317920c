import Sound

// In: tempo, key, harmonies and parts. Out: music, bar after bar, without end: eight bars of harmony, a tune over them,
// and the same again, played a little differently.

/// Music: parts that play together.
public struct Phrase: Generator {
  /// An instrument and what it plays.
  public struct Part: Sendable {
    /// Who plays.
    public var instrument: Instrument
    /// What it plays.
    public var figure: Figure
    /// The lowest and highest note as MIDI numbers (middle C is 60).
    public var register: ClosedRange<Int>
    /// How loud it is beside the others, in dB.
    public var gain: Spread
    /// What shapes all its notes.
    public var filters: [Filter]
    /// How likely it is that this music has this part.
    public var share: Double

    /// A part.
    public init(
      _ instrument: Instrument, _ figure: Figure, _ register: ClosedRange<Int> = 60...72, gain: Spread = 0,
      filters: [Filter] = [], share: Double = 1
    ) {
      self.instrument = instrument
      self.figure = figure
      self.register = register
      self.gain = gain
      self.filters = filters
      self.share = share
    }
  }

  /// Beats a minute.
  public var tempo: Spread
  /// Beats a bar: 3 or 4.
  public var beats: Int
  /// Tonics in semitones above C, one of which is taken.
  public var keys: ClosedRange<Int>
  /// Scales, one of which is taken.
  public var scales: [Scale]
  /// Degrees (from 0) of the chords of the bars, four or eight; one row is taken.
  public var harmonies: [[Int]]
  /// How far off-beats come late, as a part of a sixth of a beat.
  public var swing: Double
  /// How far players are off the beat, in milliseconds.
  public var looseness: Double
  /// Who plays what.
  public var parts: [Part]

  /// Music.
  public init(
    tempo: Spread, beats: Int = 4, keys: ClosedRange<Int> = 0...11, scales: [Scale] = [.major],
    harmonies: [[Int]] = Phrase.usual, swing: Double = 0, looseness: Double = 7, _ parts: [Part]
  ) {
    self.tempo = tempo
    self.beats = beats
    self.keys = keys
    self.scales = scales
    self.harmonies = harmonies
    self.swing = swing
    self.looseness = looseness
    self.parts = parts
  }

  /// Rows of chords that are heard everywhere.
  public static let usual = [
    [0, 4, 5, 3], [0, 5, 3, 4], [0, 3, 0, 4], [0, 3, 4, 0], [5, 3, 0, 4], [0, 2, 3, 4], [0, 4, 3, 4, 0, 4, 3, 0],
  ]

  public func start(_ shot: Shot) -> any SoundSource { Source(self, shot) }
}

extension Phrase {
  private final class Source: SoundSource {
    private struct Playing {
      var layer: [LayerSource]
      var end: Int
    }

    private struct Voice {
      var part: Part
      var notes: [Note] = []
      var playing: [Playing] = []
      var filters: [Biquad]
      var gain: Float
    }

    private let score: Score
    private let shot: Shot
    private let barFrames: Double
    private var voices: [Voice] = []
    private var bar = 0
    private var position = 0
    private var count = 0
    private var scratch: [Float] = []

    init(_ phrase: Phrase, _ shot: Shot) {
      self.shot = shot
      score = Score(phrase, shot)
      barFrames = score.barSeconds * Effects.rate
      var share = shot.individual.fork("share")
      for (number, part) in phrase.parts.enumerated() {
        guard share.unit() < part.share else { continue }
        let fork = shot.fork(number)
        var plain = fork
        plain.pitch = 1
        voices.append(
          Voice(
            part: part, filters: part.filters.enumerated().map { $1.biquad(plain, $0) },
            gain: Float(PortableMath.amplitude(decibels: fork.draw(part.gain, "gain")))))
      }
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      let end = position + block.count
      while Double(bar) * barFrames < Double(end) + 0.1 * Effects.rate {
        for index in voices.indices {
          voices[index].notes += score.notes(of: voices[index].part, index, bar: bar)
        }
        bar += 1
      }
      if scratch.count < block.count { scratch = [Float](repeating: 0, count: block.count) }
      scratch.withUnsafeMutableBufferPointer { whole in
        let samples = UnsafeMutableBufferPointer(rebasing: whole[..<block.count])
        for index in voices.indices {
          samples.update(repeating: 0)
          begin(index, before: end)
          for note in voices[index].playing {
            for layer in note.layer { layer.add(to: samples) }
          }
          voices[index].playing.removeAll { $0.end <= end }
          for number in voices[index].filters.indices { voices[index].filters[number].filter(samples) }
          let gain = voices[index].gain
          for at in samples.indices { block[at] += samples[at] * gain }
        }
      }
      position = end
    }

    private func begin(_ index: Int, before end: Int) {
      let due = voices[index].notes.filter { Int($0.start * Effects.rate) < end }
      voices[index].notes.removeAll { Int($0.start * Effects.rate) < end }
      let instrument = voices[index].part.instrument
      for note in due {
        count += 1
        // Who plays is the same for all notes; how each turns out is not.
        var part = Shot(
          seconds: note.seconds + instrument.tail, index: count, manner: Manner(),
          individual: shot.individual.fork(index), chance: shot.chance.fork(count))
        part.manner.strength = note.strength
        if instrument.isPitched {
          part.pitch = PortableMath.exp2(Double(note.key - Instrument.referenceKey) / 12) * score.tuning
        }
        let start = max(position, Int(note.start * Effects.rate))
        let wait = Double(start - position) / Effects.rate
        let loud = PortableMath.decibels(amplitude: note.strength)
        let layers = instrument.layers.enumerated().compactMap { number, layer in
          var layer = layer
          let (delay, gain) = (part.draw(layer.delay, "delay") + wait, part.draw(layer.gain, "gain") + loud)
          layer.delay = .between(delay, delay)
          layer.gain = .between(gain, gain)
          return LayerSource(layer, part.fork(number))
        }
        voices[index].playing.append(Playing(layer: layers, end: start + Int(part.seconds * Effects.rate)))
      }
    }
  }
}
