/// Words before numbers that name something and count nothing.
enum NumberContexts {
  /// Programs and standards, whose numbers are versions: "Python 3.11" is "three point eleven".
  static let versions: Set<String> = [
    "android", "angular", "bluetooth", "chrome", "claude", "debian", "django", "fedora", "firefox", "go", "gpt", "ios",
    "java", "kernel", "kotlin", "linux", "macos", "node", "php", "postgres", "python", "rails", "react", "release",
    "ruby", "rust", "safari", "swift", "tls", "ubuntu", "version", "vue", "windows", "xcode",
  ]
  /// Numbers that are said digit by digit.
  static let digits: Set<String> = [
    "account", "code", "extension", "id", "isbn", "order", "passcode", "password", "pin", "serial", "ssn", "zip",
    "zipcode",
  ]
  /// Numbers of three digits that are said in two: "room 404" is "four oh four".
  static let pairs: Set<String> = [
    "airbus", "apartment", "boeing", "bus", "error", "flight", "highway", "interstate", "room", "route", "status",
    "suite",
  ]
}
