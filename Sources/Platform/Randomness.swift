/// Unpredictable names.
public enum Randomness {
  /// `bytes` random bytes as lower-case hexadecimal digits.
  public static func hexadecimal(bytes: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes * 2) { buffer in
      for index in 0..<bytes {
        let byte = UInt8.random(in: 0...255, using: &generator)
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes * 2
    }
  }
}
