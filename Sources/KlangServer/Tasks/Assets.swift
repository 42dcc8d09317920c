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

  func folder(_ taskID: String) -> String { "\(root)/assets/\(taskID)" }

  func folder(_ taskID: String, attempt: Int) -> String { "\(folder(taskID))/\(attempt)" }

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

  /// What the embedded engine saw in films, so that it need not look again: a file for each.
  static func filmCache(_ root: String) -> String { root + "/films" }

  /// Removes what was seen in films longer ago than this, in milliseconds.
  func forgetFilms(olderThan age: Int64, now: Int64) {
    let folder = Self.filmCache(root)
    for name in Files.names(in: folder) {
      let path = "\(folder)/\(name)"
      if let time = Files.changedAt(path), now - time > age { Files.remove(path) }
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
}
