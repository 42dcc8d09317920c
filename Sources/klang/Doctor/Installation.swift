/// How something that is missing is installed here.
enum Installation {
  /// The command that installs a package, by its name with Debian and with Homebrew.
  static func command(debian: String, homebrew: String) -> String {
    #if os(macOS)
      "brew install \(homebrew)"
    #else
      "apt-get install \(debian)"
    #endif
  }
}
