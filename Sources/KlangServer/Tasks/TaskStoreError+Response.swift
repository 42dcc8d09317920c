import JSONRPC
import KlangProtocol
import TaskStore

extension TaskStoreError {
  /// The error answer that tells a client what the store said.
  var response: ResponseError {
    switch self {
    case .externalIDTaken(_, let existing):
      KlangError.make(.invalidParameter, description, taskID: existing, taskMayExist: true)
    case .invalidID, .idTaken, .notFound, .conflict, .invalidCursor: KlangError.make(.invalidParameter, description)
    case .failed: KlangError.make(.internalError, description, taskMayExist: true)
    case .cannotOpen, .readOnly, .full, .damaged, .locked, .newerSchema, .foreign, .closed:
      KlangError.make(.unavailable, description)
    }
  }
}
