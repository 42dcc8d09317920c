import Sound

/// Music as a whole: stereo at 48 kHz, exactly as long as its score says.
public struct MusicRecording: Sendable {
  /// Its samples.
  public var sound: StereoSound

  /// How loud music is where it is heard by itself, in LUFS, and what no true peak of it is above, in dBTP.
  public static let usualLUFS = -16.0
  public static let usualCeilingDBTP = -1.5

  /// Between two questions whether it is still wanted, in frames: a tenth of a second of music, which takes a few
  /// milliseconds.
  static let step = 4800

  /// Plays a score, or of its parts the one of number `only`, at the level of the instruments. `progress` is told how far
  /// it is, 0...1.
  public init(
    _ score: Score, only part: Int? = nil, font: SoundFont? = nil, progress: (Double) -> Void = { _ in },
    isCanceled: () -> Bool = { false }
  ) throws(MusicError) {
    let source = try MusicSource(score, only: part, font: font, isCanceled: isCanceled)
    sound = StereoSound(frames: source.frames)
    var done = 0
    while done < source.frames {
      if isCanceled() { throw .canceled }
      let next = min(done + Self.step, source.frames)
      done += sound.left.withUnsafeMutableBufferPointer { left in
        sound.right.withUnsafeMutableBufferPointer { right in
          source.next(
            UnsafeMutableBufferPointer(rebasing: left[done..<next]),
            UnsafeMutableBufferPointer(rebasing: right[done..<next]))
        }
      }
      progress(Double(done) / Double(source.frames))
    }
  }

  /// Brings it to a loudness, with no true peak above a ceiling in dBTP; the factor that it was multiplied by before its
  /// peaks were limited. Silence stays what it is.
  @discardableResult
  public mutating func normalize(
    to loudness: Double = usualLUFS, ceilingDBTP: Double = usualCeilingDBTP
  ) -> Float {
    sound.master(loudness: loudness, ceilingDBTP: ceilingDBTP, sampleRate: MusicSource.sampleRate)
  }
}
