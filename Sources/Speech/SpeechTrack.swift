import Sound

/// Gathers the sentences of a text at 48 kHz while they are spoken, each without the silence around it, with a pause of
/// its own between them; measures their loudness on the way.
struct SpeechTrack {
  /// Between sentences, in seconds at speed 1.
  private static let pauseSeconds = 0.32
  /// Before the first and after the last sentence.
  private static let edgeSeconds = 0.05
  /// What is quieter than this, next to full scale, at a sentence's ends counts as silence (-50 dB).
  private static let silence: Float = 0.003

  let recipe: VoiceRecipe
  private let inputRate: Int
  private var resampler: Resampler
  private var sentence: [Float] = []
  private var samples: [Float] = []
  private var meter = LoudnessMeter(sampleRate: Speech.sampleRate)
  private var isFirst = true
  private var speed = 1.0

  init(recipe: VoiceRecipe) {
    self.recipe = recipe
    // What is to rise is taken for faster than it is.
    switch recipe {
    case .flite(_, let rise): inputRate = Int(Double(FliteSynthesizer.sampleRate) * rise)
    case .espeak(_, _, _, let rise): inputRate = Int(Double(EspeakSynthesizer.sampleRate) * rise)
    }
    resampler = Resampler(from: inputRate, to: Speech.sampleRate)
  }

  /// The pause in front of the next sentence.
  mutating func pause(speed: Double) {
    let seconds = (isFirst ? Self.edgeSeconds : Self.pauseSeconds) / speed
    isFirst = false
    self.speed = speed
    samples.append(contentsOf: repeatElement(0, count: Int(seconds * Double(Speech.sampleRate))))
  }

  mutating func add(_ pcm: UnsafeBufferPointer<Int16>) {
    let piece = [Float](unsafeUninitializedCapacity: pcm.count) { buffer, count in
      for index in pcm.indices { buffer[index] = Float(pcm[index]) * (1 / 32768) }
      count = pcm.count
    }
    piece.withUnsafeBufferPointer { resampler.process($0, into: &sentence) }
  }

  mutating func endSentence() {
    resampler.finish(into: &sentence)
    resampler = Resampler(from: inputRate, to: Speech.sampleRate)
    let margin = Int(Double(Speech.sampleRate) / 100 / speed)
    if let first = sentence.firstIndex(where: { abs($0) > Self.silence }),
      let last = sentence.lastIndex(where: { abs($0) > Self.silence })
    {
      let range = max(0, first - margin)..<min(sentence.count, last + margin)
      fadeEnds(range)
      let start = samples.count
      samples.append(contentsOf: sentence[range])
      samples.withUnsafeBufferPointer { meter.add(UnsafeBufferPointer(rebasing: $0[start...])) }
    }
    sentence.removeAll(keepingCapacity: true)
  }

  /// So that no sentence begins or ends with a click: 5 ms at each end.
  private mutating func fadeEnds(_ range: Range<Int>) {
    let length = min(Speech.sampleRate / 200, range.count / 2)
    for step in 0..<length {
      let gain = Float(step) / Float(length)
      sentence[range.lowerBound + step] *= gain
      sentence[range.upperBound - 1 - step] *= gain
    }
  }

  mutating func finish() throws(SpeechError) -> Speech {
    guard let loudness = meter.integratedLUFS else {
      throw .unspeakable("words the voice has no sound for")
    }
    samples.append(contentsOf: repeatElement(0, count: Int(Self.edgeSeconds / speed * Double(Speech.sampleRate))))
    Normalizer.normalize(&samples, sampleRate: Speech.sampleRate, loudness: loudness)
    return Speech(samples: samples)
  }
}
