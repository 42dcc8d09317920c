import Foundation
import Platform
import TestSupport

/// Disk calls that fail and clocks that jump, in real processes: the memory that `Shim/faults.c` looks at.
final class Faults {
  /// The same struct as in the shim.
  private struct Control {
    var number: Int64 = 0
    var repeats: Int64 = 0
    var error: Int64 = 0
    var calls: Int64 = 0
    var failures: Int64 = 0
    var isReadOnly: Int64 = 0
    var clockOffset: Int64 = 0
  }

  /// What a call is met with.
  enum Kind: String, CaseIterable, Sendable {
    case noSpace
    case inputOutput
    case shortWrite

    var errno: Int64 {
      switch self {
      case .noSpace: Int64(ENOSPC)
      case .inputOutput: Int64(EIO)
      case .shortWrite: 0
      }
    }
  }

  /// The shim, built once; nil where it can't be: without a C compiler, or elsewhere than on Linux.
  static let library: String? = {
    #if os(Linux)
      let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Shim/faults.c")
        .path
      let library = KlangProcess.temporaryFolder() + "/faults.so"
      // The compiler of the system, or the one that comes with Swift.
      for compiler in ["cc", "clang"] {
        let built = try? CommandResult.of(
          "/usr/bin/env", [compiler, "-shared", "-fPIC", "-O1", "-o", library, source],
          environment: ["PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"])
        if built?.status == 0 { return library }
      }
      return nil
    #else
      return nil
    #endif
  }()

  private let path: String
  private let control: UnsafeMutablePointer<Control>

  init() throws {
    path = KlangProcess.temporaryFolder() + "/control"
    try Data(count: 4096).write(to: URL(fileURLWithPath: path))
    let file = open(path, O_RDWR)
    defer { close(file) }
    guard let memory = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), memory != MAP_FAILED else {
      throw SystemError("mapping the control of the faults")
    }
    control = memory.bindMemory(to: Control.self, capacity: 1)
  }

  deinit { munmap(control, 4096) }

  /// The variables of a process whose calls on paths that begin with `below` are to be met.
  func environment(below: String, program: String? = nil) -> [String: String] {
    var variables = ["LD_PRELOAD": Self.library ?? "", "KLANG_FAULTS": path, "KLANG_FAULTS_BELOW": below]
    variables["KLANG_FAULTS_PROGRAM"] = program
    return variables
  }

  /// From now on the `number`th call fails, and its multiples when it `repeats`.
  func fail(_ number: Int, _ kind: Kind, repeats: Bool) {
    control.pointee.number = 0
    control.pointee.calls = 0
    control.pointee.error = kind.errno
    control.pointee.repeats = repeats ? 1 : 0
    control.pointee.number = Int64(number)
  }

  /// From now on nothing fails.
  func stop() { control.pointee.number = 0 }

  /// How many calls have failed.
  var failures: Int { Int(control.pointee.failures) }

  /// Everything below the prefix is as if mounted read-only.
  var isReadOnly: Bool {
    get { control.pointee.isReadOnly != 0 }
    set { control.pointee.isReadOnly = newValue ? 1 : 0 }
  }

  /// How far the time of day is off, in milliseconds (whole seconds count).
  var clockOffset: Int64 {
    get { control.pointee.clockOffset }
    set { control.pointee.clockOffset = newValue }
  }
}
