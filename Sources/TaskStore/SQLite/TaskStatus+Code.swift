/// How a status stands in the database; the queries rely on final ones being 2 and more.
extension TaskStatus {
  var code: Int64 {
    switch self {
    case .submitted: 0
    case .processing: 1
    case .succeed: 2
    case .failed: 3
    }
  }

  init(code: Int64) {
    self =
      switch code {
      case 0: .submitted
      case 1: .processing
      case 2: .succeed
      default: .failed
      }
  }
}
