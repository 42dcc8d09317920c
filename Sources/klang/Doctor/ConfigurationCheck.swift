import KlangServer
import Platform

/// Looks at the configuration file and the variables over it.
enum ConfigurationCheck {
  /// The configuration, when it can be used. No value of it is shown: it may hold secrets.
  static func run() -> (Configuration?, Finding) {
    let path = Configuration.filePath
    let isThere = path.map(Files.exists) ?? false
    do throws(Configuration.Failure) {
      let configuration = try Configuration.load()
      let found = isThere ? path ?? "" : "no file\(path.map { " at \($0)" } ?? ""), defaults are used"
      return (configuration, Finding("configuration", .ok, found))
    } catch {
      let remedy = "Correct it; the README's section on configuration lists the members."
      return (nil, Finding("configuration", .failed, error.message, remedy: remedy))
    }
  }
}
