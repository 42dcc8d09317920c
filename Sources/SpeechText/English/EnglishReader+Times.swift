extension EnglishReader {
  /// Times of day and ratios: 10:30, 3:05 pm, 15:00, 1:02:03, 9am, 3:2.
  func time(at index: Int) -> Reading? {
    guard let first = singleTime(at: index) else { return nil }
    guard signs[first.end] == "-" || signs[first.end] == "–", let second = singleTime(at: first.end + 1) else {
      return first
    }
    return Reading(spelled: first.spoken + " to " + second.spoken, to: second.end)
  }

  private func singleTime(at index: Int) -> Reading? {
    let hourEnd = signs.end(of: index, \.isDigit)
    guard hourEnd - index <= 3, let hour = Int(signs.text(index..<hourEnd)) else { return nil }
    guard signs[hourEnd] == ":", signs[hourEnd + 1].isDigit else { return wholeHour(hour, at: hourEnd) }
    let minuteEnd = signs.end(of: hourEnd + 1, \.isDigit)
    guard let minute = Int(signs.text(hourEnd + 1..<minuteEnd)), endsWord(minuteEnd) || signs[minuteEnd].isPlainLetter
    else {
      return nil
    }
    guard minuteEnd - hourEnd == 3, hour <= 24 || signs[minuteEnd] == ":", minute < 60 else {
      return Reading(NumberWords.cardinal(hour) + " to " + NumberWords.cardinal(minute), to: minuteEnd)
    }
    if let reading = withSeconds(hour, minute, at: minuteEnd) { return reading }
    let half = halfOfDay(minuteEnd)
    let end = half?.end ?? zoneEnd(minuteEnd)
    let spoken =
      half.map { minutes(hour, minute, isBare: false) + " " + $0.spoken } ?? minutes(hour, minute, isBare: true)
    return Reading(spelled: spoken, to: end)
  }

  private func withSeconds(_ hour: Int, _ minute: Int, at end: Int) -> Reading? {
    let start = end + 1
    guard signs[end] == ":", signs.end(of: start, \.isDigit) == start + 2,
      let second = Int(signs.text(start..<start + 2))
    else { return nil }
    let tail = NumberWords.cardinal(second) + (second == 1 ? " second" : " seconds")
    return Reading(minutes(hour, minute, isBare: true) + " and " + tail, to: zoneEnd(start + 2))
  }

  /// The Z of ISO 8601 is not said.
  private func zoneEnd(_ end: Int) -> Int { signs[end] == "Z" && endsWord(end + 1) ? end + 1 : end }

  private func minutes(_ hour: Int, _ minute: Int, isBare: Bool) -> String {
    if minute > 0 {
      return NumberWords.cardinal(hour) + (minute < 10 ? " oh " : " ") + NumberWords.cardinal(minute)
    }
    guard isBare else { return NumberWords.cardinal(hour) }
    if hour == 0 || hour == 24 { return "midnight" }
    return NumberWords.cardinal(hour) + (hour > 12 ? " hundred" : " o'clock")
  }

  private func wholeHour(_ hour: Int, at end: Int) -> Reading? {
    guard (1...12).contains(hour), let half = halfOfDay(end) else { return nil }
    return Reading(spelled: NumberWords.cardinal(hour) + " " + half.spoken, to: half.end)
  }

  /// The am or pm at `index`, in one of its spellings.
  func halfOfDay(_ index: Int) -> (spoken: String, end: Int)? {
    let start = signs[index] == " " ? index + 1 : index
    for (name, spoken) in [("a.m.", "a m"), ("p.m.", "p m"), ("am", "a m"), ("pm", "p m")]
    where signs.has(name, at: start) {
      let end = start + name.utf8.count
      // "At 5 am I" is rare enough; "5 AM stations" are not.
      if endsWord(end) { return (spoken, end) }
    }
    return nil
  }

  /// Hours, minutes and seconds written together: 2h30m, 1h 20min, 45m30s.
  func duration(at index: Int) -> Reading? {
    let units = [("min", "minute"), ("sec", "second"), ("d", "day"), ("h", "hour"), ("m", "minute"), ("s", "second")]
    var end = index
    var parts: [String] = []
    while let number = number(at: end),
      let (name, unit) = units.first(where: {
        signs.has($0.0, at: number.end) && !signs[number.end + $0.0.utf8.count].isPlainLetter
      })
    {
      parts.append(number.spoken + " " + unit + (number.isOne ? "" : "s"))
      end = number.end + name.utf8.count
      if signs[end] == " ", signs[end + 1].isDigit, parts.count == 1 || parts.count == 2 {
        end += 1
      } else if !signs[end].isDigit {
        break
      }
    }
    if end > index, signs[end - 1] == " " { end -= 1 }
    return parts.count > 1 ? Reading(parts.joined(separator: " "), to: end) : nil
  }
}
