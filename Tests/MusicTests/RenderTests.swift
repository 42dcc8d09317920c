import Sound
import Testing

@testable import Music

/// What FluidSynth makes of a score.
struct RenderTests {
  @Test("A recording is as long as its score says", arguments: [0, 0.001, 0.5, 1.2345, 3])
  func length(seconds: Double) throws {
    let recording = try MusicRecording(Scores.band(seconds: seconds))
    #expect(recording.sound.left.count == Int((seconds * 48_000).rounded()))
    #expect(recording.sound.right.count == recording.sound.left.count)
  }

  @Test("The same score is the same samples, whatever was played before and however they are asked for")
  func repeatable() throws {
    let score = Scores.band(seconds: 2)
    let first = try MusicRecording(score)
    _ = try MusicRecording(Scores.single(program: 19, key: 30, seconds: 0.3))
    let second = try MusicRecording(score)
    #expect(first.sound.left == second.sound.left)
    #expect(first.sound.right == second.sound.right)
    #expect(first.sound.left.contains { abs($0) > 0.01 })
    let source = try MusicSource(score)
    var left: [Float] = []
    while let part = source.part(of: 777) { left += part }
    #expect(left == first.sound.left)
  }

  @Test("A4 is 440 Hz", arguments: [0, 24, 68])
  func pitch(program: Int) throws {
    let recording = try MusicRecording(Scores.single(program: program, key: 69, seconds: 1.5))
    let f0 = Scores.f0(Array(recording.sound.left[24_000..<48_000]), near: 440)
    #expect(abs(f0 - 440) < 1.8, "\(f0) Hz")
  }

  @Test("A tone begins at its time", arguments: [0.1, 0.25, 0.30011, 0.777])
  func onset(time: Double) throws {
    let note = Score.Note(beat: time, length: 0.2, key: 42, velocity: 120)
    let part = Score.Part("drums", program: 0, isDrums: true, reverb: 0, notes: [note])
    let score = Score(parts: [part], tempoMap: TempoMap(tempo: 60, seconds: 1.5), seconds: 1.5)
    let left = try MusicRecording(score).sound.left
    let peak = left.map(abs).max() ?? 0
    let first = try #require(left.firstIndex { abs($0) > 0.01 * peak })
    #expect(peak > 0.01)
    #expect(abs(Double(first) / 48_000 - time) < 0.002)
  }

  @Test("Beats fall where the tempo map has them")
  func tempo() throws {
    let map = TempoMap(points: [.init(beat: 0, time: 0), .init(beat: 2, time: 0.5), .init(beat: 4, time: 1.7)])
    let notes = [1.0, 3, 4].map { Score.Note(beat: $0, length: 0.2, key: 76, velocity: 120) }
    let part = Score.Part("drums", program: 0, isDrums: true, reverb: 0, notes: notes)
    let left = try MusicRecording(Score(parts: [part], tempoMap: map, seconds: 2)).sound.left
    for time in [0.25, 1.1, 1.7] {
      let frame = Int(time * 48_000)
      let before = left[(frame - 2400)..<(frame - 100)].map(abs).max() ?? 0
      let after = left[frame..<(frame + 480)].map(abs).max() ?? 0
      #expect(after > 20 * before, "at \(time) s: \(before), \(after)")
    }
  }

  @Test("A key that is struck again sounds again, and one tone does not end another")
  func repeatedKey() throws {
    let notes = [
      Score.Note(beat: 0, length: 4, key: 60, velocity: 100), Score.Note(beat: 1, length: 1, key: 60, velocity: 100),
    ]
    let part = Score.Part("organ", program: 19, reverb: 0, notes: notes)
    let score = Score(parts: [part], tempoMap: TempoMap(tempo: 60, seconds: 4), seconds: 4)
    #expect(
      score.events(before: 3000).map { [$0.block, $0.velocity] }
        == [[0, 100], [750, 0], [750, 100], [1500, 0]])
  }

  @Test("Nothing sounds at the end, also where the music goes on")
  func ending() throws {
    let recording = try MusicRecording(Scores.single(program: 19, key: 60, seconds: 2))
    let level = Scores.rms(recording.sound.left[48_000..<72_000])
    #expect(Scores.rms(recording.sound.left.suffix(480)) < 0.01 * level)
    #expect(Scores.rms(recording.sound.left[81_600..<84_000]) > 0.7 * level, "no fade before the last 250 ms")
    #expect(abs(recording.sound.left.last ?? 1) < 1e-6)
  }

  @Test("The parts of a score add up to the whole")
  func stems() throws {
    let score = Scores.band(seconds: 3)
    let whole = try MusicRecording(score)
    var left = [Float](repeating: 0, count: whole.sound.left.count)
    for part in score.parts.indices {
      let stem = try MusicRecording(score, only: part)
      #expect(stem.sound.left.contains { abs($0) > 1e-3 }, "\(score.parts[part].name)")
      for at in left.indices { left[at] += stem.sound.left[at] }
    }
    let difference = zip(left, whole.sound.left).map { abs($0 - $1) }.max() ?? 1
    #expect(difference < 1e-5)
  }

  @Test("A part is as loud and where it is said to be")
  func mix() throws {
    var score = Scores.single(program: 73, key: 72, seconds: 1)
    score.parts[0].pan = -1
    let left = try MusicRecording(score)
    #expect(Scores.rms(left.sound.left[...]) > 1.5 * Scores.rms(left.sound.right[...]))
    score.parts[0].volume = 0.4
    let soft = try MusicRecording(score)
    #expect(Scores.rms(soft.sound.left[...]) < 0.5 * Scores.rms(left.sound.left[...]))
  }

  @Test("It has the loudness that is asked for, and no peak above the ceiling", arguments: [-30, -20, -16, -12])
  func loudness(target: Double) throws {
    var recording = try MusicRecording(Scores.band(seconds: 4))
    let factor = recording.normalize(to: target)
    let loudness = try #require(recording.sound.integratedLUFS(sampleRate: 48_000))
    #expect(abs(loudness - target) < 0.5)
    for channel in [recording.sound.left, recording.sound.right] {
      #expect(channel.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1.5)
    }
    #expect(factor > 0)
  }

  @Test("Silence stays silence")
  func silence() throws {
    var recording = try MusicRecording(Score(tempoMap: TempoMap(tempo: 90, seconds: 1), seconds: 1))
    #expect(recording.normalize() == 1)
    #expect(recording.sound.left.allSatisfy { abs($0) < 1e-6 })
  }

  @Test("Played as a stream it is the same music at the same loudness")
  func stream() throws {
    let score = Scores.band(seconds: 4)
    let gain = try MusicStream.measure(score, targetLUFS: -20)
    let stream = try MusicStream(score, gain: gain)
    var streamed = StereoSound()
    while let (left, right) = stream.next() {
      #expect(left.count == right.count)
      streamed.left += left
      streamed.right += right
    }
    #expect(streamed.left.count == stream.frames)
    #expect(abs(try #require(streamed.integratedLUFS(sampleRate: 48_000)) - -20) < 0.5)
    #expect(streamed.left.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1.5)
    var plain = try MusicRecording(score)
    plain.sound.multiply(gain)
    let unlimited = try MusicStream(score, gain: gain, ceilingDBTP: nil)
    var left: [Float] = []
    while let part = unlimited.next() { left += part.left }
    #expect(left == plain.sound.left)
  }

  @Test("A cancel ends it at once")
  func cancel() throws {
    let score = Scores.band(seconds: 60)
    var asked = 0
    var reached = 0.0
    #expect(throws: MusicError.canceled) {
      _ = try MusicRecording(
        score, progress: { reached = $0 },
        isCanceled: {
          asked += 1
          return asked == 40
        })
    }
    #expect(asked == 40)
    #expect(reached > 0 && reached < 0.1)
    #expect(throws: MusicError.canceled) { _ = try MusicStream.measure(score, isCanceled: { true }) }
  }

  @Test("Progress rises to the end")
  func progress() throws {
    var told: [Double] = []
    _ = try MusicRecording(Scores.band(seconds: 2), progress: { told.append($0) })
    #expect(told == told.sorted())
    #expect(told.last == 1)
    #expect(told.count >= 20)
  }

  @Test("More parts than MIDI has channels are played")
  func manyParts() throws {
    let parts = (0..<20).map { number in
      Score.Part(
        "part \(number)", program: number, isDrums: number == 9,
        notes: [.init(beat: 0, length: 1, key: 60, velocity: 90)])
    }
    let score = Score(parts: parts, tempoMap: TempoMap(tempo: 60, seconds: 0.5), seconds: 0.5)
    let last = try MusicRecording(score, only: 19)
    #expect(last.sound.left.contains { abs($0) > 1e-3 })
  }

  @Test("What can't be played is left out")
  func impossibleNotes() throws {
    var score = Scores.single(program: 0, key: 60, seconds: 1)
    let plain = try MusicRecording(score)
    score.parts[0].notes += [
      .init(beat: .nan, length: 1, key: 60, velocity: 90), .init(beat: 0, length: -1, key: 61, velocity: 90),
      .init(beat: 0, length: 1, key: 200, velocity: 90), .init(beat: 1e300, length: 1, key: 61, velocity: 90),
      .init(beat: 0, length: .infinity, key: -3, velocity: 90),
    ]
    #expect(try MusicRecording(score).sound.left == plain.sound.left)
  }
}
