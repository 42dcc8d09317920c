import Foundation
import Platform
import Sound
import SoundText
import Testing

@testable import SoundLibrary

@Suite struct LibraryIndexerTests {
  /// Knows a few words.
  static let reader: SoundReading.Reader = { words in
    let words = words.lowercased()
    let names = ["bark": "Bark", "rain": "Rain", "door": "Door", "step": "Walk, footsteps"]
    guard let name = names.first(where: { words.contains($0.key) })?.value, let label = SoundLabel(named: name) else {
      return nil
    }
    return SoundReading(
      label, attributes: Set(SoundAttribute.allCases.filter { words.contains($0.rawValue) }), confidence: 0.9)
  }

  static func index(
    _ folder: SampleFolder, previous: LibraryIndex = LibraryIndex(), limits: LibraryLimits = LibraryLimits(),
    isCanceled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (LibraryIndexer.Progress) -> Void = { _ in }
  ) -> LibraryIndex {
    LibraryIndexer(limits: limits, threads: 2, reader: reader).index(
      [LibraryFolder(path: folder.path)], previous: previous, isCanceled: isCanceled, progress: progress)
  }

  @Test func aRecordingIsDescribedByItsNameAndItsSound() throws {
    let folder = try SampleFolder()
    try folder.write(Made.strikes([0.2, 0.8], seconds: 1.5), to: "dogs/bark_heavy.wav")
    let rain = Made.noise(seconds: 2)
    try folder.write(rain, right: rain.reversed(), to: "rain.wav")
    let index = Self.index(folder)
    #expect(index.skipped == [])
    #expect(index.entries.map(\.label?.name) == ["Bark", "Rain"])
    let (bark, noise) = (index.entries[0], index.entries[1])
    #expect(bark.attributes == [.heavy])
    #expect(bark.channels == 1 && noise.channels == 2)
    #expect(abs(bark.seconds - 1.5) < 0.01 && abs(noise.seconds - 2) < 0.01)
    #expect(bark.features.onsets.count == 2 && abs(bark.features.onsets[1] - 0.8) < 0.01)
    #expect(noise.features.loopability > 0.9 && bark.features.loopability < 0.5)
    #expect(bark.licence == nil)
    let own = SHA256.digest(Array(try Data(contentsOf: URL(fileURLWithPath: noise.path))))
    #expect(noise.digest == own.map { String(format: "%02x", $0) }.joined())
  }

  @Test func whatCantBeUsedIsSkippedWithAReason() throws {
    let folder = try SampleFolder()
    let good = Made.strikes([0.1], seconds: 0.5)
    try folder.write(good, to: "bark.wav")
    try folder.write(good, to: "copy.wav")
    try folder.write([], to: "empty.wav")
    try folder.write("no sound at all", to: "text.wav")
    try folder.write("no sound at all", to: "text.mp3")
    try folder.write([UInt8](repeating: 0xff, count: 5000), to: "noise.ogg")
    try folder.write([Float](repeating: 0, count: 48_000), to: "silence.wav")
    try folder.write([0x89, 0x50], to: "picture.png")
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/bark.wav"))
    try folder.write(Array(whole.prefix(30)), to: "cut.wav")
    symlink(folder.path + "/bark.wav", folder.path + "/link.wav")
    symlink(folder.path, folder.path + "/loop")
    mkfifo(folder.path + "/pipe.wav", 0o600)
    let odd: [UInt8] = Array((folder.path + "/").utf8) + [0xff, 0xfe] + Array(".wav".utf8) + [0]
    let file = odd.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress!, "w") }
    }
    if let file { fclose(file) }
    let deep = String(repeating: "d/", count: 30)
    try folder.write(good, to: deep + "bark.wav")
    var limits = LibraryLimits()
    limits.fileBytes = 200_000
    try folder.write([UInt8](repeating: 0, count: 200_001), to: "huge.wav")
    let index = Self.index(folder, limits: limits)
    #expect(index.entries.map(\.path) == [folder.path + "/bark.wav"])
    let reasons = Dictionary(
      index.skipped.map { ($0.path.split(separator: "/").last.map(String.init) ?? "", $0.reason) },
      uniquingKeysWith: { first, _ in first })
    #expect(reasons["copy.wav"] == "the same as \(folder.path)/bark.wav")
    #expect(reasons["empty.wav"] == "empty")
    #expect(reasons["text.wav"] == "damaged, or not what its name says")
    #expect(reasons["cut.wav"] == "damaged, or not what its name says")
    #expect(reasons["text.mp3"]?.isEmpty == false && reasons["noise.ogg"]?.isEmpty == false)
    #expect(reasons["silence.wav"] == "no sound in it")
    #expect(reasons["picture.png"] == "no sound file by its name")
    #expect(reasons["link.wav"] == "a link" && reasons["loop"] == "a link")
    #expect(reasons["pipe.wav"] == "no regular file")
    #expect(reasons["huge.wav"] == "larger than 0 MiB")
    #expect(reasons.values.contains("its name is not UTF-8") == (file != nil))
    #expect(reasons["d"] == "more than 24 folders inside one another")
  }

  @Test func whatMayNotBeReadIsSkipped() throws {
    // The system lets its administrator read everything.
    try #require(geteuid() != 0 || !Files.exists("/nonexistent"))
    guard geteuid() != 0 else { return }
    let folder = try SampleFolder()
    try folder.write(Made.noise(seconds: 0.2), to: "bark.wav")
    chmod(folder.path + "/bark.wav", 0)
    #expect(Self.index(folder).skipped.map(\.reason) == ["it may not be read"])
  }

  @Test func whatHasNotChangedIsNotReadAgain() throws {
    let folder = try SampleFolder()
    try folder.write(Made.strikes([0.1], seconds: 0.4), to: "bark.wav")
    try folder.write("nothing", to: "broken.wav")
    var first = Self.index(folder)
    #expect(first.entries.count == 1 && first.skipped.count == 1)
    // A mark that only stays if nothing is listened to again.
    first.entries[0].features.brightness = 12_345
    first.skipped[0].reason = "remembered"
    let second = Self.index(folder, previous: first)
    #expect(second.entries[0].features.brightness == 12_345)
    #expect(second.skipped[0].reason == "remembered")
    // The same bytes at another time: the digest decides.
    let later = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
    try FileManager.default.setAttributes(later, ofItemAtPath: folder.path + "/bark.wav")
    let third = Self.index(folder, previous: second)
    #expect(third.entries[0].features.brightness == 12_345)
    #expect(third.entries[0].state != second.entries[0].state)
    // Other bytes.
    try folder.write(Made.noise(seconds: 0.4), to: "bark.wav")
    let fourth = Self.index(folder, previous: third)
    #expect(fourth.entries[0].features.brightness != 12_345)
    try FileManager.default.removeItem(atPath: folder.path + "/bark.wav")
    #expect(Self.index(folder, previous: fourth).entries == [])
  }

  @Test func anIndexIsReadAsItWasWritten() throws {
    let folder = try SampleFolder()
    try folder.write(Made.strikes([0.1, 0.4], seconds: 0.8), to: "bark small.wav")
    try folder.write(Made.noise(seconds: 0.3), to: "unknown.wav")
    try folder.write([], to: "empty.wav")
    try folder.write("CC0", to: "LICENSE")
    let index = Self.index(folder)
    let path = folder.path + "/cache/index.jsonl"
    try index.write(path)
    let read = LibraryIndex.read(path)
    #expect(read.folders == index.folders && read.skipped == index.skipped)
    #expect(read.entries.map(\.path) == index.entries.map(\.path))
    #expect(read.entries[0].licence == Licence(name: "CC0-1.0", source: folder.path + "/LICENSE"))
    #expect(read.entries[0].label == index.entries[0].label && read.entries[0].attributes == [.small])
    #expect(abs(read.entries[0].features.brightness - index.entries[0].features.brightness) < 0.001)
    // What was rounded once stays.
    try read.write(path)
    #expect(LibraryIndex.read(path) == read)
  }

  @Test func aDamagedIndexLosesOnlyWhatIsDamaged() throws {
    let folder = try SampleFolder()
    for number in 0..<3 {
      try folder.write(Made.noise(seconds: 0.2, seed: UInt64(number + 1)), to: "bark\(number).wav")
    }
    let path = folder.path + "/cache/index.jsonl"
    try Self.index(folder).write(path)
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    lines[2] = String(lines[2].prefix(40))
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let damaged = LibraryIndex.read(path)
    #expect(damaged.entries.map(\.path) == ["bark0", "bark2"].map { "\(folder.path)/\($0).wav" })
    #expect(Self.index(folder, previous: damaged).entries.count == 3)
    for content in ["", "{}", "nothing", "{\"klang_sample_index\":99}\n" + lines[1]] {
      try content.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(LibraryIndex.read(path) == LibraryIndex())
    }
    #expect(LibraryIndex.read(folder.path + "/none") == LibraryIndex())
  }

  @Test func indexingTellsHowFarItIsAndCanBeCanceled() throws {
    let folder = try SampleFolder()
    for number in 0..<4 {
      try folder.write(Made.noise(seconds: 0.1, seed: UInt64(number + 1)), to: "bark\(number).wav")
    }
    let told = Monitor<[LibraryIndexer.Progress]>([])
    let index = Self.index(folder, progress: { progress in told.withLock { $0.append(progress) } })
    #expect(told.withLock { $0.map(\.done).sorted() } == [1, 2, 3, 4])
    #expect(told.withLock { $0.allSatisfy { $0.all == 4 } })
    let isCanceled = Monitor(false)
    let part = LibraryIndexer(threads: 1, reader: Self.reader).index(
      [LibraryFolder(path: folder.path)], previous: LibraryIndex(), isCanceled: { isCanceled.withLock { $0 } },
      progress: { progress in if progress.done == 2 { isCanceled.withLock { $0 = true } } })
    #expect(part.entries.count == 2)
    // What was known and not reached stays known.
    #expect(Self.index(folder, previous: index, isCanceled: { true }).entries == index.entries)
    #expect(Self.index(folder, previous: part).entries.count == 4)
  }

  @Test func thereAreNoMoreFilesThanMayBe() throws {
    let folder = try SampleFolder()
    for number in 0..<3 {
      try folder.write(Made.noise(seconds: 0.1, seed: UInt64(number + 1)), to: "bark\(number).wav")
    }
    var limits = LibraryLimits()
    limits.files = 2
    let index = Self.index(folder, limits: limits)
    #expect(index.entries.count == 2 && index.skipped.map(\.reason) == ["there are more than 2 files"])
  }

  @Test func aFolderThatIsRemovedTakesItsRecordingsAlong() throws {
    let (first, second) = (try SampleFolder(), try SampleFolder())
    try first.write(Made.noise(seconds: 0.1, seed: 8), to: "bark.wav")
    try first.write([], to: "empty.wav")
    try second.write(Made.noise(seconds: 0.1, seed: 9), to: "rain.wav")
    var index = LibraryIndexer(reader: Self.reader).index(
      [LibraryFolder(path: first.path), LibraryFolder(path: second.path)], previous: LibraryIndex())
    #expect(index.entries.count == 2 && index.skipped.count == 1)
    let isRemoved = index.remove(folder: first.path)
    #expect(isRemoved)
    #expect(index.entries.map(\.label?.name) == ["Rain"] && index.skipped.isEmpty && index.folders.count == 1)
    let isRemovedAgain = index.remove(folder: first.path)
    #expect(!isRemovedAgain)
  }
}
