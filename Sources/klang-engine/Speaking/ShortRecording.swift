import EngineProtocol
import Platform
import Speech

/// The files of a speech that is held as a whole.
enum ShortRecording {
  /// Writes both files into a folder at once, because encoding is work and writing is waiting for the disk; adds them to
  /// a result.
  static func write(
    _ speech: Speech, _ folder: String, _ result: inout EngineGenerate.Result
  ) throws(SpeechError) {
    let wavFailure = Monitor<SystemError??>(nil)
    Thread.start("klang-wav") {
      var failure: SystemError?
      do throws(SystemError) {
        try Files.writeDurably(speech.wav(), to: folder + "/speech.wav")
      } catch {
        failure = error
      }
      wavFailure.signal { $0 = .some(failure) }
    }
    var mp3Failure: SpeechError?
    do throws(SpeechError) {
      let mp3 = try speech.mp3()
      do throws(SystemError) {
        try Files.writeDurably(mp3, to: folder + "/speech.mp3")
      } catch {
        throw .engine("The result can't be written. \(error)")
      }
    } catch {
      mp3Failure = error
    }
    let failure: SystemError? = wavFailure.wait { $0 } ?? nil
    if let mp3Failure { throw mp3Failure }
    if let failure { throw .engine("The result can't be written. \(failure)") }
    let seconds = speech.seconds
    result.artifacts += [
      EngineGenerate.Artifact(path: "speech.mp3", mediaType: "audio/mpeg", role: "audio", seconds: seconds),
      EngineGenerate.Artifact(path: "speech.wav", mediaType: "audio/wav", role: "audio", seconds: seconds),
    ]
  }
}
