import CFlite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// English by flite's clustergen voices (A. Black, "CLUSTERGEN", Interspeech 2006). Keeps global state: one to a process.
final class FliteSynthesizer {
  /// What the callback of a synthesis needs.
  private struct Call {
    var sink: (UnsafeBufferPointer<Int16>) -> Bool
    var wasStopped = false
    /// How many samples of the utterance the sink has had.
    var delivered = 0

    /// Hands on what the sink has not had yet, up to `end`; whether to go on.
    mutating func deliver(_ wave: UnsafePointer<cst_wave>, upTo end: Int) -> Bool {
      guard let samples = wave.pointee.samples, end > delivered else { return !wasStopped }
      let piece = UnsafeBufferPointer(start: UnsafePointer(samples) + delivered, count: end - delivered)
      delivered = end
      if !sink(piece) { wasStopped = true }
      return !wasStopped
    }
  }

  /// Samples a second of all voices.
  static let sampleRate = 16_000

  private var voices: [FliteVoice: UnsafeMutablePointer<cst_voice>] = [:]
  private var isInitialized = false

  /// Loads a voice, once.
  func voice(_ name: FliteVoice) throws(SpeechError) -> UnsafeMutablePointer<cst_voice> {
    if let voice = voices[name] { return voice }
    if !isInitialized {
      flite_init()
      isInitialized = true
    }
    let loaded =
      switch name {
      case .rms: register_cmu_us_rms(nil)
      case .slt: register_cmu_us_slt(nil)
      case .awb: register_cmu_us_awb(nil)
      case .kal16: register_cmu_us_kal16(nil)
      }
    guard let loaded else { throw .engine("flite could not load its voice \(name).") }
    voices[name] = loaded
    return loaded
  }

  /// Speaks `text`, `stretch` times as long as the voice does by itself. `sink` gets the samples as they are made, and
  /// stops it all by a false.
  func speak(
    _ text: String, _ name: FliteVoice, stretch: Double, sink: (UnsafeBufferPointer<Int16>) -> Bool
  ) throws(SpeechError) {
    let voice = try voice(name)
    flite_feat_set_float(voice.pointee.features, Feature.stretch, Float(stretch))
    // The noise of unvoiced sounds comes from the C library's generator: the same text is to give the same sound.
    srand(1)
    let wasStopped: Bool? = withoutActuallyEscaping(sink) { sink -> Bool? in
      var call = Call(sink: sink)
      return withUnsafeMutablePointer(to: &call) { call -> Bool? in
        guard let streaming = new_audio_streaming_info() else { return nil }
        streaming.pointee.userdata = UnsafeMutableRawPointer(call)
        streaming.pointee.asc = { wave, start, size, _, streaming in
          guard let wave, let userdata = streaming?.pointee.userdata else { return Int32(CST_AUDIO_STREAM_STOP) }
          let call = userdata.assumingMemoryBound(to: Call.self)
          let goesOn = call.pointee.deliver(wave, upTo: Int(start + size))
          return Int32(goesOn ? CST_AUDIO_STREAM_CONT : CST_AUDIO_STREAM_STOP)
        }
        feat_set(voice.pointee.features, Feature.streaming, audio_streaming_info_val(streaming))
        let utterance = flite_synth_text(text, voice)
        // The pointer into this frame must not stay behind in the voice.
        feat_remove(voice.pointee.features, Feature.streaming)
        guard let utterance else { return nil }
        defer { delete_utterance(utterance) }
        // Of a short utterance, and of the end of a long one, the callback tells nothing.
        if !call.pointee.wasStopped, let wave = utt_wave(utterance) {
          _ = call.pointee.deliver(wave, upTo: Int(wave.pointee.num_samples))
        }
        return call.pointee.wasStopped
      }
    }
    guard let wasStopped else { throw .engine("flite could not speak the text.") }
    if wasStopped { throw .canceled }
  }
}

/// Names of features, as pointers that stay: flite keeps the pointer to a name, not the name.
private enum Feature {
  static var stretch: UnsafePointer<CChar> { pointer("duration_stretch") }
  static var streaming: UnsafePointer<CChar> { pointer("streaming_info") }

  /// A static string ends with a zero and is never freed.
  private static func pointer(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
