import EngineProtocol
import JSON
import KlangProtocol
import Platform
import Speech

/// The files that say when words are heard, written as the text is spoken.
final class MarkFiles {
  /// How many words stand in the result itself.
  private static let inlineWords = 1000

  private var places: TextPlaces
  private var captionWords: CaptionWords
  private var captions = CaptionTrack()
  private var captionCount = 0
  private let timingsFile: DurableFile?
  private let srtFile: DurableFile?
  private let vttFile: DurableFile?
  private var wordCount = 0
  /// The first words' timings.
  private var inline: [WordTiming] = []

  /// The files that a request asks for, in a folder.
  init(_ params: TextToSpeechCreate.Params, folder: String) throws(SystemError) {
    places = TextPlaces(params.text)
    captionWords = CaptionWords(isMarkdown: params.format == .markdown)
    timingsFile = params.hasTimings ? try DurableFile(folder + "/speech.timings.json") : nil
    srtFile = params.hasCaptions ? try DurableFile(folder + "/speech.srt") : nil
    vttFile = params.hasCaptions ? try DurableFile(folder + "/speech.vtt") : nil
    try vttFile?.append(Caption.vttHeader)
  }

  /// Takes the words of the next piece; gives their timings, if these are asked for.
  func add(_ marks: [SpeechMark]) throws(SystemError) -> [WordTiming]? {
    if srtFile != nil {
      for mark in marks {
        if let word = captionWords.add(mark, places) { try write(captions.add(word)) }
      }
    }
    guard let timingsFile else { return nil }
    var timings: [WordTiming] = []
    for mark in marks {
      let timing = places.timing(mark)
      try timingsFile.append(wordCount == 0 ? "[\n" : ",\n")
      try timingsFile.append(timing.encoded())
      wordCount += 1
      timings.append(timing)
    }
    if inline.count <= Self.inlineWords { inline += timings }
    return timings
  }

  private func write(_ caption: Caption?) throws(SystemError) {
    guard let caption else { return }
    captionCount += 1
    try srtFile?.append(caption.srt(captionCount))
    try vttFile?.append(caption.vtt)
  }

  /// Ends the files, and adds them to a result.
  func finish(_ result: inout EngineGenerate.Result) throws(SystemError) {
    if srtFile != nil {
      if let word = captionWords.finish(places) { try write(captions.add(word)) }
      try write(captions.finish())
    }
    try srtFile?.finish()
    try vttFile?.finish()
    try timingsFile?.append(wordCount == 0 ? "[]\n" : "\n]\n")
    try timingsFile?.finish()
    if timingsFile != nil {
      result.artifacts.append(file("speech.timings.json", "application/json", EngineGenerate.Role.timings))
      if inline.count <= Self.inlineWords { result.timings = try? JSON.parse(inline.encoded()) }
    }
    if srtFile != nil {
      result.artifacts.append(file("speech.srt", "application/x-subrip", EngineGenerate.Role.captions))
      result.artifacts.append(file("speech.vtt", "text/vtt", EngineGenerate.Role.captions))
    }
  }

  private func file(_ path: String, _ mediaType: String, _ role: String) -> EngineGenerate.Artifact {
    EngineGenerate.Artifact(path: path, mediaType: mediaType, role: role, seconds: 0)
  }
}
