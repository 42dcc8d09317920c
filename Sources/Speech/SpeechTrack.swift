import Sound

/// Gathers the sentences of a text, each without the silence around it, with a pause of its own between them, and measures
/// their loudness on the way; brings the whole to 48 kHz in the end, on two threads.
struct SpeechTrack {
  /// Before the first and after the last sentence.
  private static let edgeSeconds = 0.06
  /// What is kept of the silence around a sentence, so that no soft sound is cut: before, after.
  private static let margins = (before: 0.015, after: 0.03)
  /// So that no sentence begins or ends with a click.
  private static let fadeSeconds = 0.008
  /// Corner of the high-pass, in Hz.
  private static let lowestFrequency: Float = 25

  private let inputRate: Int
  private let speed: Double
  private let shape: VoiceShape?
  /// How long pauses are, against those of the text.
  private let pauses: Double
  /// How loud the whole is, in dB against the usual.
  private let level: Double
  private var sentence: [Int16] = []
  /// Sentences and pauses in turn, at the rate of the input.
  private var pieces: [[Float]] = []
  private var meter: LoudnessMeter
  /// The pause in front of the next sentence, in seconds.
  private var pause: Double

  /// For sound of this rate, in Hz. Pauses and margins are as much shorter as speech is faster. With a shape every piece
  /// goes through the vocoder.
  init(inputRate: Int, speed: Double, shape: VoiceShape? = nil, pauses: Double = 1, level: Double = 0) {
    self.inputRate = inputRate
    self.speed = speed
    self.shape = shape
    self.pauses = pauses
    self.level = level
    pause = Self.edgeSeconds / speed
    meter = LoudnessMeter(sampleRate: inputRate)
  }

  /// Takes the next samples of a sentence.
  mutating func add(_ pcm: UnsafeBufferPointer<Int16>) { sentence.append(contentsOf: pcm) }

  /// The sentence, or the part of one that was spoken, is over. `pauseSeconds` is the pause after it at speed 1.
  mutating func endPiece(pauseSeconds: Double) {
    let (before, after) = Self.margins
    let pcm = sentence.withUnsafeBufferPointer { pcm -> [Float] in
      let audible = Silence.audible(pcm, sampleRate: inputRate)
      guard !audible.isEmpty else { return [] }
      let start = max(0, audible.lowerBound - Int(before / speed * Double(inputRate)))
      let end = min(pcm.count, audible.upperBound + Int(after / speed * Double(inputRate)))
      return withoutOffset(UnsafeBufferPointer(rebasing: pcm[start..<end]))
    }
    sentence.removeAll(keepingCapacity: true)
    guard !pcm.isEmpty else { return }
    append([Float](repeating: 0, count: Int(pause * Double(inputRate))))
    append(fadedEnds(shaped(pcm)))
    pause = pauseSeconds * pauses / speed
  }

  private func shaped(_ pcm: [Float]) -> [Float] {
    guard let shape else { return pcm }
    let parameters = pcm.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: inputRate) }
    return Vocoder.synthesize(parameters, shape: shape)
  }

  private mutating func append(_ piece: [Float]) {
    piece.withUnsafeBufferPointer { meter.add($0) }
    pieces.append(piece)
  }

  /// Full scale 1, and without what lies below speech: the vocoder of flite leaves an offset. A first-order high-pass.
  private func withoutOffset(_ pcm: UnsafeBufferPointer<Int16>) -> [Float] {
    let feedback = 1 - 2 * Float.pi * Self.lowestFrequency / Float(inputRate)
    return [Float](unsafeUninitializedCapacity: pcm.count) { buffer, count in
      var last = Float(pcm.first ?? 0)
      var output: Float = 0
      for index in pcm.indices {
        let input = Float(pcm[index])
        output = input - last + feedback * output
        last = input
        buffer[index] = output * (1 / 32768)
      }
      count = pcm.count
    }
  }

  private func fadedEnds(_ pcm: [Float]) -> [Float] {
    var pcm = pcm
    let length = min(Int(Self.fadeSeconds * Double(inputRate)), pcm.count / 2)
    for step in 0..<length {
      let gain = Float(step) / Float(length)
      pcm[step] *= gain
      pcm[pcm.count - 1 - step] *= gain
    }
    return pcm
  }

  /// The whole.
  consuming func finish() throws(SpeechError) -> Speech {
    guard meter.integratedLUFS != nil else { throw .unspeakable("only words the voice has no sound for") }
    append([Float](repeating: 0, count: Int(Self.edgeSeconds / speed * Double(inputRate))))
    var samples = resampled()
    Normalizer.normalize(
      &samples, sampleRate: Speech.sampleRate, meter: meter, targetLUFS: Normalizer.usualLUFS + level)
    return Speech(samples: samples)
  }

  /// All pieces at 48 kHz. They begin and end in silence, so that each can be resampled by itself.
  private func resampled() -> [Float] {
    let (pieces, inputRate) = (pieces, inputRate)
    let half = pieces.reduce(0) { $0 + $1.count } / 2
    var middle = 0
    var passed = 0
    while middle < pieces.count, passed < half {
      passed += pieces[middle].count
      middle += 1
    }
    let split = middle
    let (head, tail) = Concurrently.run(
      { Self.resample(pieces[..<split], inputRate) }, { Self.resample(pieces[split...], inputRate) })
    return head + tail
  }

  private static func resample(_ pieces: ArraySlice<[Float]>, _ inputRate: Int) -> [Float] {
    var resampler = Resampler(from: inputRate, to: Speech.sampleRate)
    var samples: [Float] = []
    let count = pieces.reduce(0) { $0 + $1.count }
    samples.reserveCapacity(count * Speech.sampleRate / inputRate + pieces.count)
    for piece in pieces {
      piece.withUnsafeBufferPointer { resampler.process($0, into: &samples) }
      resampler.finish(into: &samples)
    }
    return samples
  }
}
