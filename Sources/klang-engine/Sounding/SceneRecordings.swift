import Effects
import EngineProtocol
import JSON
import KlangProtocol
import Platform
import Sound
import SoundLibrary
import SoundText

/// The recordings that are played for the events of a scene.
struct SceneRecordings {
  /// The variable that names the index of the user's recordings.
  private static let indexVariable = "KLANG_SAMPLE_LIBRARY"

  /// What recordings are wanted for.
  struct Wish {
    var use: SampleUse
    /// How long the scene is, in seconds.
    var seconds: Double
    var isLoop = false
    /// Where in the request the event of a number is.
    var pointer: (Int) -> String = { "/scene/events/\($0)" }
  }

  /// By the number of the event.
  private(set) var byEvent: [Int: EventRecording] = [:]
  /// The recordings and their licences.
  private(set) var sources: [PlayedRecording] = []
  /// What could not be played, and why; for people.
  private(set) var notes: [String] = []

  /// None.
  init() {}

  /// Finds recordings for a planned scene, writes their files into it, and reads them. Where a recording is broken or has
  /// changed, the next one that fits is taken, at last synthesis.
  init(
    _ scene: inout Scene, _ wish: Wish, isCanceled: () -> Bool
  ) throws(EngineFailure) {
    let isWanted = wish.use != .never || scene.events.contains { $0.file != nil }
    guard isWanted else { return }
    let path = Environment[Self.indexVariable] ?? ""
    let library = path.isEmpty ? SampleLibrary(LibraryIndex()) : SampleLibrary(indexFile: path)
    for index in scene.events.indices {
      if isCanceled() { throw SoundFile.canceled }
      try find(for: &scene.events[index], index, wish, library, isCanceled)
    }
    guard wish.use == .only else { return }
    try leaveOutWhatIsMissing(&scene)
  }

  /// Only events with a recording stay.
  private mutating func leaveOutWhatIsMissing(_ scene: inout Scene) throws(EngineFailure) {
    let kept = scene.events.indices.filter { byEvent[$0] != nil }
    guard !kept.isEmpty else {
      throw EngineFailure(
        "samples: \"only\" was asked for, and there is no recording for any event. \"klang index FOLDER\" makes recordings "
          + "known.", isRetryable: false)
    }
    for index in scene.events.indices where byEvent[index] == nil {
      notes.append("There is no recording for \"\(scene.events[index].label)\"; it is left out.")
    }
    for number in sources.indices { sources[number].event = kept.firstIndex(of: sources[number].event) ?? 0 }
    scene.events = kept.map { scene.events[$0] }
    byEvent = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.offset, byEvent[$0.element]) })
      .compactMapValues { $0 }
  }

  private mutating func find(
    for event: inout SceneEvent, _ index: Int, _ wish: Wish, _ library: SampleLibrary,
    _ isCanceled: () -> Bool
  ) throws(EngineFailure) {
    let seed = event.seed ?? 0
    let isBed = event.times?.isEmpty ?? true
    let bedSeconds = SceneSource.bedSeconds(event, seconds: wish.seconds, isLoop: wish.isLoop)
    let use: SampleLibrary.Use = isBed ? .bed(seconds: bedSeconds) : .event(seconds: nil)
    var candidates = library.match(event.label, attributes: event.attributes, for: use, seed: seed)
    if let file = event.file {
      if let known = candidates.first(where: { $0.entry.path == file }) {
        candidates = [known]
      } else if let any = library.candidate(path: file, seed: seed) {
        candidates = [any]
      } else {
        throw EngineFailure(
          "\(wish.pointer(index))/file: \"\(file)\" is in no folder that was indexed. \"klang index FOLDER\" makes it "
            + "known.", isRetryable: false)
      }
    } else if wish.use == .never {
      return
    }
    for candidate in candidates {
      do throws(SampleLibrary.Failure) {
        if isBed {
          let sound = try SampleLibrary.samples(for: candidate, use: use, isCanceled: isCanceled)
          byEvent[index] = .bed(left: sound.left, right: sound.right ?? sound.left)
          sources.append(source(candidate.entry, index))
        } else {
          let hits = try library.hits(for: candidate, isCanceled: isCanceled)
          byEvent[index] = .hits(hits.sounds.map(\.mono))
          sources += hits.entries.map { source($0, index) }
        }
        event.file = candidate.entry.path
        return
      } catch {
        if isCanceled() { throw SoundFile.canceled }
        notes.append("A recording was passed over: \(error)")
      }
    }
    event.file = nil
  }

  private func source(_ entry: LibraryEntry, _ index: Int) -> PlayedRecording {
    var source = PlayedRecording()
    source.event = index
    source.file = entry.path
    source.licence = entry.licence.flatMap { licence in
      let parts = [licence.name, licence.credit.map { "by \($0)" }, "see \(licence.source)"].compactMap { $0 }
      return parts.joined(separator: ", ")
    }
    source.library = entry.package ?? entry.folder
    return source
  }
}
