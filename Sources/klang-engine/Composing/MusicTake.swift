import EngineProtocol
import Music
import Platform
import Sound

/// One take of music in the making.
struct MusicTake {
  /// The part of the work that playing it is, beside encoding; and that measuring it is, when it is long.
  private static let (playingShare, measuringShare) = (0.7, 0.4)

  var number: Int
  var score: Score
  var hasStems: Bool
  var folder: String

  /// The role of its files.
  var role: String { number == 0 ? "audio" : "audio-\(number + 1)" }
  private var name: String { number == 0 ? "music" : "music-\(number + 1)" }

  private var stems: [(only: Int, title: String, file: String)] {
    guard hasStems else { return [] }
    return score.parts.indices.map { ($0, score.parts[$0].name, "\(name)-stem-\($0).wav") }
  }

  /// Its files.
  var artifacts: [EngineGenerate.Artifact] {
    func artifact(_ path: String, _ type: String, _ role: String) -> EngineGenerate.Artifact {
      EngineGenerate.Artifact(path: path, mediaType: type, role: role, seconds: score.seconds)
    }
    return [
      artifact(name + ".mp3", "audio/mpeg", role), artifact(name + ".wav", "audio/wav", role),
      artifact(name + ".mid", "audio/midi", role),
    ]
      + stems.map { stem in
        var artifact = artifact(stem.file, "audio/wav", "stem")
        artifact.stemOf = role
        artifact.title = stem.title
        return artifact
      }
  }

  private func writeMIDI() throws(EngineFailure) {
    do throws(SystemError) { try Files.writeDurably(score.midiFile, to: "\(folder)/\(name).mid") } catch {
      throw SoundFile.failure(error)
    }
  }

  /// Makes its files, held as a whole.
  func makeShort(_ progress: (Double, String) -> Void, _ isCanceled: () -> Bool) throws(EngineFailure) {
    var recording = try self.recording(nil, { progress($0 * Self.playingShare, "playing") }, isCanceled)
    let gain = recording.normalize()
    progress(Self.playingShare, "encoding")
    try SoundFile.write(recording.sound, "\(folder)/\(name)", isCanceled)
    for stem in stems {
      var part = try self.recording(stem.only, { _ in }, isCanceled).sound
      part.multiply(gain)
      part.limit(ceilingDBTP: -0.5)
      try SoundFile.writeWAV(part, "\(folder)/\(stem.file)")
    }
    try writeMIDI()
  }

  private func recording(
    _ only: Int?, _ progress: (Double) -> Void, _ isCanceled: () -> Bool
  ) throws(EngineFailure) -> MusicRecording {
    do throws(MusicError) {
      return try MusicRecording(score, only: only, progress: progress, isCanceled: isCanceled)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Makes its files as it is played, for the second time: once it is played to know how loud it is.
  func makeLong(_ progress: (Double, String) -> Void, _ isCanceled: () -> Bool) throws(EngineFailure) {
    let gain: Float
    do throws(MusicError) {
      gain = try MusicStream.measure(
        score, progress: { progress($0 * Self.measuringShare, "measuring") }, isCanceled: isCanceled)
    } catch {
      throw Self.failure(error)
    }
    let parts = Double(1 + stems.count)
    let share = (1 - Self.measuringShare) / parts
    let files = try GrowingSound("\(folder)/\(name)")
    try play(nil, gain, isCanceled, { progress(Self.measuringShare + $0 * share, "playing") }) {
      left, right throws(EngineFailure) in try files.add(left, right)
    }
    try files.finish()
    for (number, stem) in stems.enumerated() {
      let begun = Self.measuringShare + Double(number + 1) * share
      let file = try StemFile("\(folder)/\(stem.file)")
      try play(stem.only, gain, isCanceled, { progress(begun + $0 * share, "stems") }) {
        left, right throws(EngineFailure) in try file.add(left, right)
      }
      try file.finish()
    }
    try writeMIDI()
  }

  private func play(
    _ only: Int?, _ gain: Float, _ isCanceled: () -> Bool, _ progress: (Double) -> Void,
    _ body: ([Float], [Float]) throws(EngineFailure) -> Void
  ) throws(EngineFailure) {
    let stream: MusicStream
    do throws(MusicError) {
      stream = try MusicStream(
        score, only: only, gain: gain, ceilingDBTP: only == nil ? MusicRecording.usualCeilingDBTP : nil,
        isCanceled: isCanceled)
    } catch {
      throw Self.failure(error)
    }
    var done = 0
    while let (left, right) = stream.next() {
      if isCanceled() { throw SoundFile.canceled }
      try body(left, right)
      done += left.count
      progress(Double(done) / Double(max(1, stream.frames)))
    }
  }

  /// An error of playing, as a task has it.
  private static func failure(_ error: MusicError) -> EngineFailure {
    error == .canceled ? SoundFile.canceled : EngineFailure("The music can't be played: \(error).", isRetryable: false)
  }
}
