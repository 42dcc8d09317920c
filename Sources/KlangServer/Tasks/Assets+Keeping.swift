import CPlatform
import Contract
import EngineProtocol
import JSON
import KlangProtocol
import Platform
import TaskStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Assets {
  /// The most files that a result of an engine of the user's own may have.
  private static let maximumFiles = 64
  /// The most bytes that a result of an engine of the user's own may have.
  private static let maximumBytes = 1 << 30

  /// Puts what an engine made where it stays, and describes it.
  ///
  /// Only plain files of the output folder are taken. The files of an engine of the user's own are copied, so that nothing
  /// it does after its answer changes them; the embedded one does nothing after, and its folder is renamed
  /// (`mayRename`).
  func keep(
    _ made: EngineGenerate.Result, _ record: TaskRecord, from folder: String, mayRename: Bool
  ) throws(EngineFailure) -> TaskResult {
    guard mayRename || made.artifacts.count <= Self.maximumFiles else {
      throw EngineFailure(
        "The engine made \(made.artifacts.count) files, where at most \(Self.maximumFiles) are taken.",
        isRetryable: false)
    }
    if let twice = made.artifacts.indices.first(where: { index in
      made.artifacts[..<index].contains { $0.path == made.artifacts[index].path }
    }) {
      throw EngineFailure(
        "The engine names the file \"\(made.artifacts[twice].path)\" twice.", isRetryable: false)
    }
    var bytes = 0
    for artifact in made.artifacts { bytes += try check(artifact, in: folder) }
    guard mayRename || bytes <= Self.maximumBytes else {
      throw EngineFailure(
        "The engine's files have \(bytes) bytes, where at most \(Self.maximumBytes) are taken.", isRetryable: false)
    }
    let target = self.folder(record.id, attempt: record.attempt)
    let result = try TaskResult(made, record, folder: target)
    do throws(SystemError) {
      try Files.makeDirectories(self.folder(record.id))
      if mayRename {
        try Files.rename(folder, to: target)
      } else {
        try copy(made.artifacts, from: folder, to: target)
      }
      return result
    } catch {
      remove(record.id, attempt: record.attempt)
      throw EngineFailure("The result can't be kept: \(error)", isRetryable: false)
    }
  }

  /// Refuses everything that is no plain file of the folder itself. Gives its size.
  private func check(_ artifact: EngineGenerate.Artifact, in folder: String) throws(EngineFailure) -> Int {
    let name = artifact.path
    let isPlain = !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.utf8.contains(0)
    guard isPlain, name.utf8.count <= 200 else {
      throw EngineFailure(
        "The engine names the file \"\(name)\", which is not a plain name in its output directory.", isRetryable: false)
    }
    var information = stat()
    guard lstat("\(folder)/\(name)", &information) == 0 else {
      throw EngineFailure("The engine names the file \"\(name)\", which it did not make.", isRetryable: true)
    }
    // A second name, or a link, may lead anywhere.
    guard information.st_mode & S_IFMT == S_IFREG, information.st_nlink == 1 else {
      throw EngineFailure("The engine's \"\(name)\" is a link or no regular file.", isRetryable: false)
    }
    guard information.st_size > 0 else {
      throw EngineFailure("The engine's file \"\(name)\" is empty.", isRetryable: true)
    }
    return Int(information.st_size)
  }

  private func copy(
    _ artifacts: [EngineGenerate.Artifact], from folder: String, to target: String
  ) throws(SystemError) {
    Files.removeFolder(target)
    try Files.makeDirectories(target)
    for artifact in artifacts {
      try Files.copyDurably(
        "\(folder)/\(artifact.path)", to: "\(target)/\(artifact.path)", maximumBytes: Self.maximumBytes)
    }
    try Files.syncFolder(target)
  }
}

extension TaskResult {
  /// What a task's result is, with its files in a folder.
  fileprivate init(
    _ made: EngineGenerate.Result, _ record: TaskRecord, folder: String
  ) throws(EngineFailure) {
    self.init()
    var roles: [String] = []
    for artifact in made.artifacts where artifact.stemOf == nil && !roles.contains(artifact.role) {
      roles.append(artifact.role)
    }
    for role in roles {
      let files = made.artifacts.filter { $0.role == role && $0.stemOf == nil }
      let sounds = files.filter { $0.mediaType == "audio/mpeg" || $0.mediaType == "audio/wav" }
      if !sounds.isEmpty {
        var audio = Audio(sounds, id: "\(record.id)-\(audios.count + 1)", folder)
        audio.urlMIDI = files.first { $0.mediaType == "audio/midi" }.map { Files.url("\(folder)/\($0.path)") }
        audio.describe(role, made, folder)
        audios.append(audio)
      }
      for file in files where file.mediaType == "video/mp4" || file.mediaType == "video/quicktime" {
        var video = Video()
        video.id = "\(record.id)-v\((videos?.count ?? 0) + 1)"
        video.url = Files.url("\(folder)/\(file.path)")
        video.duration = Seconds.text(file.seconds)
        videos = (videos ?? []) + [video]
      }
      guard role != EngineGenerate.Role.timings, role != EngineGenerate.Role.captions else { continue }
      for file in files where !file.mediaType.hasPrefix("audio/") && !file.mediaType.hasPrefix("video/") {
        var other = ResultFile()
        other.role = role
        other.url = Files.url("\(folder)/\(file.path)")
        other.mediaType = file.mediaType
        self.files = (self.files ?? []) + [other]
      }
    }
    guard !audios.isEmpty else { throw EngineFailure("The engine made no MP3 and no WAV file.", isRetryable: false) }
    if let params = record.speech {
      audios[0].voiceID = params.voiceID
      audios[0].voiceLanguage = params.voiceLanguage
      audios[0].voiceSpeed = params.usedSpeed
      audios[0].emotion = params.emotion == .neutral ? nil : params.emotion
      audios[0].spokenBy = made.spokenBy ?? params.voiceID
      func url(_ role: String, _ mediaType: String) -> String? {
        made.artifacts.first { $0.role == role && $0.mediaType == mediaType }.map { Files.url("\(folder)/\($0.path)") }
      }
      audios[0].urlTimings = url(EngineGenerate.Role.timings, "application/json")
      audios[0].urlSRT = url(EngineGenerate.Role.captions, "application/x-subrip")
      audios[0].urlVTT = url(EngineGenerate.Role.captions, "text/vtt")
      var problems = Problems()
      audios[0].timings = made.timings.flatMap { [WordTiming].read($0, &problems) }
    }
    audios[0].note = made.note
    var problems = Problems()
    cues = made.cues.flatMap { CueSheetForm.read($0, &problems) }
    inputDuration = made.inputSeconds.map(Seconds.text)
  }
}

extension TaskRecord {
  /// What was asked for, when that was speech.
  fileprivate var speech: TextToSpeechCreate.Params? {
    guard kind == TaskKind.textToSpeech.rawValue else { return nil }
    return (try? JSON.parse(request)).flatMap { try? TextToSpeechCreate.decode($0, limits: .open) }
  }
}

extension Audio {
  /// A sound in one or two formats.
  fileprivate init(_ files: [EngineGenerate.Artifact], id: String, _ folder: String) {
    self.init()
    self.id = id
    for file in files {
      let url = Files.url("\(folder)/\(file.path)")
      if file.mediaType == "audio/mpeg" {
        (urlMP3, durationMP3) = (url, Seconds.text(file.seconds))
      } else {
        (urlWAV, durationWAV) = (url, Seconds.text(file.seconds))
      }
    }
    url = urlMP3 ?? urlWAV ?? ""
    duration = durationMP3 ?? durationWAV ?? ""
  }
}

extension Audio {
  /// What the engine says of it, and the stems it has.
  fileprivate mutating func describe(_ role: String, _ made: EngineGenerate.Result, _ folder: String) {
    var problems = Problems()
    if let sound = made.sounds?.first(where: { $0.role == role }) {
      seed = sound.seed
      scene = sound.scene.flatMap { SoundScene.read($0, &problems) }
      sources = sound.sources.flatMap { [PlayedRecording].read($0, &problems) }
      music = sound.music.flatMap { ComposedMusic.read($0, &problems) }
    }
    let parts = made.artifacts.filter { $0.stemOf == role }
    guard !parts.isEmpty else { return }
    stems = parts.map { part in
      var stem = Stem()
      stem.title = part.title ?? part.path
      stem.urlWAV = Files.url("\(folder)/\(part.path)")
      return stem
    }
  }
}

/// Durations as the API writes them.
private enum Seconds {
  /// Seconds with three decimals.
  static func text(_ seconds: Double) -> String {
    let milliseconds = seconds.isFinite && seconds >= 0 && seconds < 1e9 ? Int((seconds * 1000).rounded()) : 0
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
