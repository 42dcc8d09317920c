/// The course of the pitch over a syllable: levels from 1, the lowest, to 5, the highest of a voice, at places of equal
/// distance. After Y. R. Chao, A System of Tone Letters (1930).
public struct ToneContour: Sendable, Hashable, CustomStringConvertible {
  /// One to three levels, 1...5.
  public var levels: [Int]

  /// As Chao writes it: 214.
  public init(_ number: Int) {
    var digits: [Int] = []
    var rest = number
    while rest > 0 {
      digits.append(rest % 10)
      rest /= 10
    }
    levels = digits.reversed()
  }

  /// As Chao writes it: 214.
  public var description: String { levels.map(String.init).joined() }
}
