#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: for each frame candidates for f0 with their strengths, among them that there is none. Out: the choice whose
// strengths, less the costs of the steps between frames, are the most. P. Boersma, 1993; A. Viterbi, 1967.

/// The best way through the candidates of a sound's frames.
struct PitchPath {
  private let width: Int
  private let octaveJumpCost: Float
  private let voicingCost: Float
  /// `width` to a frame. Frequencies are in octaves above 1 Hz, nil for no voice; the score is the best path's to there.
  private var octaves: [Float?] = []
  private var scores: [Float] = []
  private var from: [Int] = []
  /// Where the frame that is being filled begins, and the one before it.
  private var start = 0
  private var starts: [Int] = []

  /// For up to `candidates` in a frame.
  init(candidates: Int, octaveJumpCost: Float, voicingCost: Float) {
    width = candidates + 1
    self.octaveJumpCost = octaveJumpCost
    self.voicingCost = voicingCost
  }

  /// Begins a frame in which having no voice has a strength.
  mutating func beginFrame(unvoiced strength: Float) {
    start = octaves.count
    starts.append(start)
    append(nil, strength)
  }

  /// Adds a candidate; of too many the weakest goes.
  mutating func add(frequency: Float, strength: Float) {
    guard octaves.count - start == width else {
      append(log2f(frequency), strength)
      return
    }
    var weakest = start + 1
    for index in (start + 1)..<octaves.count where scores[index] < scores[weakest] { weakest = index }
    if strength > scores[weakest] {
      octaves[weakest] = log2f(frequency)
      scores[weakest] = strength
    }
  }

  private mutating func append(_ octave: Float?, _ strength: Float) {
    octaves.append(octave)
    scores.append(strength)
    from.append(-1)
  }

  /// The frame has all its candidates.
  mutating func endFrame() {
    guard starts.count > 1 else { return }
    let before = starts[starts.count - 2]
    for index in start..<octaves.count {
      var best = -Float.infinity
      for earlier in before..<start {
        let score = scores[earlier] - cost(octaves[earlier], octaves[index])
        if score > best {
          best = score
          from[index] = earlier
        }
      }
      scores[index] += best
    }
  }

  private func cost(_ a: Float?, _ b: Float?) -> Float {
    switch (a, b) {
    case (nil, nil): 0
    case (let a?, let b?): octaveJumpCost * abs(a - b)
    default: voicingCost
    }
  }

  /// The frequency of each frame in Hz, 0 for no voice.
  func best() -> [Float] {
    var result = [Float](repeating: 0, count: starts.count)
    guard starts.count > 0 else { return result }
    var index = start
    for candidate in start..<octaves.count where scores[candidate] > scores[index] { index = candidate }
    for frame in result.indices.reversed() {
      if let octave = octaves[index] { result[frame] = exp2f(octave) }
      index = from[index]
    }
    return result
  }
}
