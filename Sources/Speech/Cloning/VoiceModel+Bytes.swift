import Sound

// The file: "KLVM", a version, then for each conversion the base, three numbers of f0, a shift and a map; all numbers little
// endian, the last eight bytes a checksum of the rest: FNV-1a, G. Fowler, L. Noll and P. Vo, RFC 9923.

/// What is wrong with the bytes of a voice model.
public enum VoiceModelError: Error, Sendable, Equatable {
  /// They are not those of a voice model.
  case notAModel
  /// They are of another version than this one reads.
  case version(Int)
  /// They were changed or cut off.
  case damaged

  /// For a person.
  public var message: String {
    switch self {
    case .notAModel: "This is not a voice model."
    case .version(let found):
      "This voice model has version \(found); version \(VoiceModel.version) is read. Create the voice again from its "
        + "recording."
    case .damaged: "The voice model is damaged. Create the voice again from its recording."
    }
  }
}

extension VoiceModel {
  static let version = 1
  private static let tag: [UInt8] = Array("KLVM".utf8)
  private static let checksumBytes = 8

  /// The model as bytes, some kB.
  public var bytes: [UInt8] {
    var bytes = Self.tag + [UInt8(Self.version), UInt8(conversions.count)]
    for conversion in conversions {
      bytes.append(conversion.base.rawValue)
      let pitch = conversion.pitch
      for value in [pitch.from, pitch.to, pitch.spread] + conversion.shift + conversion.spectrum.numbers {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    withUnsafeBytes(of: Self.checksum(bytes[...]).littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The model that these are the bytes of. Whatever they are, nothing worse happens than that they are refused.
  public init(bytes: [UInt8]) throws(VoiceModelError) {
    let head = Self.tag.count + 2
    guard bytes.starts(with: Self.tag), bytes.count >= head + Self.checksumBytes else { throw .notAModel }
    guard bytes[4] == UInt8(Self.version) else { throw .version(Int(bytes[4])) }
    let body = bytes.dropLast(Self.checksumBytes)
    let sum = bytes.suffix(Self.checksumBytes).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard sum == Self.checksum(body) else { throw .damaged }
    let width = VoiceFrames.width
    let count = 3 + width + width * width + width
    let size = 1 + 4 * count
    guard body.count == head + Int(bytes[5]) * size else { throw .damaged }
    conversions = []
    for number in 0..<Int(bytes[5]) {
      let start = head + number * size
      let numbers = (0..<count).map { index -> Float in
        let at = start + 1 + 4 * index
        return Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) })
      }
      guard let base = CloningBase(rawValue: bytes[start]), Self.isSound(numbers) else { throw .damaged }
      conversions.append(
        Conversion(
          base: base, pitch: Pitch(from: numbers[0], to: numbers[1], spread: numbers[2]),
          shift: Array(numbers[3..<(3 + width)]),
          spectrum: AffineMap(numbers: numbers.dropFirst(3 + width), width: width)))
    }
    guard Set(conversions.map { $0.base.language }).count == conversions.count else { throw .damaged }
  }

  /// Whether the numbers of a conversion can be worked with.
  private static func isSound(_ numbers: [Float]) -> Bool {
    let octaves: ClosedRange<Float> = 5...10
    return octaves.contains(numbers[0]) && octaves.contains(numbers[1]) && (0...4).contains(numbers[2])
      && numbers.allSatisfy { abs($0) < 100 }
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

extension AffineMap {
  /// The matrix and the offset.
  fileprivate var numbers: [Float] { matrix + offset }

  fileprivate init(numbers: ArraySlice<Float>, width: Int) {
    self.init(matrix: Array(numbers.prefix(width * width)), offset: Array(numbers.suffix(width)))
  }
}
