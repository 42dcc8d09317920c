/// What plays the notes of a phrase: layers made for A4 (440 Hz), which each note moves to its own pitch.
public struct Instrument: Sendable {
  /// What sounds in one note. Frequencies are those of A4; `Shot.pitch` brings them to the note's.
  public var layers: [Layer]
  /// How long a note goes on after its end, in seconds: what rings, what is released.
  public var tail: Double
  /// Whether it has a pitch; drums have their own.
  public var isPitched: Bool

  /// An instrument.
  public init(_ layers: [Layer], tail: Double, isPitched: Bool = true) {
    self.layers = layers
    self.tail = tail
    self.isPitched = isPitched
  }

  /// A4 in Hz.
  static let reference = 440.0
  /// A4 as a MIDI number.
  static let referenceKey = 69
}
