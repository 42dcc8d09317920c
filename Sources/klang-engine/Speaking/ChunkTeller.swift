import EngineProtocol
import JSON
import KlangProtocol
import Platform
import Sound
import Speech

/// Tells the host the sound of a text while it is spoken. How loud it is to be is known from the first piece on: from how
/// loud that one is.
struct ChunkTeller {
  /// How long a part is at most, in seconds.
  private static let chunkSeconds = 1.0

  private let taskID: String
  private let loudness: Double
  private let tell: (EngineChunk.Params) -> Void
  private var gain: Double?
  private var index = 0
  private var start = 0

  /// `loudness` is that of the whole, in LUFS.
  init(_ taskID: String, loudness: Double, tell: @escaping (EngineChunk.Params) -> Void) {
    self.taskID = taskID
    self.loudness = loudness
    self.tell = tell
  }

  /// Tells the sound of a piece, and the timings of its words.
  mutating func add(_ piece: SpokenPiece, _ timings: [WordTiming]?, isLast: Bool) {
    let gain = self.gain ?? Self.gain(piece, loudness)
    self.gain = gain
    let samples = piece.resampled(gain: gain)
    let length = Int(Self.chunkSeconds * Double(Speech.sampleRate))
    var rest = timings?[...]
    var from = 0
    while from < samples.count {
      let end = min(samples.count, from + length)
      let seconds = Double(start + end) / Double(Speech.sampleRate)
      let own = rest?.prefix { $0.start < seconds || end == samples.count }
      rest = rest?.dropFirst(own?.count ?? 0)
      tell(chunk(samples[from..<end], own.map(Array.init), isLast: isLast && end == samples.count, at: start + from))
      from = end
    }
    start += samples.count
  }

  private mutating func chunk(
    _ samples: ArraySlice<Float>, _ timings: [WordTiming]?, isLast: Bool, at place: Int
  ) -> EngineChunk.Params {
    var params = EngineChunk.Params()
    params.taskID = taskID
    params.index = index
    params.start = Double(place) / Double(Speech.sampleRate)
    params.sampleRate = Speech.sampleRate
    params.data = samples.withUnsafeBufferPointer { Base64.encode(WAV.pcm($0)) }
    params.timings = timings.flatMap { try? JSON.parse($0.encoded()) }
    params.isLast = isLast
    index += 1
    return params
  }

  private static func gain(_ piece: SpokenPiece, _ loudness: Double) -> Double {
    var meter = LoudnessMeter(sampleRate: piece.sampleRate)
    piece.samples.withUnsafeBufferPointer { meter.add($0) }
    return meter.integratedLUFS.map { Decibels.factor(loudness - $0) } ?? 1
  }
}
