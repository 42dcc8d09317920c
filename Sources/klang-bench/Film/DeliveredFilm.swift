import JSON
import Platform

/// The files of a finished task.
struct DeliveredFilm {
  let video: String
  let mp3: String
  let wav: String

  /// Of the answer to `videoToAudio/create`, waited for.
  init(_ answer: JSON) throws {
    let task = answer["result"]
    guard let result = task?["task_result"] else {
      let complaint = task?["task_status_msg"] ?? answer["error"] ?? answer
      throw Peer.Failure(description: String(decoding: complaint.serialized(), as: UTF8.self))
    }
    func path(_ list: String, _ member: String) throws -> String {
      guard let url = result[list]?[0]?[member]?.stringValue, let path = Files.path(fromURL: url) else {
        throw Peer.Failure(description: "no \(member) in \(list)")
      }
      return path
    }
    video = try path("videos", "url")
    mp3 = try path("audios", "url_mp3")
    wav = try path("audios", "url_wav")
  }
}
