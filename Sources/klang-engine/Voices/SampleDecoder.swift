import EngineProtocol
import Platform

/// Decodes recordings that came from outside, by an `ffmpeg` of its own: no decoder ever runs in this process, and what
/// goes wrong in one goes wrong there, within bounds of memory and time.
enum SampleDecoder {
  /// Samples a second of what it gives.
  static let sampleRate = 16_000
  /// What is decoded of a recording, in seconds: more is too long, and how much too long does not matter.
  static let longestSeconds = 600

  private static let addressSpaceBytes: UInt64 = 1 << 30
  private static let processorSeconds: UInt64 = 30

  /// What a file of each name may be, as ffmpeg calls it.
  private static let formats = ["mp3": "mp3", "wav": "wav", "mp4": "mov", "mov": "mov"]
  /// What may be in it.
  private static let codecs = [
    "aac", "alac", "flac", "mp2", "mp3", "mp3float", "opus", "ac3", "eac3", "pcm_u8", "pcm_s16le", "pcm_s16be",
    "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_f32le", "pcm_f32be", "pcm_f64le", "pcm_alaw", "pcm_mulaw",
  ]

  /// The sound of a file, mono, full scale 1.
  static func decode(_ path: String, isCanceled: () -> Bool) throws(EngineFailure) -> [Float] {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = formats[ending] else {
      throw EngineFailure("The recording is no .mp3, .wav, .mp4 or .mov file.", isRetryable: false)
    }
    let complaints = path + ".complaints"
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(command: command(path, format), standardError: .file(complaints))
    } catch {
      throw EngineFailure(
        "The recording can't be decoded: ffmpeg is needed for that and can't be started (\(error)). Install ffmpeg.",
        isRetryable: false)
    }
    child.limit(addressSpaceBytes: addressSpaceBytes)
    child.allowProcessorTime(seconds: processorSeconds)
    Descriptor.close(child.input)
    let bytes = read(child, isCanceled)
    Descriptor.close(child.output)
    if bytes == nil { child.kill() }
    let end = child.wait()
    guard let bytes else { throw EngineFailure("Canceled.", isRetryable: false) }
    let samples = samples(bytes)
    guard !samples.isEmpty else { throw EngineFailure(refusal(ending, end, complaints), isRetryable: false) }
    return samples
  }

  private static func command(_ path: String, _ format: String) -> [String] {
    [
      "ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-protocol_whitelist", "file,pipe", "-format_whitelist",
      format == "mov" ? "mov,mp4,m4a,3gp,3g2,mj2" : format, "-codec_whitelist", codecs.joined(separator: ","),
      "-max_alloc", "300000000", "-probesize", "10M", "-analyzeduration", "10M", "-threads", "1", "-f", format, "-t",
      "\(longestSeconds)", "-i", "file:" + path, "-map", "0:a:0", "-vn", "-sn", "-dn", "-ac", "1", "-ar",
      "\(sampleRate)", "-f", "f32le", "pipe:1",
    ]
  }

  /// All it writes; nil when that is not wanted any more.
  private static func read(_ child: ChildProcess, _ isCanceled: () -> Bool) -> [UInt8]? {
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while bytes.count <= (longestSeconds + 1) * sampleRate * 4 {
      if isCanceled() { return nil }
      guard case .bytes(let count) = Descriptor.read(child.output, into: buffer) else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
    child.kill()
    return bytes
  }

  private static func samples(_ bytes: [UInt8]) -> [Float] {
    bytes.withUnsafeBytes { bytes in
      (0..<(bytes.count / 4)).map { index in
        let sample = Float(
          bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
        return sample.isFinite ? min(max(sample, -4), 4) : 0
      }
    }
  }

  /// Why there is no sound, from what ffmpeg says: its own words are for people who know ffmpeg.
  private static func refusal(_ name: String, _ end: ChildProcess.Ending, _ complaints: String) -> String {
    let said = (try? Files.read(complaints, limit: 1 << 16)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let reason =
      if said.contains("matches no streams") {
        "it has no sound"
      } else if said.contains("not allowed") || said.contains("whitelist") {
        "its sound is of a kind that is not taken"
      } else if case .signaled = end {
        "ffmpeg needed more memory or time than it may have"
      } else {
        "it is damaged, or no .\(name) file"
      }
    return
      "No sound can be read from the recording: \(reason). Give an .mp3, .wav, .mp4 or .mov file with speech in it."
  }
}
