import Music
import Testing

/// A MIDI file as its specification reads it.
private struct MIDIFile {
  struct Track {
    var name = ""
    var program: UInt8?
    var controllers: [UInt8: UInt8] = [:]
    var tempi: [(tick: Int, micros: Int)] = []
    /// The ticks of each note: its beginning, its end, its key, its velocity.
    var notes: [(start: Int, end: Int, key: UInt8, velocity: UInt8)] = []
    var stuck = 0
    var isEnded = false
  }

  var format = 0
  var division = 0
  var tracks: [Track] = []

  init(_ bytes: [UInt8]) throws {
    try #require(bytes.starts(with: Array("MThd".utf8)))
    func number(_ at: Int, _ count: Int) -> Int { bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) } }
    format = number(8, 2)
    division = number(12, 2)
    var at = 14
    while at < bytes.count {
      try #require(Array(bytes[at..<at + 4]) == Array("MTrk".utf8))
      let size = number(at + 4, 4)
      tracks.append(try Self.track(bytes[(at + 8)..<(at + 8 + size)]))
      at += 8 + size
    }
    try #require(tracks.count == number(10, 2))
  }

  private static func track(_ bytes: ArraySlice<UInt8>) throws -> Track {
    var track = Track()
    var at = bytes.startIndex
    var tick = 0
    var open: [UInt8: (start: Int, velocity: UInt8)] = [:]
    func variable() -> Int {
      var value = 0
      while true {
        value = value << 7 | Int(bytes[at] & 0x7f)
        at += 1
        if bytes[at - 1] & 0x80 == 0 { return value }
      }
    }
    while at < bytes.endIndex {
      tick += variable()
      let status = bytes[at]
      switch status & 0xf0 {
      case 0xf0:
        try #require(status == 0xff)
        let kind = bytes[at + 1]
        at += 2
        let data = Array(bytes[(at + 1)..<(at + 1 + Int(bytes[at]))])
        at += 1 + data.count
        if kind == 3 { track.name = String(decoding: data, as: UTF8.self) }
        if kind == 0x51 { track.tempi.append((tick, data.reduce(0) { $0 << 8 | Int($1) })) }
        if kind == 0x2f { track.isEnded = at == bytes.endIndex }
      case 0xc0:
        track.program = bytes[at + 1]
        at += 2
      case 0xb0:
        track.controllers[bytes[at + 1]] = bytes[at + 2]
        at += 3
      case 0x90:
        if open[bytes[at + 1]] != nil { track.stuck += 1 }
        open[bytes[at + 1]] = (tick, bytes[at + 2])
        at += 3
      case 0x80:
        if let note = open.removeValue(forKey: bytes[at + 1]) {
          track.notes.append((note.start, tick, bytes[at + 1], note.velocity))
        } else {
          track.stuck += 1
        }
        at += 3
      default: Issue.record("status \(status)"); return track
      }
    }
    track.stuck += open.count
    return track
  }

  /// The time of a tick, in seconds.
  func time(_ tick: Int) -> Double {
    var time = 0.0
    var last = (tick: 0, micros: 500_000)
    for tempo in tracks[0].tempi where tempo.tick < tick {
      time += Double((tempo.tick - last.tick) * last.micros) / 1e6 / Double(division)
      last = tempo
    }
    return time + Double((tick - last.tick) * last.micros) / 1e6 / Double(division)
  }
}

@Suite struct MIDIFileTests {
  @Test(arguments: MusicPlan.Genre.allCases)
  func `a score's file has its parts, its notes and their times`(_ genre: MusicPlan.Genre) throws {
    let cuts = [2.137, 5.01, 9.3, 14.77]
    for (number, plan) in ComposedScores.plans(genre, count: 3).enumerated() {
      let score = Composer.compose(plan, MusicFrame(seconds: 20, cuts: cuts), seed: UInt64(number))
      let file = try MIDIFile(score.midiFile)
      #expect(file.format == 1)
      #expect(file.tracks.map(\.name).dropFirst() == score.parts.map(\.name)[...])
      #expect(file.tracks.allSatisfy { $0.isEnded })
      for (part, track) in zip(score.parts, file.tracks.dropFirst()) {
        #expect(track.program == UInt8(part.program))
        #expect(track.controllers[7] == UInt8(part.volume * 127))
        #expect(track.stuck == 0, "\(part.name)")
        #expect(track.notes.count == part.notes.count)
        let starts = track.notes.map { file.time($0.start) }.sorted()
        for (note, start) in zip(part.notes, starts) {
          #expect(abs(score.tempoMap.time(ofBeat: note.beat) - start) < 0.002)
        }
      }
    }
  }
}
