/// Units as they are written behind numbers, and as they are said.
struct Unit: Sendable {
  var one: String
  var many: String
  /// Whether it may be written a space behind its number: "5 A" is more often no five amperes.
  var isLoose: Bool

  /// The unit a text has at a place, the longest there is; and where it ends.
  static func at(_ start: Int, in signs: Signs) -> (unit: Unit, end: Int)? {
    for length in stride(from: longest, to: 0, by: -1) where start + length <= signs.count {
      if let unit = table[signs.text(start..<start + length)] { return (unit, start + length) }
    }
    return nil
  }

  private static let longest = table.keys.lazy.map(\.unicodeScalars.count).max() ?? 0

  private static let table: [String: Unit] = {
    var table: [String: Unit] = [:]
    for (names, one, many) in units {
      for name in names.split(separator: " ") {
        table[String(name)] = Unit(one: one, many: many ?? one + "s", isLoose: true)
      }
    }
    for (name, one, many) in tight { table[name] = Unit(one: one, many: many ?? one + "s", isLoose: false) }
    return table
  }()

  /// Names, one, many; many is one with an s where it is nil.
  private static let units: [(String, String, String?)] = [
    ("km", "kilometer", nil), ("m", "meter", nil), ("dm", "decimeter", nil), ("cm", "centimeter", nil),
    ("mm", "millimeter", nil), ("μm", "micrometer", nil), ("nm", "nanometer", nil), ("mi", "mile", nil),
    ("yd yds", "yard", nil), ("ft", "foot", "feet"), ("nmi", "nautical mile", nil), ("ly", "light year", nil),
    ("km² km2 km^2", "square kilometer", nil), ("m² m2 m^2", "square meter", nil),
    ("cm² cm2 cm^2", "square centimeter", nil), ("mm² mm2 mm^2", "square millimeter", nil),
    ("m³ m3 m^3", "cubic meter", nil), ("cm³ cm3 cm^3", "cubic centimeter", nil), ("km³", "cubic kilometer", nil),
    ("ft² ft2 sqft", "square foot", "square feet"), ("ft³", "cubic foot", "cubic feet"), ("mi²", "square mile", nil),
    ("ha", "hectare", nil), ("kg", "kilogram", nil), ("g", "gram", nil), ("mg", "milligram", nil),
    ("μg mcg", "microgram", nil), ("lb lbs", "pound", nil), ("oz", "ounce", nil), ("l", "liter", nil),
    ("ml mL", "milliliter", nil), ("cl", "centiliter", nil), ("dl", "deciliter", nil), ("gal", "gallon", nil),
    ("tsp", "teaspoon", nil), ("tbsp", "tablespoon", nil),
    ("km/h kph kmh", "kilometer per hour", "kilometers per hour"),
    ("mph", "mile per hour", "miles per hour"), ("m/s", "meter per second", "meters per second"),
    ("m/s² m/s2 m/s^2", "meter per second squared", "meters per second squared"),
    ("kn kt", "knot", nil), ("mpg", "mile per gallon", "miles per gallon"),
    ("h hr hrs", "hour", nil), ("min mins", "minute", nil), ("s sec secs", "second", nil), ("ms", "millisecond", nil),
    ("μs us", "microsecond", nil), ("ns", "nanosecond", nil), ("yr yrs", "year", nil),
    ("Hz", "hertz", "hertz"), ("kHz", "kilohertz", "kilohertz"), ("MHz", "megahertz", "megahertz"),
    ("GHz", "gigahertz", "gigahertz"), ("THz", "terahertz", "terahertz"),
    ("KB kB", "kilobyte", nil), ("MB", "megabyte", nil), ("GB", "gigabyte", nil), ("TB", "terabyte", nil),
    ("PB", "petabyte", nil), ("KiB", "kibibyte", nil), ("MiB", "mebibyte", nil), ("GiB", "gibibyte", nil),
    ("TiB", "tebibyte", nil), ("kbps kbit/s kb/s", "kilobit per second", "kilobits per second"),
    ("Mbps Mbit/s Mb/s", "megabit per second", "megabits per second"),
    ("Gbps Gbit/s Gb/s", "gigabit per second", "gigabits per second"),
    ("KB/s kB/s", "kilobyte per second", "kilobytes per second"),
    ("MB/s", "megabyte per second", "megabytes per second"), ("GB/s", "gigabyte per second", "gigabytes per second"),
    ("fps", "frame per second", "frames per second"), ("rpm RPM", "revolution per minute", "revolutions per minute"),
    ("bpm BPM", "beat per minute", "beats per minute"), ("dpi DPI", "dot per inch", "dots per inch"),
    ("ppi", "pixel per inch", "pixels per inch"), ("px", "pixel", nil), ("pt pts", "point", nil),
    ("°C", "degree celsius", "degrees celsius"), ("℃", "degree celsius", "degrees celsius"),
    ("°F", "degree fahrenheit", "degrees fahrenheit"), ("℉", "degree fahrenheit", "degrees fahrenheit"),
    ("° deg", "degree", nil), ("%", "percent", "percent"), ("‰", "per mille", "per mille"),
    ("bp bps", "basis point", nil),
    ("W", "watt", nil), ("kW", "kilowatt", nil), ("MW", "megawatt", nil), ("GW", "gigawatt", nil),
    ("mW", "milliwatt", nil), ("kWh", "kilowatt hour", nil), ("MWh", "megawatt hour", nil), ("Wh", "watt hour", nil),
    ("V", "volt", nil), ("kV", "kilovolt", nil), ("mV", "millivolt", nil), ("mA", "milliamp", nil),
    ("mAh", "milliamp hour", nil), ("Ω", "ohm", nil), ("kΩ", "kilohm", nil), ("μF", "microfarad", nil),
    ("nF", "nanofarad", nil), ("pF", "picofarad", nil), ("kJ", "kilojoule", nil), ("kcal", "kilocalorie", nil),
    ("cal", "calorie", nil), ("kPa", "kilopascal", nil), ("hPa", "hectopascal", nil), ("Pa", "pascal", nil),
    ("psi", "p s i", "p s i"), ("mbar", "millibar", nil), ("hp", "horsepower", "horsepower"),
    ("Nm", "newton meter", nil),
    ("kN", "kilonewton", nil), ("dB", "decibel", nil), ("dBA", "decibel", nil),
    ("dBFS", "decibels full scale", "decibels full scale"),
    ("LUFS", "loudness units", "loudness units"), ("ppm", "part per million", "parts per million"),
    ("mol", "mole", nil), ("lm", "lumen", nil), ("lx", "lux", "lux"), ("¢", "cent", nil), ("eV", "electron volt", nil),
  ]
  /// Units that are only read as such right behind their number.
  private static let tight: [(String, String, String?)] = [
    ("A", "amp", nil), ("C", "degree celsius", "degrees celsius"), ("F", "degree fahrenheit", "degrees fahrenheit"),
    ("K", "k", "k"), ("k", "k", "k"), ("L", "liter", nil), ("N", "newton", nil), ("J", "joule", nil),
    ("T", "tesla", "tesla"), ("B", "billion", "billion"), ("M", "million", "million"), ("bn", "billion", "billion"),
    ("in", "inch", "inches"), ("\"", "inch", "inches"), ("d", "day", nil), ("t", "ton", nil), ("x", "times", "times"),
    ("×", "times", "times"), ("Mb", "megabit", nil), ("Gb", "gigabit", nil), ("kb", "kilobit", nil),
    ("wk", "week", nil), ("mo", "month", nil), ("y", "year", nil),
  ]
}
