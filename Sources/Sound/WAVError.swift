/// Why bytes are no WAV file that can be read.
public enum WAVError: Error, Sendable, Equatable {
  /// They are more than `WAV.mostBytes`.
  case tooLarge(bytes: Int)
  /// They don't begin as a RIFF file of the form WAVE.
  case notWAVE
  /// A chunk is longer than the bytes that are left for it.
  case truncated(chunk: String)
  /// A chunk that must be there, once and in order, isn't.
  case missing(chunk: String)
  /// The chunk stands there twice.
  case repeated(chunk: String)
  /// The format chunk contradicts itself or has a value outside its limits.
  case badFormat(String)
  /// The format is none of PCM of 16 or 24 bits and floating point of 32.
  case unsupported(format: Int, bits: Int)
  /// The data end within a frame.
  case partialFrame
  /// A floating-point sample is infinite or not a number.
  case notFinite(frame: Int)
}
