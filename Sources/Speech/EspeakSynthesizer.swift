import CEspeak

/// Mandarin by espeak-ng's formant synthesis. Keeps global state: one to a process.
///
/// The voice is `cmn-latn-pinyin`, not `cmn`: espeak-ng 1.51 reads the pinyin that `cmn` makes of Chinese text as English
/// letters and digits.
final class EspeakSynthesizer {
  private struct Call {
    var sink: (UnsafeBufferPointer<Int16>) -> Bool
    var wasStopped = false
  }

  /// Samples a second.
  static let sampleRate = 22_050

  private var isInitialized = false

  /// Loads the library's data and the voice.
  func select(_ name: String, pitch: Int32, range: Int32) throws(SpeechError) {
    if !isInitialized {
      let options = Int32(espeakINITIALIZE_DONT_EXIT)
      let rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 60, nil, options)
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
    guard espeak_SetVoiceByName(name) == EE_OK else {
      throw .engine("espeak-ng has no voice \(name); is espeak-ng-data installed?")
    }
    espeak_SetParameter(espeakPITCH, pitch, 0)
    espeak_SetParameter(espeakRANGE, range, 0)
  }

  /// Speaks `text` with the voice that was selected. `rate` in espeak's words a minute. `sink` gets the samples as they
  /// are made, and stops it all by a false.
  func speak(_ text: String, rate: Int32, sink: (UnsafeBufferPointer<Int16>) -> Bool) throws(SpeechError) {
    espeak_SetParameter(espeakRATE, rate, 0)
    let outcome = withoutActuallyEscaping(sink) { sink -> (espeak_ERROR, Bool) in
      var call = Call(sink: sink)
      return withUnsafeMutablePointer(to: &call) { call in
        let flags = UInt32(espeakCHARS_UTF8) | UInt32(espeakENDPAUSE)
        let status = text.withCString { text in
          espeak_Synth(text, text.utf8Length + 1, 0, POS_CHARACTER, 0, flags, nil, UnsafeMutableRawPointer(call))
        }
        return (status, call.pointee.wasStopped)
      }
    }
    if outcome.1 { throw .canceled }
    guard outcome.0 == EE_OK else { throw .engine("espeak-ng could not speak the text (\(outcome.0.rawValue)).") }
  }
}

extension UnsafePointer<CChar> {
  fileprivate var utf8Length: Int {
    var length = 0
    while self[length] != 0 { length += 1 }
    return length
  }
}
