/// The names of months and days.
enum Calendar {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let shortMonths = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  private static let days = [
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday", "thur": "thursday",
    "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday",
  ]

  /// The month of a name in small letters, short or long.
  static func month(_ name: String) -> String? {
    if months.contains(name) { return name }
    return shortMonths.contains(name) ? months.first { $0.hasPrefix(name.prefix(3)) } : nil
  }

  /// The day of a short name in small letters.
  static func day(_ short: String) -> String? { days[short] }

  /// Whether a month's name is also a common word, so that only its capital shows it.
  static func isCommonWord(_ name: String) -> Bool {
    ["may", "march", "mar", "dec", "jan", "sep", "oct", "nov"].contains(name)
  }
}
