import Sound

/// Gathers the pieces of a spoken text and measures their loudness on the way; brings the whole to 48 kHz and to its
/// loudness in the end, on two threads.
public struct SpeechTrack {
  private var pieces: [SpokenPiece] = []
  private var meter: LoudnessMeter?
  /// How long it is so far.
  public private(set) var seconds = 0.0

  /// An empty one.
  public init() {}

  /// Takes the next piece. All are of one sample rate.
  public mutating func add(_ piece: SpokenPiece) {
    var meter = meter ?? LoudnessMeter(sampleRate: piece.sampleRate)
    piece.samples.withUnsafeBufferPointer { meter.add($0) }
    self.meter = meter
    seconds += piece.seconds
    pieces.append(piece)
  }

  /// Its loudness so far, as it was spoken; nil as long as there is only silence.
  public var loudness: Double? { meter?.integratedLUFS }

  /// The whole, at a loudness in LUFS.
  public consuming func finish(loudness: Double = Speech.loudness) throws(SpeechError) -> Speech {
    guard let meter, meter.integratedLUFS != nil else {
      throw .unspeakable("nothing that the voice has a sound for; give at least one word")
    }
    var samples = resampled()
    Normalizer.normalize(&samples, sampleRate: Speech.sampleRate, meter: meter, targetLUFS: loudness)
    return Speech(samples: samples)
  }

  /// Gives away what was gathered, piece by piece at 48 kHz and `gain` times as loud, and is empty after.
  public mutating func empty(gain: Double, _ body: ([Float]) -> Void) {
    for piece in pieces { body(piece.resampled(gain: gain)) }
    pieces = []
  }

  /// All pieces at 48 kHz. They begin and end in silence, so that each can be resampled by itself.
  private func resampled() -> [Float] {
    let pieces = pieces
    let half = pieces.reduce(0) { $0 + $1.samples.count } / 2
    var middle = 0
    var passed = 0
    while middle < pieces.count, passed < half {
      passed += pieces[middle].samples.count
      middle += 1
    }
    let split = middle
    let (head, tail) = Concurrently.run({ Self.resample(pieces[..<split]) }, { Self.resample(pieces[split...]) })
    return head + tail
  }

  private static func resample(_ pieces: ArraySlice<SpokenPiece>) -> [Float] {
    var samples: [Float] = []
    samples.reserveCapacity(Int(pieces.reduce(0) { $0 + $1.seconds } * Double(Speech.sampleRate)) + pieces.count)
    for piece in pieces { piece.resample(into: &samples) }
    return samples
  }
}

extension SpokenPiece {
  fileprivate func resample(into result: inout [Float]) {
    var resampler = Resampler(from: sampleRate, to: Speech.sampleRate)
    samples.withUnsafeBufferPointer { resampler.process($0, into: &result) }
    resampler.finish(into: &result)
  }

  /// At 48 kHz, `gain` times as loud, and no louder than speech is to be.
  public func resampled(gain: Double) -> [Float] {
    var result: [Float] = []
    resample(into: &result)
    Normalizer.amplify(&result, sampleRate: Speech.sampleRate, gain: Float(gain))
    return result
  }
}
