// In: mono samples. Out: an MP3 stream whose two halves were encoded at the same time.
//
// Without a bit reservoir each frame of a layer III stream holds all its bits (ISO/IEC 11172-3, 2.4.3.4), so that frames
// of two encoders can follow one another when both are in the same state at the seam: the second starts some frames
// early, on the same samples and the same frame grid, and its first frames are thrown away. What is left of state is the
// window shape of the seam's granule; where the two differ there, the halves do not fit.

/// Where a sound is cut to be encoded in two halves.
struct MP3Seam {
  private static let frame = 1152
  /// How many frames the second encoder starts early: its filter bank and its psychoacoustic model look back over less.
  private static let overlap = 4
  /// Shorter sounds are done sooner than a thread is worth, in frames.
  private static let minimumFrames = 100

  /// The first frame that comes from the second encoder.
  let frame: Int

  /// The quietest place near the middle; nil when the sound is too short, or frames are not of one length.
  static func find(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) -> MP3Seam? {
    let frames = samples.count / frame
    // 144 bytes a frame for each bit rate unit, without padding slots, at these rates only.
    guard sampleRate == 48_000 || sampleRate == 32_000, frames >= minimumFrames else { return nil }
    func level(_ index: Int) -> Float {
      var sum: Float = 0
      for position in stride(from: index * frame, to: (index + 3) * frame, by: 16) { sum += abs(samples[position]) }
      return sum
    }
    let candidates = (frames * 2 / 5)..<(frames * 3 / 5)
    return candidates.min { level($0) < level($1) }.map { MP3Seam(frame: $0) }
  }

  /// The whole stream; nil when the halves do not fit.
  func encode(
    _ samples: UnsafeBufferPointer<Float>, sampleRate: Int, isCanceled: @Sendable () -> Bool
  ) throws(MP3Error) -> [UInt8]? {
    let start = frame - Self.overlap
    // Safe: both threads only read, and this function outlasts the other thread.
    nonisolated(unsafe) let first = UnsafeBufferPointer(rebasing: samples[..<((frame + 4) * Self.frame)])
    nonisolated(unsafe) let second = UnsafeBufferPointer(rebasing: samples[(start * Self.frame)...])
    let (head, tail) = withoutActuallyEscaping(isCanceled) { isCanceled in
      Concurrently.run(
        { Half.encode(first, sampleRate, hasTag: true, isCanceled) },
        { Half.encode(second, sampleRate, hasTag: false, isCanceled) })
    }
    return try join(head.get(), tail.get(), sampleRate)
  }

  private func join(_ head: Half, _ tail: Half, _ sampleRate: Int) -> [UInt8]? {
    let size = 144 * LameEncoder.Setting.mono.kilobits * 1000 / sampleRate
    let headEnd = head.tag.count + frame * size
    let tailStart = Self.overlap * size
    guard !head.tag.isEmpty, head.bytes.count >= headEnd, tail.bytes.count > tailStart,
      MP3Frame.lastWindow(head.bytes[(headEnd - size)..<headEnd])
        == MP3Frame.lastWindow(tail.bytes[(tailStart - size)..<tailStart])
    else { return nil }
    var bytes = head.bytes
    bytes.removeSubrange(headEnd...)
    bytes += tail.bytes[tailStart...]
    let audio = (bytes.count - head.tag.count) / size
    guard audio * size + head.tag.count == bytes.count else { return nil }
    var tag = MP3Tag(frame: head.tag)
    tag.describe(bytes[head.tag.count...], frames: audio, padding: tail.padding)
    bytes.replaceSubrange(..<head.tag.count, with: tag.frame)
    return bytes
  }

  /// What one encoder made.
  private struct Half: Sendable {
    var bytes: [UInt8]
    var tag: [UInt8]
    var padding: Int

    static func encode(
      _ samples: UnsafeBufferPointer<Float>, _ sampleRate: Int, hasTag: Bool, _ isCanceled: () -> Bool
    ) -> Result<Half, MP3Error> {
      do throws(MP3Error) {
        let encoder = try LameEncoder(sampleRate: sampleRate, hasTag: hasTag, framesStandAlone: true)
        try encoder.encode(samples, isCanceled: isCanceled)
        let tag = hasTag ? encoder.tag() : []
        return .success(Half(bytes: encoder.bytes, tag: tag, padding: encoder.padding))
      } catch {
        return .failure(error)
      }
    }
  }
}
