import Testing

@testable import SoundText

/// A prompt of a fixture with what is to be heard in it, a line each:
/// `prompt | Label attribute x2; ?Label; > Label/Label`. `?`: may be heard; `>`: after what stands before; `/`: or.
struct ScoredPrompt {
  struct Event {
    var labels: [SoundLabel] = []
    var isRequired = true
    var stage = 0
    var attributes: [String] = []
  }

  let prompt: String
  let events: [Event]

  init?(_ line: String) {
    let sides = line.split(separator: "|", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    prompt = sides[0].trimmed
    var events: [Event] = []
    var stage = 0
    for part in sides[1].split(separator: ";") {
      var text = part.trimmed
      var event = Event()
      if text.hasPrefix("?") {
        event.isRequired = false
        text.removeFirst()
      }
      if text.hasPrefix(">") {
        stage += 1
        text = text.dropFirst().trimmed
      }
      event.stage = stage
      if text.hasSuffix(" >1") {
        event.stage = 1
        text = text.dropLast(3).trimmed
      }
      let names = text.split(separator: "/")
      event.labels = names.dropLast().compactMap { SoundLabel.abbreviated($0.trimmed) }
      // The attributes stand behind the last name, which may itself be of several words.
      let words = names[names.count - 1].split(separator: " ")
      for length in stride(from: words.count, to: 0, by: -1) {
        guard let label = SoundLabel.abbreviated(words.prefix(length).joined(separator: " ")) else { continue }
        event.labels.append(label)
        event.attributes = words.dropFirst(length).map(String.init)
        break
      }
      guard event.labels.count == names.count else { return nil }
      events.append(event)
    }
    self.events = events
  }
}

extension StringProtocol {
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
