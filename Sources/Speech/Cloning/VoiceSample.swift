import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: a recording of somebody speaking. Out: whether a voice can be learned from it, and if not, what to do.

/// A recording that a voice is to be learned from.
public struct VoiceSample: Sendable {
  /// What was measured.
  public let findings: Findings
  /// What the voice is learned from; nil when the recording was refused.
  let speech: VoiceFrames?

  /// Examines a recording: mono, full scale 1, `sampleRate` in Hz. Takes some hundredths of its duration, and never more
  /// than that of the longest that is allowed.
  public init(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) {
    var findings = Findings(seconds: Double(samples.count) / Double(max(1, sampleRate)))
    guard VoiceSampleLimits.sampleRates.contains(sampleRate) else {
      findings.failures = [.sampleRate(sampleRate)]
      self.init(findings: findings, speech: nil)
      return
    }
    guard VoiceSampleLimits.seconds.contains(findings.seconds) else {
      findings.failures = [.duration(findings.seconds)]
      self.init(findings: findings, speech: nil)
      return
    }
    guard samples.allSatisfy(\.isFinite) else {
      findings.failures = [.notFinite]
      self.init(findings: findings, speech: nil)
      return
    }
    let clean = HighPass.filtered(
      Self.resampled(samples, from: sampleRate), sampleRate: VoiceFrames.sampleRate,
      corner: VoiceSampleLimits.lowestFrequency)
    let levels = SampleLevels(clean, sampleRate: VoiceFrames.sampleRate)
    findings.level = levels.speech
    findings.signalToNoise = levels.speech - levels.noise
    findings.clippedShare = SampleLevels.clippedShare(samples)
    guard findings.level >= VoiceSampleLimits.level else {
      findings.failures = [.quiet(findings.level)]
      self.init(findings: findings, speech: nil)
      return
    }
    let parameters = clean.withUnsafeBufferPointer { Vocoder.analyze($0, sampleRate: VoiceFrames.sampleRate) }
    let frames = VoiceFrames(parameters)
    findings.f0 = frames.voiced.count == 0 ? nil : exp2(frames.f0.median)
    findings.voicedShare = Double(frames.voiced.count) / Double(parameters.frameCount)
    findings.treble = Self.treble(of: parameters)
    findings.glide = frames.glide
    findings.separation = SpeakerSeparation(cepstra: frames.voiced, octaves: frames.octaves).distance
    findings.failures = Self.failures(findings)
    self.init(findings: findings, speech: findings.failures.isEmpty ? frames : nil)
  }

  private init(findings: Findings, speech: VoiceFrames?) {
    self.findings = findings
    self.speech = speech
  }

  private static func resampled(_ samples: UnsafeBufferPointer<Float>, from sampleRate: Int) -> [Float] {
    var resampler = Resampler(from: sampleRate, to: VoiceFrames.sampleRate)
    var result: [Float] = []
    resampler.process(samples, into: &result)
    resampler.finish(into: &result)
    return result
  }

  private static func treble(of parameters: SpeechParameters) -> Double {
    let perHertz = Double(2 * (parameters.bins - 1)) / Double(parameters.sampleRate)
    func power(_ band: ClosedRange<Double>) -> Double {
      var sum = 1e-20
      for frame in 0..<parameters.frameCount {
        for bin in Int(band.lowerBound * perHertz)...Int(band.upperBound * perHertz) {
          sum += exp(Double(parameters.envelope[frame * parameters.bins + bin]))
        }
      }
      return sum
    }
    return 10 * log10(power(VoiceSampleLimits.bands.high) / power(VoiceSampleLimits.bands.low))
  }

  private static func failures(_ findings: Findings) -> [Failure] {
    var failures: [Failure] = []
    if !VoiceSampleLimits.voicedShare.contains(findings.voicedShare) {
      failures.append(.noSpeech(findings.voicedShare))
    } else if findings.glide < VoiceSampleLimits.glide {
      failures.append(.music)
    } else if findings.separation > VoiceSampleLimits.separation {
      failures.append(.speakers)
    }
    if findings.treble < VoiceSampleLimits.treble { failures.append(.narrow(findings.treble)) }
    if findings.signalToNoise < VoiceSampleLimits.signalToNoise { failures.append(.noise(findings.signalToNoise)) }
    if findings.clippedShare > VoiceSampleLimits.clippedShare { failures.append(.clipping(findings.clippedShare)) }
    return failures
  }
}

extension VoiceSample {
  /// What is measured of a recording. Where it is refused early, what comes later is zero or nil.
  public struct Findings: Sendable, Equatable {
    /// How long it is.
    public var seconds: Double
    /// Root mean square of what is spoken, in dB next to full scale.
    public var level = 0.0
    /// How much stronger that is than what is heard in pauses, in dB.
    public var signalToNoise = 0.0
    /// Part of the samples that stand at the highest level there is.
    public var clippedShare = 0.0
    /// Part of the time with voice.
    public var voicedShare = 0.0
    /// Median fundamental frequency, in Hz.
    public var f0: Double?
    /// How strong the spectrum is at 6 kHz next to 2 kHz, in dB.
    public var treble = 0.0
    /// How far f0 moves from one frame of 5 ms to the next, in octaves; the median.
    public var glide = 0.0
    /// How far apart the two groups are that parts of the recording fall into; as a product of deviations and octaves.
    public var separation = 0.0
    /// Why no voice can be learned from it; empty when one can.
    public var failures: [Failure] = []
  }

  /// Why a recording is refused; with what was found.
  public enum Failure: Sendable, Equatable {
    case sampleRate(Int)
    case duration(Double)
    case notFinite
    case quiet(Double)
    case noSpeech(Double)
    case noise(Double)
    case clipping(Double)
    case music
    case speakers
    case narrow(Double)
  }
}

/// A recording that no voice can be learned from.
public struct VoiceSampleRefused: Error, Sendable, Equatable {
  /// What is wrong with it; one or more.
  public let failures: [VoiceSample.Failure]

  /// For a person.
  public var message: String { failures.map(\.message).joined(separator: " ") }
}
