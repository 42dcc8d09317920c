import EngineProtocol
import KlangProtocol
import Platform
import Sound
import Speech

/// Takes the pieces of a spoken text and makes the files of the result from them; tells the sound meanwhile, if asked to.
///
/// Up to two minutes are held, and then brought to their loudness as a whole. Of a longer speech the first two minutes
/// tell how loud the rest is to be, so that it takes no more memory however long it is.
final class SpeechRecorder {
  /// What is held, in seconds.
  private static let heldSeconds = 120.0

  private let folder: String
  private let loudness: Double
  private var track = SpeechTrack()
  private var long: (recording: LongRecording, gain: Double)?
  private let marks: MarkFiles
  private var chunks: ChunkTeller?

  /// For a task. `tell` gets parts of the sound.
  init(
    _ order: EngineGenerate.Params, _ params: TextToSpeechCreate.Params, loudness: Double = Speech.loudness,
    tell: @escaping (EngineChunk.Params) -> Void
  ) throws(EngineFailure) {
    folder = order.outputDirectory
    self.loudness = loudness
    chunks = params.isStreamed ? ChunkTeller(order.taskID, loudness: loudness, tell: tell) : nil
    do throws(SystemError) { marks = try MarkFiles(params, folder: folder) } catch { throw Self.failure(error) }
  }

  private static func failure(_ error: SystemError) -> EngineFailure {
    EngineFailure("The result can't be written. \(error)", isRetryable: false)
  }

  /// Takes the next piece.
  func add(_ piece: SpokenPiece) throws(EngineFailure) {
    let timings: [WordTiming]?
    do throws(SystemError) { timings = try marks.add(piece.marks) } catch { throw Self.failure(error) }
    chunks?.add(piece, timings, isLast: piece.isLast)
    if let long { return try long.recording.add(piece.resampled(gain: long.gain)) }
    track.add(piece)
    if track.seconds > Self.heldSeconds { try becomeLong() }
  }

  private func becomeLong() throws(EngineFailure) {
    let gain = track.loudness.map { Decibels.factor(loudness - $0) } ?? 1
    let recording = try LongRecording(folder)
    var failure: EngineFailure?
    track.empty(gain: gain) { samples in
      guard failure == nil else { return }
      do throws(EngineFailure) { try recording.add(samples) } catch { failure = error }
    }
    if let failure { throw failure }
    long = (recording, gain)
  }

  /// Ends the files and says what there is.
  func finish() throws(EngineFailure) -> EngineGenerate.Result {
    var result = EngineGenerate.Result()
    if let long {
      try long.recording.finish(&result)
    } else {
      do throws(SpeechError) {
        try ShortRecording.write(try track.finish(loudness: loudness), folder, &result)
      } catch {
        throw EngineFailure(error.message, isRetryable: false)
      }
    }
    do throws(SystemError) { try marks.finish(&result) } catch { throw Self.failure(error) }
    return result
  }
}
