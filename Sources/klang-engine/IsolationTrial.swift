import CIsolation
import EngineProtocol
import JSON
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --check-isolation`: enters isolation as an engine does, tries what is denied, and prints what came of it.
enum IsolationTrial {
  /// The argument that asks for it, and the one that asks a child of it whether sockets are denied to it.
  static let argument = "--check-isolation"
  static let childArgument = "--check-inherited-isolation"

  /// The exit status: 0 when everything was denied, 1 when not.
  static func run() -> Int32 {
    let isolation = Isolation.enter()
    var calls: [JSON] = []
    var isComplete = klang_denied_call_count() > 0
    for index in 0..<klang_denied_call_count() {
      let failure = klang_try_denied_call(index)
      let isDenied = failure == EPERM
      isComplete = isComplete && isDenied
      calls.append([
        "call": .string(String(cString: klang_denied_call_name(index))), "denied": .bool(isDenied),
        "answer": .string(failure == 0 ? "done" : String(cString: strerror(failure))),
      ])
    }
    let childIsDenied = isDeniedToChild()
    let report: JSON = [
      "isolation": (try? JSON.parse(isolation.encoded())) ?? .null,
      "complete": .bool(isComplete && childIsDenied),
      "calls": .array(calls),
      "sockets_denied_to_children": .bool(childIsDenied),
      "free_descriptors": JSON(Int(klang_count_free_descriptors())),
      "write_behind_file_limit": .string(
        klang_try_write_at(Isolation.fileBytes) == EFBIG ? "denied" : "done"),
    ]
    print(report)
    return isComplete && childIsDenied ? 0 : 1
  }

  /// Asked by the trial of a child that has entered nothing itself.
  static func runAsChild() -> Int32 { klang_sockets_are_denied() ? 0 : 1 }

  private static func isDeniedToChild() -> Bool {
    guard let path = Executable.path, let child = try? ChildProcess(command: [path, childArgument]) else {
      return false
    }
    return child.wait() == .exited(0)
  }
}
