import Effects
import EngineProtocol
import Platform
import Sound

/// The files of sounds.
enum SoundFile {
  /// Nobody waits for it any more.
  static let canceled = EngineFailure("It was canceled.", isRetryable: false)

  /// Writes both files of a sound at once, because encoding is work and writing is waiting for the disk. `path` has no
  /// ending.
  static func write(_ sound: StereoSound, _ path: String, _ isCanceled: () -> Bool) throws(EngineFailure) {
    let wavFailure = Monitor<EngineFailure??>(nil)
    Thread.start("klang-wav") {
      var failure: EngineFailure?
      do throws(EngineFailure) { try writeWAV(sound, path + ".wav") } catch { failure = error }
      wavFailure.signal { $0 = .some(failure) }
    }
    var failure: EngineFailure?
    do throws(EngineFailure) { try writeMP3(sound, path + ".mp3", isCanceled) } catch { failure = error }
    let other: EngineFailure? = wavFailure.wait { $0 } ?? nil
    if let failure = failure ?? other { throw failure }
  }

  /// Writes the WAV file of a sound.
  static func writeWAV(_ sound: StereoSound, _ path: String) throws(EngineFailure) {
    let bytes = sound.left.withUnsafeBufferPointer { left in
      sound.right.withUnsafeBufferPointer { WAV.encode(left: left, right: $0, sampleRate: Effects.sampleRate) }
    }
    try write(bytes, path)
  }

  private static func writeMP3(
    _ sound: StereoSound, _ path: String, _ isCanceled: () -> Bool
  ) throws(EngineFailure) {
    let bytes: [UInt8]
    do throws(MP3Error) {
      bytes = try sound.left.withUnsafeBufferPointer { left throws(MP3Error) in
        try sound.right.withUnsafeBufferPointer { right throws(MP3Error) in
          try MP3.encode(left: left, right: right, sampleRate: Effects.sampleRate, isCanceled: isCanceled)
        }
      }
    } catch {
      throw isCanceled() ? canceled : failure(error)
    }
    try write(bytes, path)
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws(EngineFailure) {
    do throws(SystemError) { try Files.writeDurably(bytes, to: path) } catch { throw failure(error) }
  }

  /// An error of writing, as a task has it.
  static func failure(_ error: SystemError) -> EngineFailure {
    EngineFailure("The result can't be written. \(error)", isRetryable: false)
  }

  /// An error of encoding, as a task has it.
  static func failure(_ error: MP3Error) -> EngineFailure {
    EngineFailure("The sound can't be encoded as MP3: \(error.message).", isRetryable: false)
  }
}
