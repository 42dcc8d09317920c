/// One of what sounds together in a sound.
public struct Layer: Sendable {
  /// What makes it.
  public var generator: any Generator
  /// How loud it is beside the others, in dB. Generators have a level near -20 dBFS (RMS of the loudest 100 ms).
  public var gain: Spread
  /// How long after the beginning it starts, in seconds.
  public var delay: Spread
  /// Its rise and fall.
  public var envelope: Envelope
  /// What shapes it after that, in this order.
  public var filters: [Filter]
  /// How much it is distorted: 0 not, 1 softly, 5 hard.
  public var drive: Double
  /// Which of a row of sounds it belongs to.
  public var on: Turn

  /// Which sounds of a row.
  public enum Turn: Sendable { case all, even, odd, first }

  /// A layer.
  public init(
    _ generator: any Generator, gain: Spread = 0, delay: Spread = 0, envelope: Envelope = .open, filters: [Filter] = [],
    drive: Double = 0, on: Turn = .all
  ) {
    self.generator = generator
    self.gain = gain
    self.delay = delay
    self.envelope = envelope
    self.filters = filters
    self.drive = drive
    self.on = on
  }
}
