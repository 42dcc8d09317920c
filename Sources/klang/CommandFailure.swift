import JSONRPC
import KlangProtocol
import KlangServer

/// What a command does about an error that ends it: says what is wrong, and gives the process's status.
enum CommandFailure {
  /// 2 for what the user can mend in the arguments, the configuration or the request, 130 for an interrupt, else 1.
  static func told(_ error: any Error) -> Int32 {
    Terminal.clearProgress()
    switch error {
    case let failure as Options.Failure:
      Terminal.complain(failure.message)
      return ExitStatus.usage
    case let failure as Configuration.Failure:
      Terminal.complain(failure.message)
      return ExitStatus.usage
    case let error as ResponseError:
      if error.code == .requestCancelled { return ExitStatus.interrupted }
      Terminal.complain(error.message)
      let isCallers = error.code == .invalidParams || error.code.rawValue == KlangErrorCode.invalidParameter.code
      return isCallers ? ExitStatus.usage : ExitStatus.failure
    default:
      Terminal.complain("\(error)")
      return ExitStatus.failure
    }
  }
}
