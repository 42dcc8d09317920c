/// Reads zlib streams as RFC 1950 and 1951 have them, bit by bit, with no table shared with what writes them.
struct Inflater {
  struct Failure: Error {
    var reason: String
  }

  private let bytes: [UInt8]
  private var position: Int

  private init(_ bytes: [UInt8], bit: Int) {
    self.bytes = bytes
    position = bit
  }

  static func inflate(_ stream: [UInt8]) throws -> [UInt8] {
    guard stream.count > 6, stream[0] & 0xf == 8, (Int(stream[0]) << 8 | Int(stream[1])) % 31 == 0 else {
      throw Failure(reason: "no zlib header")
    }
    var reader = Inflater(stream, bit: 16)
    var output: [UInt8] = []
    while try reader.block(&output) {}
    let end = (reader.position + 7) / 8
    guard stream.count == end + 4 else { throw Failure(reason: "bytes behind the end") }
    var (a, b) = (1, 0)
    for byte in output { (a, b) = ((a + Int(byte)) % 65_521, (b + a + Int(byte)) % 65_521) }
    let sum = stream[end...].reduce(0) { $0 << 8 | Int($1) }
    guard sum == b << 16 | a else { throw Failure(reason: "wrong checksum") }
    return output
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count {
      guard position / 8 < bytes.count else { throw Failure(reason: "cut off") }
      value |= Int(bytes[position / 8] >> UInt8(position % 8) & 1) << index
      position += 1
    }
    return value
  }

  private typealias Code = [String: Int]

  private static func code(_ lengths: [Int]) -> Code {
    var code: Code = [:]
    var word = 0
    for length in 1...15 {
      for (symbol, own) in lengths.enumerated() where own == length {
        let text = String(word, radix: 2)
        code[String(repeating: "0", count: length - text.count) + text] = symbol
        word += 1
      }
      word <<= 1
    }
    return code
  }

  private mutating func symbol(_ code: Code) throws -> Int {
    var word = ""
    while word.count < 16 {
      word += try bits(1) == 1 ? "1" : "0"
      if let symbol = code[word] { return symbol }
    }
    throw Failure(reason: "no word of the code")
  }

  private mutating func codes() throws -> (Code, Code) {
    let (literals, distances, count) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    var lengths = [Int](repeating: 0, count: 19)
    for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(count) {
      lengths[place] = try bits(3)
    }
    let code = Self.code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch try symbol(code) {
      case 16: all += [Int](repeating: all[all.count - 1], count: 3 + (try bits(2)))
      case 17: all += [Int](repeating: 0, count: 3 + (try bits(3)))
      case 18: all += [Int](repeating: 0, count: 11 + (try bits(7)))
      case let length: all.append(length)
      }
    }
    guard all.count == literals + distances else { throw Failure(reason: "a run over the end of the lengths") }
    return (Self.code(Array(all[..<literals])), Self.code(Array(all[literals...])))
  }

  /// One block with a code of its own; whether another one follows.
  private mutating func block(_ output: inout [UInt8]) throws -> Bool {
    let isLast = try bits(1) == 1
    guard try bits(2) == 2 else { throw Failure(reason: "another kind of block") }
    let (literals, distances) = try codes()
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return !isLast
      } else {
        let length = try length(symbol)
        let place = try self.symbol(distances)
        let extra = max(0, place / 2 - 1)
        let distance = place < 4 ? place + 1 : (2 + place % 2) << extra + 1 + (try bits(extra))
        guard distance <= output.count else { throw Failure(reason: "a repeat of what is not there") }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
  }

  private mutating func length(_ symbol: Int) throws -> Int {
    if symbol == 285 { return 258 }
    if symbol < 265 { return symbol - 254 }
    let extra = (symbol - 261) / 4
    return (4 + (symbol - 265) % 4) << extra + 3 + (try bits(extra))
  }
}
