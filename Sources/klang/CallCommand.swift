import Contract
import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang call`: one request to a server of its own.
enum CallCommand {
  /// The longest parameters, in bytes.
  private static let maximumBytes = 64 << 20

  /// 0 when the request was answered with a result, 1 with an error, 2 for wrong usage.
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.contains("-h") || arguments.contains("--help") {
      Terminal.print(Usage.call)
      return ExitStatus.success
    }
    guard let method = arguments.first, arguments.count <= 2 else {
      Terminal.complain(
        "\"klang call\" needs a method, and its parameters as one argument. \"klang call --help\" shows it.")
      return ExitStatus.usage
    }
    let names = MethodTable.requests.map { $0.name }
    guard names.contains(method) else {
      let hint = NearestName.of(method, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
      Terminal.complain("There is no method \"\(method)\".\(hint)")
      return ExitStatus.usage
    }
    do {
      let params = try params(arguments.count > 1 ? arguments[1] : "{}")
      let session = try LocalSession(try Configuration.load())
      defer { session.close() }
      return ask(session, method, params)
    } catch let failure as Configuration.Failure {
      Terminal.complain(failure.message)
      return ExitStatus.usage
    } catch let error as JSONError {
      Terminal.complain("The parameters are no JSON: \(error).")
      return ExitStatus.usage
    } catch {
      Terminal.complain("\(error)")
      return ExitStatus.failure
    }
  }

  private static func params(_ argument: String) throws -> JSON {
    guard argument == "-" else { return try JSON.parse(Array(argument.utf8)) }
    return try JSON.parse(try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes))
  }

  private static func ask(_ session: LocalSession, _ method: String, _ params: JSON) -> Int32 {
    do throws(ResponseError) {
      let result = try session.call(method, params, progress: Terminal.progress)
      Terminal.clearProgress()
      Terminal.print(result.prettyPrinted())
      return ExitStatus.success
    } catch {
      Terminal.clearProgress()
      let problems = error.data?["problems"]?.arrayValue ?? []
      let told = problems.map { problem in
        "\n  \(problem["pointer"]?.stringValue ?? ""): expected \(problem["expected"]?.stringValue ?? ""), "
          + "found \(problem["found"]?.stringValue ?? "")"
      }
      Terminal.complain("\(error.code.rawValue): \(error.message)" + told.joined())
      return error.code == .requestCancelled ? ExitStatus.interrupted : ExitStatus.failure
    }
  }
}
