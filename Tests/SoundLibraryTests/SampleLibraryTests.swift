import Foundation
import Sound
import SoundText
import Testing

@testable import SoundLibrary

@Suite struct SampleLibraryTests {
  private static func entry(
    _ name: String, _ label: String = "Bark", brightness: Double = 1000, loudness: Double = -20, seconds: Double = 1,
    loopability: Double = 0, attributes: Set<SoundAttribute> = [], package: String? = nil
  ) -> LibraryEntry {
    LibraryEntry(
      state: FileState(path: "/x/" + name), digest: name, seconds: seconds, channels: 1,
      features: SoundFeatures(
        loudness: loudness, peak: -3, onsets: [0], brightness: brightness, tonality: 0.5, loopability: loopability,
        active: 0...seconds),
      descriptions: [], tags: [:], label: SoundLabel(named: label), attributes: attributes, confidence: 0.9,
      folder: "/x", package: package)
  }

  private static func best(
    _ entries: [LibraryEntry], _ attributes: Set<SoundAttribute> = [],
    _ use: SampleLibrary.Use = .event(seconds: nil), seed: UInt64 = 1
  ) -> String? {
    guard let bark = SoundLabel(named: "Bark") else { return nil }
    return SampleLibrary(LibraryIndex(entries: entries)).match(bark, attributes: attributes, for: use, seed: seed)
      .first?.entry.digest
  }

  @Test func whatIsHeardDecidesWhichFitsBest() {
    let dull = Self.entry("dull", brightness: 300, loudness: -30)
    let bright = Self.entry("bright", brightness: 5000, loudness: -15)
    let low = Self.entry("low", brightness: 400, loudness: -10)
    for seed in UInt64(0)..<5 {
      #expect(Self.best([dull, bright, low], [.distant], seed: seed) == "dull")
      #expect(Self.best([dull, bright, low], [.heavy], seed: seed) == "low")
      #expect(Self.best([dull, bright, low], [.small, .high], seed: seed) == "bright")
    }
  }

  @Test func wordsDecideBeforeWhatIsHeard() {
    let entries = [
      Self.entry("wood", attributes: [.wood]), Self.entry("metal", attributes: [.metal]), Self.entry("plain"),
    ]
    #expect(Self.best(entries, [.metal]) == "metal")
    #expect(Self.best([entries[0]], [.metal]) == nil, "another material is no choice")
  }

  @Test func aBedIsMadeOfWhatGoesOn() {
    let strike = Self.entry("strike", seconds: 0.6)
    let steady = Self.entry("steady", seconds: 6, loopability: 1)
    let long = Self.entry("long", seconds: 40, loopability: 0.5)
    for seed in UInt64(0)..<5 {
      #expect(Self.best([strike, steady], [], .bed(seconds: 10), seed: seed) == "steady")
      #expect(Self.best([strike, steady, long], [], .event(seconds: 0.7), seed: seed) == "strike")
    }
  }

  @Test func amongGoodOnesChanceDecidesAndRepeats() {
    let entries = (0..<6).map { Self.entry("bark\($0)") } + [Self.entry("packaged", package: "p")]
    let chosen = (UInt64(0)..<40).compactMap { Self.best(entries, seed: $0) }
    #expect(Set(chosen) == Set((0..<6).map { "bark\($0)" }), "the user's own go before those of packages")
    #expect(chosen == (UInt64(0)..<40).compactMap { Self.best(entries, seed: $0) })
    #expect(Self.best([Self.entry("rain", "Rain")]) == nil)
    var unsure = Self.entry("unsure")
    unsure.confidence = 0.1
    #expect(Self.best([unsure]) == nil)
  }

  // MARK: - Samples

  private static func indexed(_ folder: SampleFolder) -> LibraryIndex { LibraryIndexerTests.index(folder) }

  @Test func theSamplesOfAnEventBeginWithItsSoundAndAreTheSameEachTime() throws {
    let folder = try SampleFolder()
    try folder.write(Made.strikes([0.5, 1.1], seconds: 2.5), to: "bark.wav")
    let library = SampleLibrary(Self.indexed(folder))
    let bark = try #require(SoundLabel(named: "Bark"))
    let candidate = try #require(library.match(bark, seed: 7).first)
    let sound = try SampleLibrary.samples(for: candidate, use: .event(seconds: nil))
    let repeats = try sound == SampleLibrary.samples(for: candidate, use: .event(seconds: nil))
    #expect(repeats)
    #expect(sound.right == nil && sound.onsets.count == 2)
    #expect(sound.onsets[0] < 1500)
    // 0.6 s apart, but for the change of pitch.
    #expect(abs(Double(sound.onsets[1] - sound.onsets[0]) / 28_800 - 1) < 0.13)
    #expect(sound.seconds < 1.6 && sound.hits.count == 2)
    let other = try SampleLibrary.samples(
      for: try #require(library.match(bark, seed: 8).first), use: .event(seconds: nil))
    let differs = other != sound
    #expect(differs)
  }

  @Test func anEventThatIsHeardAgainAndAgainHasSeveralSoundsOfItsSeries() throws {
    let folder = try SampleFolder()
    for number in 1...3 {
      try folder.write(Made.strikes([0.1], seconds: 0.4, seed: UInt64(number)), to: "step\(number).wav")
    }
    try folder.write(Made.strikes([0.1], seconds: 0.4, seed: 9), to: "other step.wav")
    let step = try #require(SoundLabel(named: "Walk, footsteps"))
    let library = SampleLibrary(Self.indexed(folder))
    let candidate = try #require(library.match(step, seed: 2).first { $0.entry.path.hasSuffix("/step1.wav") })
    let hits = try library.hits(for: candidate)
    #expect(Set(hits.entries.map(\.path)) == Set((1...3).map { "\(folder.path)/step\($0).wav" }))
    #expect(hits.entries[0] == candidate.entry)
    #expect(hits.sounds.count == 5)
    let areDifferent = hits.sounds.indices.allSatisfy { one in
      hits.sounds.indices.allSatisfy { $0 == one || hits.sounds[$0] != hits.sounds[one] }
    }
    let repeats = try library.hits(for: candidate).sounds == hits.sounds
    #expect(areDifferent && repeats)
    let lone = try #require(library.match(step, seed: 2).first { $0.entry.path.hasSuffix("/other step.wav") })
    #expect(try library.hits(for: lone).entries == [lone.entry])
  }

  @Test func aBedIsStretchedToItsLengthInStereo() throws {
    let folder = try SampleFolder()
    let noise = Made.noise(seconds: 2.5)
    try folder.write(noise, right: noise.reversed(), to: "rain.wav")
    let rain = try #require(SoundLabel(named: "Rain"))
    let library = SampleLibrary(Self.indexed(folder))
    #expect(library.labels == [rain] && !library.isEmpty)
    let candidate = try #require(library.match(rain, for: .bed(seconds: 9), seed: 3).first)
    let bed = try SampleLibrary.samples(for: candidate, use: .bed(seconds: 9))
    #expect(bed.count == 9 * 48_000 && bed.right?.count == bed.count)
    let repeats = try bed == SampleLibrary.samples(for: candidate, use: .bed(seconds: 9))
    let isStereo = bed.left != bed.right
    #expect(repeats && isStereo)
    #expect(abs((bed.loudness ?? 0) - (candidate.entry.features.loudness ?? 0)) < 3)
    let short = try SampleLibrary.samples(for: candidate, use: .bed(seconds: 1))
    #expect(short.count == 48_000)
  }

  @Test func aFileThatHasChangedOrGoneIsNoSample() throws {
    let folder = try SampleFolder()
    try folder.write(Made.noise(seconds: 0.3), to: "bark.wav")
    let bark = try #require(SoundLabel(named: "Bark"))
    let candidate = try #require(SampleLibrary(Self.indexed(folder)).match(bark, seed: 1).first)
    let path = folder.path + "/bark.wav"
    try folder.write(Made.noise(seconds: 0.4), to: "bark.wav")
    #expect(throws: SampleLibrary.Failure.changed(path)) {
      try SampleLibrary.samples(for: candidate, use: .event(seconds: nil))
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: SampleLibrary.Failure.changed(path)) {
      try SampleLibrary.samples(for: candidate, use: .event(seconds: nil))
    }
  }

  @Test func readingCanBeCanceled() throws {
    let folder = try SampleFolder()
    try folder.write(Made.noise(seconds: 0.3), to: "bark.wav")
    let bark = try #require(SoundLabel(named: "Bark"))
    let candidate = try #require(SampleLibrary(Self.indexed(folder)).match(bark, seed: 1).first)
    #expect(throws: SampleLibrary.Failure.unreadable(folder.path + "/bark.wav", .canceled)) {
      try SampleLibrary.samples(for: candidate, use: .event(seconds: nil), isCanceled: { true })
    }
  }
}
