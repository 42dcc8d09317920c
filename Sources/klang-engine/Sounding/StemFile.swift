import Effects
import EngineProtocol
import Platform
import Sound

/// A stem that is written as it is made.
final class StemFile {
  private let file: DurableFile
  private var frames = 0

  init(_ path: String) throws(EngineFailure) {
    do throws(SystemError) {
      file = try DurableFile(path)
      try file.append(WAV.header(sampleCount: 0, sampleRate: Effects.sampleRate, channels: 2))
    } catch {
      throw SoundFile.failure(error)
    }
  }

  func add(_ left: [Float], _ right: [Float]) throws(EngineFailure) {
    frames += left.count
    let pcm = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { WAV.pcm(left: left, right: $0) }
    }
    do throws(SystemError) { try file.append(pcm) } catch { throw SoundFile.failure(error) }
  }

  func finish() throws(EngineFailure) {
    do throws(SystemError) {
      try file.finish(beginning: WAV.header(sampleCount: frames, sampleRate: Effects.sampleRate, channels: 2))
    } catch {
      throw SoundFile.failure(error)
    }
  }
}
