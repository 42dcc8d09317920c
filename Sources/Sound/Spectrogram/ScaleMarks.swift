#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A place on a scale, and what is written at it.
struct ScaleMark {
  /// 0...1.
  var place: Double
  var text: String
}

/// What is written at the scales of a picture.
enum ScaleMarks {
  private static let frequencies = [50, 100, 200, 500, 1000, 2000, 3000, 5000, 7000, 10_000, 15_000, 20_000]
  /// In milliseconds.
  private static let steps = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000,
    1_200_000, 3_600_000,
  ]

  /// Frequencies that are at least `distance` apart, 0...1.
  static func frequencies(_ scale: FrequencyScale, distance: Double) -> [ScaleMark] {
    var marks: [ScaleMark] = []
    for frequency in frequencies.reversed() where Double(frequency) <= scale.highest {
      let place = scale.height(of: Double(frequency))
      if let last = marks.last, last.place - place < distance { continue }
      marks.append(ScaleMark(place: place, text: frequency < 1000 ? "\(frequency)" : "\(frequency / 1000)k"))
    }
    return marks
  }

  /// Times of a sound, about `distance` apart or a little more, 0...1.
  static func times(seconds: Double, distance: Double) -> [ScaleMark] {
    guard seconds > 0 else { return [] }
    let milliseconds = seconds * 1000
    let step = steps.first { Double($0) >= milliseconds * distance } ?? steps[steps.count - 1]
    return stride(from: 0, through: Int(milliseconds), by: step).map {
      ScaleMark(place: Double($0) / milliseconds, text: text($0, step))
    }
  }

  private static func text(_ milliseconds: Int, _ step: Int) -> String {
    if step >= 60_000 || milliseconds >= 60_000 {
      let seconds = milliseconds / 1000
      return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
    let digits = step >= 1000 ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3
    let unit = [1000, 100, 10, 1][digits]
    let whole = "\(milliseconds / 1000)"
    guard digits > 0 else { return whole }
    let part = "\(milliseconds % 1000 / unit)"
    return whole + "." + String(repeating: "0", count: digits - part.count) + part
  }
}
