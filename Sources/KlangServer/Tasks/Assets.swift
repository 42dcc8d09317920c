import EngineProtocol
import JSON
import KlangProtocol
import Platform
import TaskStore

/// The files of results: `assets/<task id>/<attempt>/` for those that are done, `work/` for those in the making.
///
/// Each attempt at a task has files of its own: a server that lost its task to another one, and finishes it all the same,
/// does not touch what the other one made.
struct Assets: Sendable {
  let root: String
  private let work: String

  /// Files under `root`; work of this server apart from that of others.
  init(root: String, owner: String) {
    self.root = root
    work = root + "/work/" + owner
  }

  /// Where an attempt's files are made.
  func workFolder(_ taskID: String, attempt: Int) -> String { "\(work)/\(taskID)-\(attempt)" }

  private func folder(_ taskID: String) -> String { "\(root)/assets/\(taskID)" }

  private func folder(_ taskID: String, attempt: Int) -> String { "\(folder(taskID))/\(attempt)" }

  /// Removes the folders of servers that are gone.
  func sweep(isAlive: (String) -> Bool) {
    for owner in Files.names(in: root + "/work") where !isAlive(owner) {
      Files.removeFolder("\(root)/work/\(owner)")
    }
  }

  /// Removes this server's work folder.
  func removeWork() { Files.removeFolder(work) }

  /// Removes what was kept of a task.
  func remove(_ taskID: String) { Files.removeFolder(folder(taskID)) }

  /// Removes what was kept of one attempt at a task.
  func remove(_ taskID: String, attempt: Int) {
    Files.removeFolder(folder(taskID, attempt: attempt))
    Files.removeEmptyFolder(folder(taskID))
  }

  /// Removes what was kept of a task but for one attempt, if any.
  func remove(_ taskID: String, butAttempt kept: Int?) {
    guard let kept else { return remove(taskID) }
    for attempt in Files.names(in: folder(taskID)).compactMap(Int.init) where attempt != kept {
      remove(taskID, attempt: attempt)
    }
  }

  /// The size of what was kept of an attempt, in bytes.
  func size(_ taskID: String, attempt: Int) -> Int64 {
    let folder = folder(taskID, attempt: attempt)
    return Files.names(in: folder).reduce(0) { $0 + Int64(Files.size("\(folder)/\($1)") ?? 0) }
  }

  /// The tasks of which there is something.
  func taskIDs() -> [String] {
    Files.names(in: root + "/assets").filter { name in
      name.utf8.count == 32 && name.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "f") ~= $0 }
    }
  }

  /// How long ago something was last put there or removed, in milliseconds.
  func age(of taskID: String, now: Int64) -> Int64 { now - (Files.changedAt(folder(taskID)) ?? now) }

  /// Moves what an engine made to where it stays, and describes it.
  func keep(_ made: EngineGenerate.Result, _ record: TaskRecord, from folder: String) throws(EngineFailure)
    -> TaskResult
  {
    var audio = Audio()
    let target = self.folder(record.id, attempt: record.attempt)
    for artifact in made.artifacts {
      guard !artifact.path.isEmpty, !artifact.path.contains("/"), artifact.path != "..",
        let size = Files.size("\(folder)/\(artifact.path)"), size > 0
      else {
        throw EngineFailure("The engine names the file \"\(artifact.path)\", which it did not make.", isRetryable: true)
      }
      let url = Files.url("\(target)/\(artifact.path)")
      switch artifact.mediaType {
      case "audio/mpeg": (audio.url, audio.urlMP3) = (url, url)
      case "audio/wav": audio.urlWAV = url
      default: continue
      }
      audio.duration = Self.decimal(artifact.seconds)
    }
    guard !audio.urlMP3.isEmpty, !audio.urlWAV.isEmpty else {
      throw EngineFailure("The engine made no MP3 or no WAV file.", isRetryable: false)
    }
    do throws(SystemError) {
      try Files.makeDirectories(self.folder(record.id))
      try Files.rename(folder, to: target)
    } catch {
      throw EngineFailure("The result can't be kept: \(error)", isRetryable: false)
    }
    audio.id = record.id + "-1"
    if let params = (try? JSON.parse(record.request)).flatMap({ try? TextToSpeechCreate.decode($0) }) {
      audio.voiceID = params.voiceID
      audio.voiceLanguage = params.voiceLanguage
      audio.voiceSpeed = params.usedSpeed
      audio.spokenBy = made.spokenBy ?? params.voiceID
    }
    audio.note = made.note
    var result = TaskResult()
    result.audios = [audio]
    return result
  }

  /// Seconds with three decimals, as the API writes durations.
  private static func decimal(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
