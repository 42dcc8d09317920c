import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: a RIFF/WAVE file. Out: what its iXML chunk (iXML specification 3.01) says about the sound, which ffmpeg does not
// read. Sound libraries keep their descriptions there, among them the fields of the Universal Category System.

/// Words about a recording in the iXML of a WAV file.
public enum InterviewXML {
  private static let names = [
    "NOTE", "SCENE", "DESCRIPTION", "BWF_DESCRIPTION", "KEYWORDS", "CATEGORY", "CATEGORYFULL", "SUBCATEGORY", "FXNAME",
    "LIBRARY", "MICPERSPECTIVE",
  ]
  private static let maximumBytes = 1 << 16
  private static let maximumChunks = 64

  /// The values of the elements that tell of the sound; none of a file that has no such chunk.
  public static func values(_ path: String) -> [String: String] {
    guard ["wav", "wave", "bwf"].contains(MediaKind.ending(path)) else { return [:] }
    guard let chunk = chunk(path) else { return [:] }
    return values(inXML: String(decoding: chunk, as: UTF8.self))
  }

  private static func chunk(_ path: String) -> [UInt8]? {
    guard let file = try? OpenFile(path) else { return nil }
    guard let head = file.bytes(12, at: 0), head[..<4].elementsEqual("RIFF".utf8) else { return nil }
    var at = 12
    for _ in 0..<maximumChunks {
      guard let header = file.bytes(8, at: at) else { return nil }
      let length = (0..<4).reduce(0) { $0 | Int(header[4 + $1]) << (8 * $1) }
      if header[..<4].elementsEqual("iXML".utf8) { return file.bytes(min(length, maximumBytes), at: at + 8) }
      at += 8 + length + length % 2
    }
    return nil
  }

  /// The texts between `<NAME>` and `</NAME>`; of those that occur twice, the first.
  static func values(inXML text: String) -> [String: String] {
    var values: [String: String] = [:]
    for part in text.split(separator: "<", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: ">") else { continue }
      let name = String(part[..<end])
      let value = part[part.index(after: end)...].filter { !$0.isNewline }
      guard names.contains(name), !value.isEmpty, value.count <= 500, values[name.lowercased()] == nil else { continue }
      values[name.lowercased()] = plain(value)
    }
    return values
  }

  private static func plain(_ text: String) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    return entities.reduce(text) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
  }
}
