import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// The recording that a task works on: the video that sound is to be made for, or the sample of a voice.
struct MediaSource: Sendable {
  /// What a recording is for.
  enum Use: Sendable {
    case video
    case voiceSample

    /// What an engine is told that it is.
    var role: String {
      switch self {
      case .video: EngineGenerate.Role.video
      case .voiceSample: EngineGenerate.Role.voiceSample
      }
    }

    /// What it is called in messages.
    var title: String {
      switch self {
      case .video: "video"
      case .voiceSample: "recording"
      }
    }

    fileprivate var fileExtensions: [String] {
      switch self {
      case .video: ["mp4", "mov"]
      case .voiceSample: ["mp3", "wav", "mp4", "mov"]
      }
    }

    /// The largest file, in bytes: what the API takes, or what an engine can write again.
    func maximumBytes(_ limits: Limits) -> Int { self == .video && limits == .open ? 3 << 30 : 100 << 20 }

    fileprivate var mediaTypes: [String] {
      ["video/*", "application/octet-stream", "binary/octet-stream"] + (self == .voiceSample ? ["audio/*"] : [])
    }
  }

  /// What it is for.
  var use: Use
  /// A URL or an absolute path.
  var location: String
  /// How its name ends: one of those that its use allows.
  var fileExtension: String
  /// How large it may be.
  var size = Limits.api

  /// What is taken for it.
  var limits: InputLimits {
    var limits = InputLimits(maximumBytes: use.maximumBytes(size))
    limits.mediaTypes = use.mediaTypes
    return limits
  }

  /// A recording at a place; nil when its name is not that of one.
  init?(_ location: String, _ use: Use) {
    let path = location.prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return nil }
    let ending = last[dot...].dropFirst().lowercased()
    guard use.fileExtensions.contains(ending) else { return nil }
    self.use = use
    self.location = location
    fileExtension = ending
  }

  /// Where a request says it is: by an address, or by the id of an earlier result. `uses` is the task of that.
  typealias Found = (source: MediaSource, uses: String?)

  static func of(_ params: VideoToAudioCreate.Params, in store: any TaskStore) throws(ResponseError) -> Found {
    var found: Found
    if let url = params.videoURL {
      found = (try at(url, .video, "/video_url", VideoToAudioCreate.name), nil)
    } else {
      found = try result(params.videoID ?? "", .video, in: store)
    }
    found.source.size = params.limits ?? .api
    return found
  }

  static func of(_ params: CustomVoicesCreate.Params, in store: any TaskStore) throws(ResponseError) -> Found {
    if let url = params.voiceURL { return (try at(url, .voiceSample, "/voice_url", CustomVoicesCreate.name), nil) }
    return try result(params.videoID ?? "", .voiceSample, in: store)
  }

  /// The recording that a task works on; nil when it works on none.
  static func of(_ record: TaskRecord, in store: any TaskStore) throws(EngineFailure) -> MediaSource? {
    let params = (try? JSON.parse(record.request)) ?? [:]
    do throws(ResponseError) {
      switch TaskKind(rawValue: record.kind) {
      case .videoToAudio: return try of(try VideoToAudioCreate.decode(params, limits: .open), in: store).source
      case .customVoice: return try of(try CustomVoicesCreate.decode(params, limits: .open), in: store).source
      default: return nil
      }
    } catch {
      throw EngineFailure(error.message, isRetryable: false)
    }
  }

  private static func at(
    _ url: String, _ use: Use, _ pointer: String, _ method: String
  ) throws(ResponseError) -> MediaSource {
    if let source = MediaSource(url, use) { return source }
    let kinds = use.fileExtensions.map { ".\($0)" }
    let list = kinds.dropLast().joined(separator: ", ") + " or " + (kinds.last ?? "")
    let problem = Problem(
      .value, pointer: pointer, expected: "the URL or absolute path of an \(list) file", found: "\"\(url)\"")
    throw KlangError.invalid([problem], method: method)
  }

  private static func result(_ id: String, _ use: Use, in store: any TaskStore) throws(ResponseError) -> Found {
    let found: TaskRecord?
    do throws(TaskStoreError) {
      found = try store.task(.id(String(id.prefix(32))))
    } catch {
      throw error.response
    }
    guard let task = found, let url = task.url(ofResult: id, use) else {
      throw KlangError.make(.invalidParameter, use.unknown(id))
    }
    if let time = task.filesRemovedAt {
      throw KlangError.make(
        .invalidParameter, "The files of \(id) were removed at \(time) (Unix ms). Make it again.")
    }
    guard let source = MediaSource(url, use) else {
      throw KlangError.make(.invalidParameter, "\(id) is no file that can be used as a \(use.title).")
    }
    return (source, task.id)
  }
}

extension MediaSource.Use {
  fileprivate func unknown(_ id: String) -> String {
    switch self {
    case .video: "Video not found: \"\(id)\". Take the id of a video in the task_result of videoToAudio/create."
    case .voiceSample: "Video not found: \"\(id)\". Take the id of a video or sound in the task_result of a task."
    }
  }
}

extension TaskRecord {
  /// The URL of a video in the result, or of a sound where that will do.
  fileprivate func url(ofResult id: String, _ use: MediaSource.Use) -> String? {
    let result = result.flatMap { try? JSON.parse($0) }
    let candidates =
      (result?["videos"]?.arrayValue ?? []) + (use == .voiceSample ? result?["audios"]?.arrayValue ?? [] : [])
    let found = candidates.first { $0["id"]?.stringValue == id }
    // What was not compressed is the better sample.
    return (found?["url_wav"] ?? found?["url"])?.stringValue
  }
}
