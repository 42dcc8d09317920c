import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at the place of tasks and results, and at the store in it.
enum DataCheck {
  /// Below this a few long results fill the disk.
  private static let scarceBytes: UInt64 = 200 << 20

  static func run(_ configuration: Configuration) -> [Finding] {
    let directory = configuration.dataDirectory
    do throws(SystemError) {
      return [try place(directory), store(configuration)]
    } catch {
      let remedy = "Set KLANG_DATA to a folder that can be written."
      return [Finding("data directory", .failed, "\(error)", remedy: remedy)]
    }
  }

  private static func place(_ directory: String) throws(SystemError) -> Finding {
    var folder = directory
    while !Files.exists(folder) { folder = Files.parent(of: folder) }
    if folder == directory {
      // Rights alone do not tell: the disk may be full or mounted read-only.
      let trial = directory + "/doctor-" + Randomness.hexadecimal(bytes: 4)
      try Files.writeDurably([0x6b], to: trial)
      unlink(trial)
    } else if access(folder + "/.", W_OK | X_OK) != 0 {
      throw SystemError("making a folder in \(folder)")
    }
    let found = folder == directory ? "\(directory), can be written" : "\(directory), made by the first session"
    var information = statvfs()
    guard statvfs(folder, &information) == 0 else { return Finding("data directory", .ok, found) }
    let free = UInt64(information.f_bavail) * UInt64(information.f_frsize)
    let detail = "\(found), \(free >> 20) MiB free"
    return free < scarceBytes
      ? Finding("data directory", .failed, detail, remedy: "Free some space, or set KLANG_DATA to a folder elsewhere.")
      : Finding("data directory", .ok, detail)
  }

  private static func store(_ configuration: Configuration) -> Finding {
    do throws(StoreReport.Failure) {
      let report = try StoreReport(configuration, exists: Files.exists(configuration.storePath))
      guard let version = report.schemaVersion else {
        return Finding("task store", .ok, "none yet; the first session makes \(report.path)")
      }
      return Finding("task store", .ok, "\(report.path), schema \(version), tasks: \(report.tasks)")
    } catch {
      return Finding("task store", .failed, error.message)
    }
  }
}
