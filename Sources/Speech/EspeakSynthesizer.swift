import CEspeak
import CSilentAudio
import SpeechText
import VoiceCatalogue

/// Mandarin, and English words in it, by espeak-ng's formant synthesis. Keeps global state: one to a process.
final class EspeakSynthesizer {
  private struct Call {
    var isCanceled: () -> Bool
    var wasStopped = false
    var samples: [Int16] = []
    var events: [EspeakEvent] = []
  }

  /// Samples a second.
  static let sampleRate = 22_050
  /// Milliseconds of sound between two calls of the sink.
  private static let buffer: Int32 = 20

  /// Longer than any clause; its syllables stand for what is left of the clauses of other texts.
  private static let filler = String(repeating: "天一花", count: 110)

  private var isInitialized = false
  private var current: (voice: EspeakVoice, language: VoiceLanguage)?
  private var isSettled = false

  /// Loads the library's data and the voice, when they are not there yet.
  func select(_ voice: EspeakVoice, _ language: VoiceLanguage) throws(SpeechError) {
    if !isInitialized {
      let rate = espeak_Initialize(
        AUDIO_OUTPUT_SYNCHRONOUS, Self.buffer, nil,
        Int32(espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_PHONEME_IPA))
      guard rate == Int32(Self.sampleRate) else {
        throw .engine("espeak-ng could not be set up (\(rate)); is its data (espeak-ng-data) installed?")
      }
      espeak_SetSynthCallback { samples, count, events in
        guard let call = events?.pointee.user_data?.assumingMemoryBound(to: Call.self) else { return 0 }
        if let samples, count > 0 {
          call.pointee.samples.append(contentsOf: UnsafeBufferPointer(start: samples, count: Int(count)))
        }
        EspeakEvent.read(events, into: &call.pointee.events)
        call.pointee.wasStopped = call.pointee.isCanceled()
        return call.pointee.wasStopped ? 1 : 0
      }
      isInitialized = true
    }
    if let current, current.voice == voice, current.language == language {
      if !isSettled { settle() }
      return
    }
    current = nil
    guard let status = VoiceFile.with(voice.file(language), { espeak_SetVoiceByFile($0) }) else {
      throw .engine("The file that espeak-ng takes a voice from can't be written; is there room in /tmp?")
    }
    guard status == EE_OK else {
      throw .engine(
        "espeak-ng takes no voice for \(language.rawValue) (\(status.rawValue)); is espeak-ng-data installed?")
    }
    current = (voice, language)
    settle()
  }

  /// A new text begins: what comes is not to depend on what was said before.
  func begin() { isSettled = false }

  /// Brings the library into the one state in which every text begins. It looks a little beyond the end of its list of
  /// phonemes, where an earlier and longer clause still stands, and takes its lengths partly from there; turning a long
  /// text into phonemes, which takes half a millisecond, puts the same there each time.
  private func settle() {
    isSettled = true
    Self.filler.withCString { text in
      var position: UnsafeRawPointer? = UnsafeRawPointer(text)
      while position != nil { _ = espeak_TextToPhonemes(&position, espeakCHARS_UTF8, 0) }
    }
  }

  /// Speaks a line with the voice that was selected. `rate` in espeak's words a minute. `isCanceled` is asked while sound
  /// is made.
  func speak(_ line: EspeakLine, rate: Int32, isCanceled: () -> Bool) throws(SpeechError) -> Take {
    espeak_SetParameter(espeakRATE, rate, 0)
    let (status, call) = withoutActuallyEscaping(isCanceled) { isCanceled -> (espeak_ERROR, Call) in
      var call = Call(isCanceled: isCanceled)
      let status = withUnsafeMutablePointer(to: &call) { call in
        let size = line.text.utf8.count + 1
        return line.text.withCString { text in
          espeak_Synth(text, size, 0, POS_CHARACTER, 0, line.flags, nil, UnsafeMutableRawPointer(call))
        }
      }
      call.isCanceled = { false }
      return (status, call)
    }
    if call.wasStopped { throw .canceled }
    guard status == EE_OK else { throw .engine("espeak-ng could not speak the text (\(status.rawValue)).") }
    let marks = line.marks(call.events, seconds: Double(call.samples.count) / Double(Self.sampleRate))
    return Take(samples: call.samples, sampleRate: Self.sampleRate, marks: marks)
  }
}
