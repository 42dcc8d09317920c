import CEspeak

/// Mandarin by espeak-ng's formant synthesis. Keeps global state: one to a process.
final class EspeakSynthesizer {
  private struct Call {
    var sink: (UnsafeBufferPointer<Int16>) -> Bool
    var wasStopped = false
  }

  /// Samples a second.
  static let sampleRate = 22_050
  /// Milliseconds of sound between two calls of the sink.
  private static let buffer: Int32 = 20

  /// Longer than any clause; its syllables stand for what is left of the clauses of other texts.
  private static let filler = String(repeating: "天一花", count: 110)

  private var isInitialized = false
  private var current: EspeakVoice?

  /// Loads the library's data and the voice, when they are not there yet.
  func select(_ voice: EspeakVoice) throws(SpeechError) {
    if !isInitialized {
      let rate = espeak_Initialize(
        AUDIO_OUTPUT_SYNCHRONOUS, Self.buffer, nil, Int32(espeakINITIALIZE_DONT_EXIT))
      guard rate == Int32(Self.sampleRate) else {
        throw .engine("espeak-ng could not be set up (\(rate)); is its data (espeak-ng-data) installed?")
      }
      espeak_SetSynthCallback { samples, count, events in
        guard let call = events?.pointee.user_data?.assumingMemoryBound(to: Call.self) else { return 0 }
        guard let samples, count > 0 else { return 0 }
        if call.pointee.sink(UnsafeBufferPointer(start: samples, count: Int(count))) { return 0 }
        call.pointee.wasStopped = true
        return 1
      }
      isInitialized = true
    }
    guard current != voice else { return }
    current = nil
    guard let status = VoiceFile.with(voice.file, { espeak_SetVoiceByFile($0) }) else {
      throw .engine("The file that espeak-ng takes a voice from can't be written; is there room in /tmp?")
    }
    guard status == EE_OK else {
      throw .engine("espeak-ng takes no Mandarin voice (\(status.rawValue)); is espeak-ng-data installed?")
    }
    current = voice
  }

  /// Brings the library into the one state in which every text begins. It looks a little beyond the end of its list of
  /// phonemes, where an earlier and longer clause still stands, and takes its lengths partly from there; turning a long
  /// text into phonemes, which takes half a millisecond, puts the same there each time.
  func settle() {
    Self.filler.withCString { text in
      var position: UnsafeRawPointer? = UnsafeRawPointer(text)
      while position != nil { _ = espeak_TextToPhonemes(&position, espeakCHARS_UTF8, 0) }
    }
  }

  /// Speaks `text` with the voice that was selected. `rate` in espeak's words a minute. `sink` gets the samples as they
  /// are made, and stops it all by a false.
  func speak(
    _ text: String, rate: Int32, sink: (UnsafeBufferPointer<Int16>) -> Bool
  ) throws(SpeechError) {
    espeak_SetParameter(espeakRATE, rate, 0)
    let (status, wasStopped) = withoutActuallyEscaping(sink) { sink -> (espeak_ERROR, Bool) in
      var call = Call(sink: sink)
      return withUnsafeMutablePointer(to: &call) { call in
        let size = text.utf8.count + 1
        let status = text.withCString { text in
          espeak_Synth(
            text, size, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8), nil, UnsafeMutableRawPointer(call))
        }
        return (status, call.pointee.wasStopped)
      }
    }
    if wasStopped { throw .canceled }
    guard status == EE_OK else { throw .engine("espeak-ng could not speak the text (\(status.rawValue)).") }
  }
}
