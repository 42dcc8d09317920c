import Effects
import EngineProtocol
import Platform
import Sound

/// The files of a sound that are written as it is made.
final class GrowingSound {
  private let mp3: MP3Stream
  private let mp3File: DurableFile
  private let wavFile: DurableFile
  private var frames = 0

  /// Begins the files. `path` has no ending.
  init(_ path: String) throws(EngineFailure) {
    do throws(MP3Error) { mp3 = try MP3Stream(sampleRate: Effects.sampleRate, isStereo: true) } catch {
      throw SoundFile.failure(error)
    }
    do throws(SystemError) {
      mp3File = try DurableFile(path + ".mp3")
      wavFile = try DurableFile(path + ".wav")
      try wavFile.append(WAV.header(sampleCount: 0, sampleRate: Effects.sampleRate, channels: 2))
    } catch {
      throw SoundFile.failure(error)
    }
  }

  /// Takes the next frames; gives them as they stand in the WAV file.
  @discardableResult
  func add(_ left: [Float], _ right: [Float]) throws(EngineFailure) -> [UInt8] {
    frames += left.count
    let pcm = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { WAV.pcm(left: left, right: $0) }
    }
    let encoded = try encode(left, right)
    do throws(SystemError) {
      try mp3File.append(encoded)
      try wavFile.append(pcm)
    } catch {
      throw SoundFile.failure(error)
    }
    return pcm
  }

  private func encode(_ left: [Float], _ right: [Float]) throws(EngineFailure) -> [UInt8] {
    do throws(MP3Error) {
      return try left.withUnsafeBufferPointer { left throws(MP3Error) in
        try right.withUnsafeBufferPointer { right throws(MP3Error) in try mp3.encode(left: left, right: right) }
      }
    } catch {
      throw SoundFile.failure(error)
    }
  }

  /// Ends the files.
  func finish() throws(EngineFailure) {
    let end: (rest: [UInt8], beginning: [UInt8])
    do throws(MP3Error) { end = try mp3.finish() } catch { throw SoundFile.failure(error) }
    do throws(SystemError) {
      try mp3File.append(end.rest)
      try mp3File.finish(beginning: end.beginning)
      try wavFile.finish(
        beginning: WAV.header(sampleCount: frames, sampleRate: Effects.sampleRate, channels: 2))
    } catch {
      throw SoundFile.failure(error)
    }
  }
}
