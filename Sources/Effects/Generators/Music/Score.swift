import Sound

extension Phrase {
  /// A note to be played: its beginning and length in seconds, its MIDI number, how strong it is.
  struct Note {
    var start: Double
    var seconds: Double
    var key: Int
    var strength: Double
  }

  /// What is played, bar by bar. It belongs to the music, not to this time: all who hear it hear the same.
  struct Score {
    /// How long a bar is, in seconds.
    let barSeconds: Double
    /// Factor for all frequencies: nobody tunes to exactly 440 Hz.
    let tuning: Double
    private let phrase: Phrase
    private let tonic: Int
    private let scale: Scale
    private let chords: [Chord]
    private let random: RandomStream
    private let thisTime: RandomStream

    init(_ phrase: Phrase, _ shot: Shot) {
      self.phrase = phrase
      random = shot.individual.fork("score")
      thisTime = shot.chance.fork("score")
      var draw = random
      tonic = draw.integer(phrase.keys)
      scale = phrase.scales[draw.integer(0...(phrase.scales.count - 1))]
      let row = phrase.harmonies[draw.integer(0...(phrase.harmonies.count - 1))]
      let tempo = shot.draw(phrase.tempo, "tempo") * shot.manner.speed
      barSeconds = 60 / tempo * Double(phrase.beats)
      tuning = PortableMath.exp2(draw.between(-0.15, 0.15) / 12)
      let scale = scale
      chords = (0..<8).map { Chord(on: row[$0 % row.count], of: scale) }
    }

    /// The notes of a part in a bar.
    func notes(of part: Part, _ number: Int, bar: Int) -> [Note] {
      var player = random.fork(number).fork(bar)
      let (bottom, top) = (part.register.lowerBound, part.register.upperBound)
      let chord = chords[bar % chords.count]
      let begin = Double(bar) * barSeconds
      func note(_ place: Double, _ length: Double, _ key: Int, _ strength: Double) -> Note {
        var late = player.normal() * phrase.looseness / 1000
        let beat = place * Double(phrase.beats)
        let off = beat - beat.rounded(.down)
        if phrase.swing > 0, abs(off - 0.5) < 0.01 { late += phrase.swing / 6 * barSeconds / Double(phrase.beats) }
        let start = max(0, begin + place * barSeconds + late)
        return Note(
          start: start, seconds: length * barSeconds, key: key, strength: strength * player.between(0.9, 1.1))
      }
      func strokes(_ patterns: String) -> [Strokes.Stroke] {
        // Four bars that return.
        var choice = random.fork(number).fork(bar % 4).fork(2)
        let all = patterns.split(separator: "|")
        return Strokes(String(all[choice.integer(0...(all.count - 1))])).strokes
      }
      switch part.figure {
      case .melody:
        return melody(part, number).bars[bar % chords.count].map { note($0.place, $0.length, $0.key, $0.strength) }
      case .graced:
        let notes = melody(part, number).bars[bar % chords.count]
        let cut = 0.045 / barSeconds
        return notes.enumerated().flatMap { index, each in
          let end = index + 1 < notes.count ? notes[index + 1].place : 1
          let above = each.key + (index % 2 == 0 ? 5 : 3)
          return [
            note(each.place, cut, above, 0.8), note(each.place + cut, end - each.place - cut, each.key, 1),
          ]
        }
      case .chords(let pattern):
        let keys = chord.voiced(tonic: tonic, from: bottom)
        return strokes(pattern).flatMap { stroke in
          keys.map { note(stroke.place, stroke.length, $0, stroke.strength) }
        }
      case .strummed(let pattern):
        return strummed(strokes(pattern), chord, bottom, top, note)
      case .broken(let pattern):
        let low = chord.voiced(tonic: tonic, from: bottom)
        let keys = (low + low.map { $0 + 12 }).filter { $0 <= top }
        let order = keys + keys.dropFirst().dropLast().reversed()
        return strokes(pattern).enumerated().map { index, stroke in
          note(stroke.place, stroke.length, order[index % max(1, order.count)], stroke.strength)
        }
      case .bass(let pattern):
        let root = Self.key(chord.tones[0] + tonic, from: bottom)
        let fifth = Self.key(chord.tones[2] + tonic, from: bottom)
        return strokes(pattern).map {
          note($0.place, $0.length, $0.strength < 0.5 ? fifth : root, $0.strength)
        }
      case .strokes(let pattern):
        return strokes(pattern).map { note($0.place, $0.length, bottom, $0.strength) }
      case .held:
        return chord.voiced(tonic: tonic, from: bottom).map { note(0, 1, $0, 0.8) }
      case .drone(let semitones):
        // Long tones that are begun anew before they end.
        guard bar % 4 == 0 else { return [] }
        return semitones.map { note(0, 4, Self.key(tonic, from: bottom) + $0, 0.8) }
      case .scattered(let rate):
        return scattered(rate, part.register, thisTime.fork(number).fork(bar), note)
      case .run(let count):
        return run(count, part.register, up: bar % 2 == 0, note)
      }
    }

    private func melody(_ part: Part, _ number: Int) -> Melody {
      Melody(
        over: chords, scale: scale, tonic: tonic + 60, register: part.register, beats: phrase.beats,
        random.fork(number).fork("melody"))
    }

    private static func key(_ key: Int, from lowest: Int) -> Int { lowest + ((key - lowest) % 12 + 12) % 12 }

    private func strummed(
      _ strokes: [Strokes.Stroke], _ chord: Chord, _ bottom: Int, _ top: Int,
      _ note: (Double, Double, Int, Double) -> Note
    ) -> [Note] {
      let low = chord.voiced(tonic: tonic, from: bottom)
      let keys = (low + low.map { $0 + 12 }).filter { $0 <= top }
      // From string to string 12 ms.
      let gap = 0.012 / barSeconds
      return strokes.enumerated().flatMap { index, stroke in
        (index % 2 == 0 ? keys : keys.reversed()).enumerated().map { string, key in
          note(stroke.place + Double(string) * gap, stroke.length, key, stroke.strength)
        }
      }
    }

    private func scattered(
      _ rate: Double, _ register: ClosedRange<Int>, _ chance: RandomStream,
      _ note: (Double, Double, Int, Double) -> Note
    ) -> [Note] {
      var chance = chance
      var place = 0.0
      var notes: [Note] = []
      while true {
        place += chance.waiting(rate: rate) / barSeconds
        guard place < 1 else { return notes }
        let degree = chance.integer(0...(scale.steps.count - 1))
        let octaves = (register.upperBound - register.lowerBound) / 12
        let key =
          Self.key(tonic + scale.semitones(degree), from: register.lowerBound) + 12
          * chance.integer(0...max(0, octaves - 1))
        notes.append(note(place, 0.1, key, chance.between(0.3, 1)))
      }
    }

    private func run(
      _ count: Int, _ register: ClosedRange<Int>, up: Bool, _ note: (Double, Double, Int, Double) -> Note
    ) -> [Note] {
      let first = Self.key(tonic, from: register.lowerBound)
      return (0..<count).map { index in
        let degree = up ? index : count - 1 - index
        let place = Double(index) / Double(count)
        return note(place, 2 / Double(count), min(first + scale.semitones(degree), register.upperBound), 0.7)
      }
    }
  }
}
