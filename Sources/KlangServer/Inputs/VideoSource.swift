import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// The video that sound is to be made for.
struct VideoSource: Sendable {
  /// What is taken for a video.
  static let limits: InputLimits = {
    var limits = InputLimits(maximumBytes: 100 << 20)
    limits.mediaTypes = ["video/*", "application/octet-stream", "binary/octet-stream"]
    return limits
  }()

  private static let fileExtensions = ["mp4", "mov"]

  /// A URL or an absolute path.
  var location: String
  /// `mp4` or `mov`.
  var fileExtension: String

  /// A video at a place; nil when its name is not that of one.
  init?(_ location: String) {
    let path = location.prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    let ending = last[dot...].dropFirst().lowercased()
    guard Self.fileExtensions.contains(ending) else { return nil }
    self.location = location
    fileExtension = ending
  }

  /// What a request says; refuses what can be known to be no video.
  static func of(
    _ params: VideoToAudioCreate.Params, in store: any TaskStore
  ) throws(ResponseError) -> (source: VideoSource, uses: String?) {
    if let url = params.videoURL {
      guard let source = VideoSource(url) else {
        let problem = Problem(
          .value, pointer: "/video_url", expected: "the URL or absolute path of an .mp4 or .mov file",
          found: "\"\(url)\"")
        throw KlangError.invalid([problem], method: VideoToAudioCreate.name)
      }
      return (source, nil)
    }
    let id = params.videoID ?? ""
    let found: TaskRecord?
    do throws(TaskStoreError) {
      found = try store.task(.id(String(id.prefix(32))))
    } catch {
      throw error.response
    }
    guard let task = found, let url = task.videoURL(id) else {
      throw KlangError.make(
        .invalidParameter,
        "Video not found: \"\(id)\". Take the id of a video in the task_result of videoToAudio/create.")
    }
    if let time = task.filesRemovedAt {
      throw KlangError.make(
        .invalidParameter, "The files of video \(id) were removed at \(time) (Unix ms). Make it again.")
    }
    guard let source = VideoSource(url) else {
      throw KlangError.make(.invalidParameter, "Video \(id) is no .mp4 or .mov file.")
    }
    return (source, task.id)
  }

  /// The video that a task works on; nil when it works on none.
  static func of(_ record: TaskRecord, in store: any TaskStore) throws(EngineFailure) -> VideoSource? {
    guard record.kind == TaskKind.videoToAudio.rawValue else { return nil }
    do throws(ResponseError) {
      let params = try VideoToAudioCreate.decode((try? JSON.parse(record.request)) ?? [:])
      return try of(params, in: store).source
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
  }
}

extension TaskRecord {
  /// The URL of a video in the result.
  fileprivate func videoURL(_ id: String) -> String? {
    let videos = result.flatMap { try? JSON.parse($0) }?["videos"]?.arrayValue ?? []
    return videos.first { $0["id"]?.stringValue == id }?["url"]?.stringValue
  }
}
