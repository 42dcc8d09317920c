import Media
import Platform
import Sound
import SoundText
import Synchronization

/// Recordings to be heard for sounds: which one fits, and its samples. The same seed gives the same choice and the same
/// samples as long as the library is the same.
public struct SampleLibrary: Sendable {
  /// What a sound is in a scene, for the choice of its recording.
  public enum Use: Sendable, Equatable {
    /// It happens, for so long where that is known, in seconds.
    case event(seconds: Double?)
    /// It goes on for so long, in seconds.
    case bed(seconds: Double)
  }

  /// Recordings whose words tell less surely than this are not used.
  private static let leastConfidence = 0.3
  /// How far below the best a recording still is a good one.
  private static let margin = 0.8
  /// The least and the most that is read of a recording for a bed, in seconds.
  private static let bedSeconds = 4.0...120.0
  /// The most that is read of a recording for an event, in seconds.
  private static let eventSeconds = 60.0

  private let byLabel: [SoundLabel: [LibraryEntry]]
  private let byPath: [String: LibraryEntry]

  /// The recordings of an index whose sound is known.
  public init(_ index: LibraryIndex) {
    var byLabel: [SoundLabel: [LibraryEntry]] = [:]
    for entry in index.entries where entry.confidence >= Self.leastConfidence {
      if let label = entry.label { byLabel[label, default: []].append(entry) }
    }
    self.byLabel = byLabel
    byPath = Dictionary(index.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The recording of a path, whatever is heard in it.
  public func candidate(path: String, seed: UInt64) -> SampleCandidate? {
    byPath[path].map { SampleCandidate(entry: $0, fit: 0, seed: seed) }
  }

  /// The library of an index file; empty when there is none. It is read again only when it has changed.
  public init(indexFile path: String) {
    let state = FileState.current(of: path)
    self = Self.last.withLock { last in
      if let last, let state, last.state == state { return last.library }
      let library = SampleLibrary(LibraryIndex.read(path))
      last = state.map { ($0, library) }
      return library
    }
  }

  private static let last = Mutex<(state: FileState, library: SampleLibrary)?>(nil)

  /// All recordings of a sound.
  func recordings(of label: SoundLabel) -> [LibraryEntry] { byLabel[label] ?? [] }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { byLabel.isEmpty }

  /// The sounds of which there are recordings.
  public var labels: Set<SoundLabel> { Set(byLabel.keys) }

  /// The recordings for a sound: first the good ones in an order by chance, then the others, the better first. Those that
  /// fit badly (another material, another voice) are not among them. What is the user's own goes before what is a
  /// package's.
  public func match(
    _ label: SoundLabel, attributes: Set<SoundAttribute> = [], for use: Use = .event(seconds: nil), seed: UInt64
  ) -> [SampleCandidate] {
    let entries = byLabel[label] ?? []
    let attributeFit = AttributeFit(entries)
    var random = RandomStream(seed: seed)
    let candidates = entries.indices.map { index in
      let fit =
        attributeFit.fit(index, attributes) + Self.fit(entries[index], use) + entries[index].confidence
        + (entries[index].package == nil ? 1 : 0)
      return SampleCandidate(entry: entries[index], fit: fit, seed: random.next())
    }.filter { $0.fit >= -1 }
    guard let best = candidates.map(\.fit).max() else { return [] }
    var good = candidates.filter { $0.fit >= best - Self.margin }
    let others = candidates.filter { $0.fit < best - Self.margin }
    good.shuffle(using: &random)
    return good + others.sorted { ($0.fit, $1.entry.path) > ($1.fit, $0.entry.path) }
  }

  /// How well the length and the steadiness of a recording fit its use.
  private static func fit(_ entry: LibraryEntry, _ use: Use) -> Double {
    let length = entry.features.active.upperBound - entry.features.active.lowerBound
    switch use {
    case .event(let seconds?):
      let ratio = PortableMath.log2(max(length, 0.05) / max(seconds, 0.05))
      return -0.3 * min(abs(ratio), 4)
    case .event(nil): return length > 15 ? -0.5 : 0
    case .bed(let seconds):
      if length >= seconds { return 1 }
      return 1.5 * entry.features.loopability - (length < 1 ? 2 : 0) - 0.1 * min(seconds / max(length, 0.1), 10)
    }
  }

  // MARK: - Samples

  /// Why there are no samples of a recording.
  public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// It is not what it was when it was looked at.
    case changed(String)
    /// It can't be read.
    case unreadable(String, MediaError)

    public var description: String {
      switch self {
      case .changed(let path): "\(path) is not as it was: run \"klang index\" again."
      case .unreadable(let path, let error): "\(path): \(error)"
      }
    }
  }

  /// A recording for an event: from its first sound to its last, a little higher or lower, brighter or duller by the
  /// candidate's seed. Its single sounds are its `hits`. For a bed: as long as that is.
  public static func samples(
    for candidate: SampleCandidate, use: Use, isCanceled: () -> Bool = { false }
  ) throws(Failure) -> RecordedSound {
    let entry = candidate.entry
    guard FileState.current(of: entry.path) == entry.state else { throw .changed(entry.path) }
    var random = RandomStream(seed: candidate.seed)
    let active = entry.features.active
    switch use {
    case .event:
      let sound = try read(entry, from: active.lowerBound, seconds: min(eventSeconds, active.upperBound), isCanceled)
      return sound.varied(seed: random.next())
    case .bed(let seconds):
      // What was not listened to goes on as what was.
      let isLonger = entry.seconds > active.upperBound + 1 && active.upperBound > 59
      let end = isLonger ? entry.seconds : active.upperBound
      // Two semitones up take an eighth more.
      let wanted = min(max(seconds * 1.13 + 0.1, bedSeconds.lowerBound), bedSeconds.upperBound)
      let start = active.lowerBound + max(0, end - active.lowerBound - wanted) * random.unit()
      let sound = try read(entry, from: start, seconds: min(wanted, end - start), isCanceled)
      return sound.varied(seed: random.next()).stretched(seconds: seconds, seed: random.next())
    }
  }

  private static func read(
    _ entry: LibraryEntry, from start: Double, seconds: Double, _ isCanceled: () -> Bool
  ) throws(Failure) -> RecordedSound {
    do throws(MediaError) {
      let recording = try RecordingDecoder.decode(
        entry.path, start: start, seconds: max(0.02, seconds), isCanceled: isCanceled)
      let count = recording.channels[0].count
      let onsets = entry.features.onsets.map { Int((($0 - start) * Double(RecordedSound.sampleRate)).rounded()) }
      return RecordedSound(
        left: recording.channels[0], right: recording.channels.dropFirst().first,
        onsets: onsets.filter { $0 >= -480 && $0 < count }.map { max(0, $0) })
    } catch {
      throw .unreadable(entry.path, error)
    }
  }
}
