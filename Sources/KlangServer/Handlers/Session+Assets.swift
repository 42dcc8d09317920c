import JSONRPC
import KlangProtocol
import Platform
import TaskStore

extension Session {
  /// `assets/read`.
  func readAsset(_ params: AssetsRead.Params) throws(ResponseError) -> AssetsRead.Result {
    let assets = server.assets
    guard let asset = assets.asset(url: params.url) else {
      throw KlangError.make(
        .invalidParameter,
        "The url names no file of a result: \"\(params.url)\". Take one of task_result as tasks/get gives it.")
    }
    let store = try store()
    let record: TaskRecord?
    do throws(TaskStoreError) {
      record = try store.task(.id(asset.taskID))
    } catch {
      throw error.response
    }
    guard let record else {
      throw KlangError.make(.invalidParameter, "Task not found by id/external id: \"\(asset.taskID)\".")
    }
    if let time = record.filesRemovedAt {
      throw KlangError.make(
        .invalidParameter, "The files of task \(record.id) were removed at \(time) (Unix ms). Create it again.")
    }
    do throws(SystemError) {
      return try assets.read(asset, offset: params.offset, length: params.length)
    } catch {
      let code: KlangErrorCode = error.isNotFound ? .invalidParameter : .internalError
      throw KlangError.make(code, "The file can't be read. \(error)")
    }
  }
}
