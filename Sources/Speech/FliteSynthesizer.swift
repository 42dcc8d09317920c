import CFlite
import SpeechText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// English by flite's clustergen voices (A. Black, "CLUSTERGEN", Interspeech 2006). Keeps global state: one to a process.
final class FliteSynthesizer {
  /// What the callback of a synthesis needs.
  private struct Call {
    var isCanceled: () -> Bool
    var wasStopped = false
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

  /// Speaks words, `stretch` times as long as the voice does by itself. `isCanceled` is asked while sound is made.
  func speak(
    _ words: [SpokenWord], _ name: FliteVoice, stretch: Double, isCanceled: () -> Bool
  ) throws(SpeechError) -> Take {
    let voice = try voice(name)
    flite_feat_set_float(voice.pointee.features, Feature.stretch, Float(stretch))
    // The noise of unvoiced sounds comes from the C library's generator: the same text is to give the same sound.
    srand(1)
    guard let utterance = new_utterance() else { throw .engine("flite has no memory.") }
    let owners = FliteTokens.append(words, to: utterance)
    let wasStopped = withoutActuallyEscaping(isCanceled) { isCanceled -> Bool? in
      var call = Call(isCanceled: isCanceled)
      return withUnsafeMutablePointer(to: &call) { call -> Bool? in
        guard let streaming = new_audio_streaming_info() else { return nil }
        streaming.pointee.userdata = UnsafeMutableRawPointer(call)
        streaming.pointee.asc = { _, _, _, _, streaming in
          guard let userdata = streaming?.pointee.userdata else { return Int32(CST_AUDIO_STREAM_STOP) }
          let call = userdata.assumingMemoryBound(to: Call.self)
          if !call.pointee.wasStopped { call.pointee.wasStopped = call.pointee.isCanceled() }
          return Int32(call.pointee.wasStopped ? CST_AUDIO_STREAM_STOP : CST_AUDIO_STREAM_CONT)
        }
        feat_set(voice.pointee.features, Feature.streaming, audio_streaming_info_val(streaming))
        // The pointer into this frame must not stay behind in the voice.
        defer { feat_remove(voice.pointee.features, Feature.streaming) }
        return flite_do_synth(utterance, voice, utt_synth_tokens) == nil ? nil : call.pointee.wasStopped
      }
    }
    guard let wasStopped else { throw .engine("flite could not speak the text.") }
    defer { delete_utterance(utterance) }
    if wasStopped { throw .canceled }
    guard let wave = utt_wave(utterance), let samples = wave.pointee.samples else {
      throw .engine("flite made no sound of the text.")
    }
    let count = Int(wave.pointee.num_samples)
    return Take(
      samples: Array(UnsafeBufferPointer(start: samples, count: count)), sampleRate: Self.sampleRate,
      marks: FliteTokens.marks(of: utterance, words, owners))
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
