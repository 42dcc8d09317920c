import Sound

/// Music as it is played: stereo at 48 kHz, block by block, from its beginning to its end.
///
/// The same score gives the same samples on a machine, whatever was played before.
public final class MusicSource {
  /// Frames in a second.
  public static let sampleRate = Synthesizer.sampleRate
  /// The longest fade at the end, in frames: 250 ms.
  private static let longestFade = 12_000
  /// The most that is rendered at once: 43 ms, which take about a millisecond.
  private static let mostBlocks = 32

  private let synthesizer: Synthesizer
  private let events: [NoteEvent]
  private var nextEvent = 0
  private var block = 0
  private var given = 0
  private let fade: Int

  /// What was rendered and not given yet, from `place` to `end`.
  private var left = [Float](repeating: 0, count: mostBlocks * Synthesizer.blockFrames)
  private var right = [Float](repeating: 0, count: mostBlocks * Synthesizer.blockFrames)
  private var place = 0
  private var end = 0

  /// Frames in all.
  public let frames: Int

  /// A score, or of its parts the one of number `only`, with a soundfont; nil: the best that is found. `isCanceled` is
  /// asked before each instrument is loaded.
  public init(
    _ score: Score, only part: Int? = nil, font: SoundFont? = nil, isCanceled: () -> Bool = { false }
  ) throws(MusicError) {
    let seconds = score.seconds.isFinite ? min(86_400, max(0, score.seconds)) : 0
    frames = Int((seconds * Double(Self.sampleRate)).rounded())
    fade = min(Self.longestFade, frames / 4)
    events = score.events(before: (frames + Synthesizer.blockFrames - 1) / Synthesizer.blockFrames)
    let font = if let font { font } else { try SoundFont.find() }
    if isCanceled() { throw .canceled }
    synthesizer = try Synthesizer(font, parts: score.parts.count, only: part, blocks: Self.mostBlocks)
    let used = Set(events.map(\.part))
    for (number, one) in score.parts.enumerated() where used.contains(number) {
      if isCanceled() { throw .canceled }
      try synthesizer.prepare(number, one)
    }
  }

  /// Fills the buffers, which are of the same length, with the next frames; how many there were. Fewer: it is over.
  public func next(
    _ left: UnsafeMutableBufferPointer<Float>, _ right: UnsafeMutableBufferPointer<Float>
  ) -> Int {
    let wanted = min(left.count, right.count, frames - given)
    var done = 0
    while done < wanted {
      if place == end { render() }
      let count = min(end - place, wanted - done)
      for at in 0..<count {
        let factor = fadeFactor(given + at)
        left[done + at] = self.left[place + at] * factor
        right[done + at] = self.right[place + at] * factor
      }
      place += count
      done += count
      given += count
    }
    return done
  }

  /// Performs what is due and renders up to what comes next.
  private func render() {
    while nextEvent < events.count, events[nextEvent].block <= block {
      synthesizer.perform(events[nextEvent])
      nextEvent += 1
    }
    let until = nextEvent < events.count ? events[nextEvent].block : .max
    let count = min(Self.mostBlocks, until - block)
    place = 0
    end = count * Synthesizer.blockFrames
    left.withUnsafeMutableBufferPointer { left in
      right.withUnsafeMutableBufferPointer { right in
        synthesizer.render(
          UnsafeMutableBufferPointer(rebasing: left[..<end]), UnsafeMutableBufferPointer(rebasing: right[..<end]))
      }
    }
    block += count
  }

  /// What sounds on at the end goes down like half a cosine, to nothing at the last frame.
  private func fadeFactor(_ frame: Int) -> Float {
    let left = frames - 1 - frame
    guard left < fade else { return 1 }
    return Float((1 - PortableMath.cosine(turns: 0.5 * Double(left) / Double(fade))) / 2)
  }
}
