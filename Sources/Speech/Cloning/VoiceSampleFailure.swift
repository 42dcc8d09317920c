extension VoiceSample.Failure {
  /// For a person: what was found, what is needed, and what to do.
  public var message: String {
    switch self {
    case .sampleRate(let rate):
      "The recording has \(rate) samples a second; \(VoiceSampleLimits.sampleRates.lowerBound) to "
        + "\(VoiceSampleLimits.sampleRates.upperBound) are taken. Save it at 44100 or 48000."
    case .duration(let seconds):
      "The recording is \(Self.tenths(seconds)) s long; \(Int(VoiceSampleLimits.seconds.lowerBound)) to "
        + "\(Int(VoiceSampleLimits.seconds.upperBound)) s are taken. "
        + (seconds < VoiceSampleLimits.seconds.lowerBound ? "Read a few sentences more." : "Cut out the best part.")
    case .notFinite: "The recording has samples that are not numbers. Save it as PCM of 16 or 24 bits."
    case .quiet(let level):
      level < -120
        ? "The recording is silent. Check that the right microphone was recorded."
        : "The speech is at \(Self.tenths(level)) dB below full scale; at least \(Self.tenths(VoiceSampleLimits.level)) is "
          + "needed. Record nearer to the microphone or raise its level."
    case .noSpeech(let share):
      "\(Self.percent(share)) % of the recording is voiced; reading aloud is for "
        + "\(Self.percent(VoiceSampleLimits.voicedShare.lowerBound)) to "
        + "\(Self.percent(VoiceSampleLimits.voicedShare.upperBound)) %. Record one person reading a few sentences, without "
        + "music and long pauses."
    case .narrow(let decibels):
      "Above 5 kHz the recording is \(Self.tenths(-decibels)) dB weaker than below 3 kHz: it seems to come by telephone or to "
        + "be strongly compressed. Record with a microphone, at 16000 samples a second or more."
    case .music:
      "The pitch stays on notes as music does; speech glides. Record one person reading a few sentences, without music."
    case .speakers:
      "There seems to be more than one voice in the recording; one is needed. Cut out what the others say."
    case .noise(let decibels):
      "The speech is only \(Self.tenths(decibels)) dB above the noise; at least "
        + "\(Self.tenths(VoiceSampleLimits.signalToNoise)) dB are needed. Record in a quiet room, near the microphone."
    case .clipping(let share):
      "\(Self.tenths(share * 100)) % of the samples are cut off at the highest level; at most "
        + "\(Self.tenths(VoiceSampleLimits.clippedShare * 100)) % may be. Lower the microphone's level and record again."
    }
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
