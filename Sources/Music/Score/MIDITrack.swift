/// A track of a MIDI file as it is written.
struct MIDITrack: Sendable {
  private struct Event {
    var tick: Int
    var order: Int
    var bytes: [UInt8]
  }

  private var events: [Event] = []

  /// Something at a tick; of what is at the same tick the lower order comes first, what is said first before the rest.
  mutating func event(_ bytes: [UInt8], at tick: Int, order: Int = -1) {
    events.append(Event(tick: tick, order: order, bytes: bytes))
  }

  /// A meta event of a kind; its data is shorter than 128 bytes.
  mutating func meta(_ kind: UInt8, _ data: [UInt8], at tick: Int) {
    event([0xff, kind, UInt8(min(data.count, 127))] + data.prefix(127), at: tick)
  }

  /// The track with its header and its end.
  var chunk: [UInt8] {
    var body: [UInt8] = []
    var last = 0
    let order = events.indices.sorted {
      (events[$0].tick, events[$0].order, $0) < (events[$1].tick, events[$1].order, $1)
    }
    for event in order.map({ events[$0] }) {
      body += Self.variable(event.tick - last) + event.bytes
      last = event.tick
    }
    body += [0, 0xff, 0x2f, 0]
    let size = body.count
    return Array("MTrk".utf8) + [24, 16, 8, 0].map { UInt8(size >> $0 & 0xff) } + body
  }

  /// A number in groups of seven bits, the highest first.
  private static func variable(_ number: Int) -> [UInt8] {
    var bytes = [UInt8(number & 0x7f)]
    var rest = number >> 7
    while rest > 0 {
      bytes.insert(UInt8(rest & 0x7f) | 0x80, at: 0)
      rest >>= 7
    }
    return bytes
  }
}
