import EngineProtocol
import JSON
import Media
import Platform
import Soundtrack
import Watching

/// What is seen in a film: watched once, and kept by the film's content.
struct FilmWatching {
  /// The variable that names the folder in which is kept what was seen.
  private static let folderVariable = "KLANG_FILM_CACHE"
  /// How many films are kept.
  private static let mostFilms = 256
  private static let maximumBytes = 16 << 20

  private let file: VideoFile
  private let probe: VideoProbe
  private let digest: [UInt8]

  /// `digest` is the SHA-256 of the file; empty: nothing is kept.
  init(_ file: VideoFile, _ probe: VideoProbe, _ digest: [UInt8]) {
    self.file = file
    self.probe = probe
    self.digest = digest
  }

  /// What is seen in it. `progress` is told how far it is, 0...1.
  func sightings(
    progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(EngineFailure) -> Sightings {
    if let kept { return kept }
    var watcher = Watcher()
    do throws(VideoError) {
      try VideoDecoder.decode(file, probe, isCanceled: isCanceled) { time, width, height, planes in
        watcher.add(VideoFrame(time: time, width: width, height: height, planes: planes))
        progress(time / max(0.1, probe.seconds))
      }
    } catch {
      throw SoundtrackTask.failure(error)
    }
    let sightings = watcher.finish(seconds: probe.seconds)
    keep(sightings)
    return sightings
  }

  // MARK: - What was seen before

  private var path: String? {
    guard let folder = Environment[Self.folderVariable], !folder.isEmpty, !digest.isEmpty else { return nil }
    let name = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return "\(folder)/\(name)-\(SightingsForm.version).json"
  }

  private var kept: Sightings? {
    guard let path, let bytes = try? Files.read(path, limit: Self.maximumBytes) else { return nil }
    return (try? JSON.parse(bytes)).flatMap(SightingsForm.sightings)
  }

  /// Keeps what was seen, and of all films the newest; what can't be kept is watched again.
  private func keep(_ sightings: Sightings) {
    guard let path else { return }
    let folder = Files.parent(of: path)
    do throws(SystemError) {
      try Files.makeDirectories(folder)
      try Files.writeDurably(Array(SightingsForm.json(sightings).description.utf8), to: path)
    } catch {
      return
    }
    let films = Files.names(in: folder).map { "\(folder)/\($0)" }
    guard films.count > Self.mostFilms else { return }
    let aged = films.map { (path: $0, time: Files.changedAt($0) ?? 0) }.sorted {
      ($0.time, $0.path) < ($1.time, $1.path)
    }
    for film in aged.prefix(films.count - Self.mostFilms) { Files.remove(film.path) }
  }
}
