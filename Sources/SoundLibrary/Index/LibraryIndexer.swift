import Media
import Platform
import Sound

/// Looks at folders of recordings: what has not changed since the last time is not read again.
public struct LibraryIndexer: Sendable {
  /// How far it is.
  public struct Progress: Sendable, Equatable {
    /// Files that are done, and all.
    public var done: Int
    public var all: Int
    /// The one that was done last.
    public var path: String
  }

  private let reader: SoundReading.Reader
  private let limits: LibraryLimits
  /// How many files are looked at at once.
  private let threads: Int

  /// `reader` makes sounds of words.
  public init(
    limits: LibraryLimits = LibraryLimits(), threads: Int = min(4, Executable.processorCount),
    reader: @escaping SoundReading.Reader
  ) {
    self.limits = limits
    self.threads = max(1, threads)
    self.reader = reader
  }

  /// What is in the folders. `previous` is what was known. When it is canceled, what was not reached stays as it was known.
  public func index(
    _ folders: [LibraryFolder], previous: LibraryIndex, isCanceled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) -> LibraryIndex {
    var index = LibraryIndex(folders: folders)
    let known = Dictionary(previous.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let refused = Dictionary(previous.skipped.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var jobs: [Job] = []
    var seen: Set<String> = []
    for folder in folders {
      var limits = limits
      limits.files -= jobs.count
      let package = SamplePackage.named(folder.package)
      let scan = FolderScan(
        folder, limits, skipsName: { package?.skips($0) ?? false }, isCanceled: isCanceled)
      jobs += scan.files.filter { seen.insert($0.path).inserted }.map { state in
        Job(state: state, folder: folder, known: known[state.path], refused: refused[state.path])
      }
      index.skipped += scan.skipped.filter { seen.insert($0.path).inserted }
    }
    let results = perform(jobs, isCanceled, progress)
    for (job, result) in zip(jobs, results) {
      switch result {
      case .entry(let entry): index.entries.append(entry)
      case .skipped(let reason): index.skipped.append(SkippedFile(state: job.state, reason: reason))
      case nil:
        // Not reached.
        if let known = job.known { index.entries.append(known) }
        if let refused = job.refused { index.skipped.append(refused) }
      }
    }
    if isCanceled() { keepUnseen(of: previous, seen, &index) }
    describe(&index)
    dropRepeats(&index)
    return index
  }

  /// What the walk through the folders did not come to.
  private func keepUnseen(of previous: LibraryIndex, _ seen: Set<String>, _ index: inout LibraryIndex) {
    let folders = index.folders
    index.entries += previous.entries.filter { entry in
      !seen.contains(entry.path) && folders.contains { $0.path == entry.folder }
    }
    index.skipped += previous.skipped.filter { file in
      !seen.contains(file.path) && folders.contains { $0.holds(file.path) }
    }
  }

  // MARK: - Files

  private struct Job: Sendable {
    var state: FileState
    var folder: LibraryFolder
    var known: LibraryEntry?
    var refused: SkippedFile?
  }

  private enum Result: Sendable {
    case entry(LibraryEntry)
    case skipped(String)
  }

  private struct Work {
    var next = 0
    var done = 0
    var running = 0
    var results: [Result?]
  }

  private func perform(
    _ jobs: [Job], _ isCanceled: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (Progress) -> Void
  ) -> [Result?] {
    let work = Monitor(Work(running: threads, results: [Result?](repeating: nil, count: jobs.count)))
    for number in 0..<threads {
      Thread.start("klang-index-\(number)", stackBytes: 1 << 20) { [self] in
        while !isCanceled(), let next = work.withLock({ take(&$0, jobs.count) }) {
          let result = look(jobs[next], isCanceled)
          let done = work.withLock { work in
            work.results[next] = result
            work.done += 1
            return work.done
          }
          progress(Progress(done: done, all: jobs.count, path: jobs[next].state.path))
        }
        work.broadcast { $0.running -= 1 }
      }
    }
    return work.wait { $0.running == 0 ? $0.results : nil } ?? []
  }

  private func take(_ work: inout Work, _ count: Int) -> Int? {
    guard work.next < count else { return nil }
    defer { work.next += 1 }
    return work.next
  }

  /// nil: canceled.
  private func look(_ job: Job, _ isCanceled: () -> Bool) -> Result? {
    if let known = job.known, known.state == job.state { return .entry(moved(known, job)) }
    if let refused = job.refused, refused.state == job.state { return .skipped(refused.reason) }
    guard let digest = Self.digest(job.state.path) else { return .skipped("it may not be read") }
    if let known = job.known, known.digest == digest { return .entry(moved(known, job)) }
    do throws(MediaError) {
      return try .entry(listen(job, digest, isCanceled))
    } catch {
      if case .canceled = error { return nil }
      return .skipped(error.description)
    }
  }

  /// What was known of a file, where and as it is now.
  private func moved(_ known: LibraryEntry, _ job: Job) -> LibraryEntry {
    var entry = known
    entry.state = job.state
    entry.folder = job.folder.path
    entry.package = job.folder.package
    return entry
  }

  private func listen(_ job: Job, _ digest: String, _ isCanceled: () -> Bool) throws(MediaError) -> LibraryEntry {
    let path = job.state.path
    let recording = try RecordingDecoder.decode(path, seconds: limits.listeningSeconds, isCanceled: isCanceled)
    let sound = RecordedSound(left: recording.channels[0], right: recording.channels.dropFirst().first)
    let seconds = recording.isCut ? try RecordingDecoder.seconds(path, isCanceled: isCanceled) : nil
    let features = SoundFeatures(sound)
    guard features.loudness != nil, features.active.upperBound > features.active.lowerBound else { throw .noSound }
    var tags = recording.tags
    for (name, value) in InterviewXML.values(path) { tags[name] = tags[name] ?? value }
    return LibraryEntry(
      state: job.state, digest: digest, seconds: max(seconds ?? 0, sound.seconds), channels: sound.channels.count,
      features: features, descriptions: [], tags: tags, attributes: [], confidence: 0, folder: job.folder.path,
      package: job.folder.package)
  }

  private static func digest(_ path: String) -> String? {
    var hash = SHA256()
    do throws(SystemError) {
      let file = try OpenFile(path)
      try file.forEachPiece { hash.update($0) }
    } catch {
      return nil
    }
    return hash.finish().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  // MARK: - Words

  /// What is said about each recording, which may change without the recording.
  private func describe(_ index: inout LibraryIndex) {
    let sidecars = Sidecars()
    let finders = Dictionary(
      index.folders.map { ($0.path, LicenceFinder($0)) }, uniquingKeysWith: { first, _ in first })
    for at in index.entries.indices {
      let entry = index.entries[at]
      let notes = sidecars.notes(of: entry.path)
      index.entries[at].descriptions = notes.descriptions + Self.descriptions(entry.tags)
      index.entries[at].licence = finders[entry.folder]?.licence(of: entry.path, notes, tags: entry.tags)
      let reading = SoundReading.best(
        String(entry.path.dropFirst(entry.folder.count + 1)), index.entries[at].descriptions, reader)
      index.entries[at].label = reading?.label
      index.entries[at].attributes = reading?.attributes ?? []
      index.entries[at].confidence = reading?.confidence ?? 0
    }
  }

  /// The tags that tell of the sound, the nearest to it first.
  private static let describingTags = [
    "title", "fxname", "description", "bwf_description", "comment", "subject", "keywords", "category", "subcategory",
    "categoryfull", "note", "genre", "album",
  ]

  private static func descriptions(_ tags: [String: String]) -> [String] {
    describingTags.compactMap { tags[$0] }.filter { !$0.isEmpty }
  }

  /// Of recordings with the same bytes the first by path is kept.
  private func dropRepeats(_ index: inout LibraryIndex) {
    index.entries.sort { $0.path < $1.path }
    var first: [String: String] = [:]
    var kept: [LibraryEntry] = []
    for entry in index.entries {
      if let other = first[entry.digest] {
        index.skipped.append(SkippedFile(state: entry.state, reason: "the same as \(other)"))
      } else {
        first[entry.digest] = entry.path
        kept.append(entry)
      }
    }
    index.entries = kept
    index.skipped.sort { $0.path < $1.path }
  }
}
