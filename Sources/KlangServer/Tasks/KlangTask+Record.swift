import Contract
import JSON
import KlangProtocol
import TaskStore

extension KlangTask {
  /// The task as clients see it.
  init(_ record: TaskRecord) {
    self.init()
    taskID = record.id
    kind = TaskKind(rawValue: record.kind) ?? .textToSpeech
    status = TaskState(record.status)
    statusMessage = record.statusMessage
    isCanceled = record.canceled
    attempt = record.attempt
    info.externalTaskID = record.externalID
    let made = record.result.flatMap { try? JSON.parse($0) }
    info.parentVideo = record.parentVideo(made)
    engine = record.engine
    if let bytes = record.result {
      // SQLite has no checksum: bytes that a disk spoiled come back as they are, and must not break the message around.
      if case .some(.object) = made {
        result = Encoded(bytes: bytes)
      } else {
        statusMessage = "What came out can't be read: the store is damaged there."
      }
    }
    createdAt = record.createdAt
    updatedAt = record.updatedAt
    expiresAt = record.expiresAt
    filesRemovedAt = record.filesRemovedAt
    sequence = record.sequence
  }
}

extension TaskState {
  /// The same word in the contract.
  init(_ status: TaskStatus) {
    self =
      switch status {
      case .submitted: .submitted
      case .processing: .processing
      case .succeed: .succeed
      case .failed: .failed
      }
  }

  /// The same word in the store.
  var stored: TaskStatus {
    switch self {
    case .submitted: .submitted
    case .processing: .processing
    case .succeed: .succeed
    case .failed: .failed
    }
  }
}

extension TaskRecord {
  /// The video that sound is made for: where the one of an earlier result is, and how long, is in what was made.
  fileprivate func parentVideo(_ made: JSON?) -> Video? {
    guard kind == TaskKind.videoToAudio.rawValue, let asked = try? JSON.parse(request) else { return nil }
    var video = Video()
    video.id = asked["video_id"]?.stringValue ?? ""
    video.url = (asked["video_url"] ?? made?["input_url"])?.stringValue ?? ""
    video.duration = made?["input_duration"]?.stringValue ?? ""
    return video
  }
}
