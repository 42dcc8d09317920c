import Sound

/// WAV files with chunks of one's own before the format.
enum WAVFile {
  static func bytes(_ samples: UnsafeBufferPointer<Float>, chunks: [(name: String, content: [UInt8])]) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let plain = WAV.encode(samples, sampleRate: 48_000)
    var added: [UInt8] = []
    for chunk in chunks {
      added += Array(chunk.name.utf8) + number(chunk.content.count) + chunk.content
      if chunk.content.count % 2 == 1 { added.append(0) }
    }
    return Array("RIFF".utf8) + number(plain.count - 8 + added.count) + Array("WAVE".utf8) + added + Array(plain[12...])
  }
}
