import SoundText

/// What words about a recording come down to.
public struct SoundReading: Sendable, Equatable {
  public var label: SoundLabel
  public var attributes: Set<SoundAttribute>
  /// How sure that is, 0...1.
  public var confidence: Double

  public init(_ label: SoundLabel, attributes: Set<SoundAttribute> = [], confidence: Double) {
    self.label = label
    self.attributes = attributes
    self.confidence = confidence
  }

  /// Reads the name of a file or the words about one; nil when they name no sound.
  public typealias Reader = @Sendable (String) -> SoundReading?

  /// The best reading of a recording: of its name, of what is said about it, of the folders it is in. What is nearer to
  /// it counts more.
  static func best(_ relativePath: String, _ descriptions: [String], _ reader: Reader) -> SoundReading? {
    let parts = relativePath.split(separator: "/")
    var readings: [SoundReading] = []
    func take(_ text: String, _ weight: Double) {
      guard var reading = reader(text) else { return }
      reading.confidence *= weight
      readings.append(reading)
    }
    take(parts.last.map(String.init) ?? "", 1)
    for text in descriptions { take(text, 0.95) }
    if parts.count > 1 { take(relativePath, 0.8) }
    return readings.enumerated().max { ($0.element.confidence, -$0.offset) < ($1.element.confidence, -$1.offset) }?
      .element
  }
}
