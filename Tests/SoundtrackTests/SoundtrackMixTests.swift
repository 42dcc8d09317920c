import Effects
import Sound
import SoundText
import Soundtrack
import Testing

@Suite struct SoundtrackMixTests {
  private func sheet(seconds: Double = 5) throws -> CueSheet {
    var rain = SceneEvent(try #require(SoundLabel(named: "Rain")))
    (rain.seed, rain.start, rain.length) = (9, 0, seconds)
    return CueSheet(
      seconds: seconds,
      cues: try [0.8, 1.9, 3.3].map { try Made.cue("Thump, thud", at: $0, kind: .impact) }, beds: [Bed(rain)])
  }

  @Test("a mix is as long as the film, at its loudness, below its ceiling, and the same each time")
  func levels() throws {
    let mix = try Made.mix(try sheet())
    #expect(mix.whole.frames == 240_000)
    #expect(mix.stems.map(\.title) == ["effects", "ambience"])
    let loudness = try #require(mix.whole.integratedLUFS(sampleRate: 48_000))
    #expect(abs(loudness + 16) < 0.7, "\(loudness)")
    for channel in [mix.whole.left, mix.whole.right] {
      #expect(channel.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1.5)
    }
    #expect(try Made.mix(try sheet()).whole == mix.whole)
  }

  @Test("stems together are the whole where its peaks are not limited")
  func stems() throws {
    let mix = try Made.mix(try sheet())
    var sum = StereoSound(frames: mix.whole.frames)
    for stem in mix.stems { sum.add(stem.sound) }
    // Rain alone, far from any blow.
    for at in stride(from: 20_000, to: 30_000, by: 7) { #expect(abs(sum.left[at] - mix.whole.left[at]) < 2e-3) }
  }

  @Test("a close mix has more treble and less of what goes on")
  func close() throws {
    func treble(_ sound: StereoSound) -> Double {
      var energy = 0.0
      var (low, lower): (Float, Float) = (0, 0)
      // Two filters of the first order at 3 kHz take away what is below.
      for sample in sound.left {
        low += 0.325 * (sample - low)
        let high = sample - low
        lower += 0.325 * (high - lower)
        energy += Double((high - lower) * (high - lower))
      }
      return PortableMath.decibels(amplitude: energy.squareRoot())
    }
    let (usual, close) = (try Made.mix(try sheet()), try Made.mix(try sheet(), isASMR: true))
    #expect(treble(close.stems[0].sound) - treble(usual.stems[0].sound) > 3)
    // Soft cues, whose peaks nothing takes down.
    var soft = try sheet()
    for number in soft.cues.indices { soft.cues[number].sound.gain = -12 }
    func beside(_ isASMR: Bool) throws -> Double {
      let mix = try Made.mix(soft, isASMR: isASMR)
      return Made.level(mix.stems[1].sound, 0...5) - Made.level(mix.stems[0].sound, 0.75...1.2)
    }
    #expect(try beside(true) < beside(false) - 3)
  }

  @Test("the original sound goes, stays, or gives way to effects")
  func original() throws {
    let tone = Made.tone(440, seconds: 5)
    #expect(!(try Made.mix(try sheet()).stems.contains { $0.title == "original" }))
    let mixed = try #require(try Made.mix(try sheet(), .init(original: .mixed(tone))).stems.last?.sound)
    #expect(abs(Made.level(mixed, 0.8...0.95) - Made.level(mixed, 4.2...4.6)) < 0.1)
    let ducked = try #require(try Made.mix(try sheet(), .init(original: .ducked(tone))).stems.last?.sound)
    let depth = Made.level(ducked, 4.2...4.6) - Made.level(ducked, 0.8...0.95)
    #expect((4...8.1).contains(depth), "\(depth)")
  }

  @Test("a bed goes as its levels say")
  func bedLevels() throws {
    var sheet = try sheet()
    sheet.cues = []
    sheet.beds[0].levels = [-20, 0]
    let sound = try Made.mix(sheet).stems[1].sound
    #expect(Made.level(sound, 4...4.9) - Made.level(sound, 0.1...1) > 10)
  }

  @Test("what is not wanted any more ends")
  func canceled() throws {
    let sheet = try sheet()
    #expect(throws: SoundtrackMix.Failure.self) {
      try SoundtrackMix(sheet, progress: { _ in }, isCanceled: { true })
    }
  }
}
