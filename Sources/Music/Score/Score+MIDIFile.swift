// Standard MIDI File 1.0 (MIDI Manufacturers Association, RP-001): type 1, one track for the tempo and one for each part.
extension Score {
  /// Ticks of a quarter note.
  private static let division = 960

  /// The score as a MIDI file of type 1, with its tempo map, the names of its parts and how they are mixed.
  public var midiFile: [UInt8] {
    var file = Array("MThd".utf8)
    file += [0, 0, 0, 6, 0, 1]
    file += [
      UInt8((parts.count + 1) >> 8), UInt8((parts.count + 1) & 0xff), UInt8(Self.division >> 8),
      UInt8(Self.division & 0xff),
    ]
    file += tempoTrack.chunk
    for (part, channel) in zip(parts, channels) { file += Self.track(part, channel).chunk }
    return file
  }

  /// Drums have the tenth channel, the others those beside it, in turn.
  private var channels: [UInt8] {
    var next = 0
    return parts.map { part in
      if part.isDrums { return 9 }
      defer { next = (next + 1) % 15 }
      return UInt8(next < 9 ? next : next + 1)
    }
  }

  private static func ticks(_ beat: Double) -> Int { Int((max(beat, 0) * Double(division)).rounded()) }

  private var tempoTrack: MIDITrack {
    var track = MIDITrack()
    for (point, next) in zip(tempoMap.points, tempoMap.points.dropFirst()) {
      let micros = Int(((next.time - point.time) / (next.beat - point.beat) * 1e6).rounded())
      track.meta(
        0x51, [UInt8(micros >> 16 & 0xff), UInt8(micros >> 8 & 0xff), UInt8(micros & 0xff)], at: Self.ticks(point.beat))
    }
    for section in sections {
      track.meta(0x06, Array(section.name.utf8), at: Self.ticks(tempoMap.beat(atTime: section.start)))
    }
    return track
  }

  private static func track(_ part: Part, _ channel: UInt8) -> MIDITrack {
    var track = MIDITrack()
    track.meta(0x03, Array(part.name.utf8), at: 0)
    track.event([0xc0 | channel, UInt8(part.program & 0x7f)], at: 0)
    let mix: [(UInt8, Double)] = [(7, part.volume), (10, (part.pan + 1) / 2), (91, part.reverb)]
    for (controller, value) in mix {
      track.event([0xb0 | channel, controller, UInt8(min(max(value, 0), 1) * 127)], at: 0)
    }
    for note in part.notes {
      let key = UInt8(min(max(note.key, 0), 127))
      let start = ticks(note.beat)
      track.event([0x90 | channel, key, UInt8(min(max(note.velocity, 1), 127))], at: start, order: 1)
      track.event([0x80 | channel, key, 64], at: max(start + 1, ticks(note.beat + note.length)), order: 0)
    }
    return track
  }
}
