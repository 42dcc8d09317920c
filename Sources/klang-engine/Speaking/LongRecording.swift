import EngineProtocol
import Platform
import Sound
import Speech

/// The files of a speech that is too long to be held as a whole, written as it is spoken.
final class LongRecording {
  /// Beyond this a WAV file is of no use to anybody, in seconds.
  private static let wavSeconds = 3.0 * 3600

  private let mp3: MP3Stream
  private let mp3File: DurableFile
  private var wavFile: DurableFile?
  private var sampleCount = 0

  /// Begins the files in a folder.
  init(_ folder: String) throws(EngineFailure) {
    do throws(MP3Error) { mp3 = try MP3Stream(sampleRate: Speech.sampleRate) } catch { throw Self.failure(error) }
    do throws(SystemError) {
      mp3File = try DurableFile(folder + "/speech.mp3")
      let file = try DurableFile(folder + "/speech.wav")
      try file.append(WAV.header(sampleCount: 0, sampleRate: Speech.sampleRate))
      wavFile = file
    } catch {
      throw EngineFailure("The result can't be written. \(error)", isRetryable: false)
    }
  }

  private static func failure(_ error: MP3Error) -> EngineFailure {
    EngineFailure("The speech can't be encoded as MP3: \(error.message).", isRetryable: false)
  }

  private var seconds: Double { Double(sampleCount) / Double(Speech.sampleRate) }

  /// Takes the next samples, at 48 kHz.
  func add(_ samples: [Float]) throws(EngineFailure) {
    sampleCount += samples.count
    if seconds > Self.wavSeconds {
      wavFile?.abandon()
      wavFile = nil
    }
    let bytes: [UInt8]
    do throws(MP3Error) {
      bytes = try samples.withUnsafeBufferPointer { samples throws(MP3Error) in try mp3.encode(samples) }
    } catch {
      throw Self.failure(error)
    }
    do throws(SystemError) {
      try mp3File.append(bytes)
      try wavFile?.append(samples.withUnsafeBufferPointer { WAV.pcm($0) })
    } catch {
      throw EngineFailure("The result can't be written. \(error)", isRetryable: false)
    }
  }

  /// Ends the files, and adds them to a result.
  func finish(_ result: inout EngineGenerate.Result) throws(EngineFailure) {
    let end: (rest: [UInt8], beginning: [UInt8])
    do throws(MP3Error) { end = try mp3.finish() } catch { throw Self.failure(error) }
    do throws(SystemError) {
      try mp3File.append(end.rest)
      try mp3File.finish(beginning: end.beginning)
      try wavFile?.finish(beginning: WAV.header(sampleCount: sampleCount, sampleRate: Speech.sampleRate))
    } catch {
      throw EngineFailure("The result can't be written. \(error)", isRetryable: false)
    }
    result.artifacts.append(
      EngineGenerate.Artifact(path: "speech.mp3", mediaType: "audio/mpeg", role: "audio", seconds: seconds))
    if wavFile != nil {
      result.artifacts.append(
        EngineGenerate.Artifact(path: "speech.wav", mediaType: "audio/wav", role: "audio", seconds: seconds))
    } else {
      result.note = "Speech of more than \(Int(Self.wavSeconds / 3600)) hours comes as MP3 only."
    }
  }
}
