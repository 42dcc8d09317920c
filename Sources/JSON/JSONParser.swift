/// One pass over the bytes of a document. Recursion is bounded by `limits.depth`.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var index = 0
  /// Holds strings with escapes while they are resolved; kept to be reused.
  var scratch: [UInt8] = []
  private var values = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The byte at `index`; 0, which no rule asks for, at the end.
  var byte: UInt8 {
    @inline(__always) get { index < bytes.count ? bytes[index] : 0 }
  }

  mutating func document() throws(JSONError) -> JSON {
    guard bytes.count <= limits.bytes else {
      throw failure(.tooLarge, at: limits.bytes, "a document of at most \(limits.bytes) bytes, found \(bytes.count)")
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw failure(.byteOrderMark, at: 0, "a JSON value, found a byte order mark")
    }
    skipWhitespace()
    guard index < bytes.count else {
      throw failure(.empty, at: index, "a JSON value, found nothing")
    }
    let value = try value(depth: 0)
    skipWhitespace()
    guard index == bytes.count else {
      throw unexpected("the end of the document after its value", .trailingContent)
    }
    return value
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while true {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
      default: return
      }
    }
  }

  /// The value at `index`, which white space no longer precedes; `depth` containers are open around it.
  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    values += 1
    guard values <= limits.values else {
      throw failure(.tooManyValues, at: index, "at most \(limits.values) values, found more")
    }
    switch byte {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw unexpected("a number to start with a digit or '-'", .invalidNumber)
    default: throw unexpected("a JSON value")
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    try checkDepth(depth)
    index += 1
    skipWhitespace()
    if byte == UInt8(ascii: "]") {
      index += 1
      return .array([])
    }
    var elements: [JSON] = []
    while true {
      elements.append(try value(depth: depth))
      skipWhitespace()
      switch byte {
      case UInt8(ascii: ","):
        index += 1
        skipWhitespace()
        if byte == UInt8(ascii: "]") { throw unexpected("an element after ','", .trailingComma) }
      case UInt8(ascii: "]"):
        index += 1
        return .array(elements)
      default:
        throw unexpected("',' or ']' after an array element")
      }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    try checkDepth(depth)
    index += 1
    skipWhitespace()
    if byte == UInt8(ascii: "}") {
      index += 1
      return .object(JSON.Object())
    }
    var members = MemberList()
    while true {
      let keyStart = index
      let key = try key(count: members.count)
      guard members.admits(key) else {
        throw failure(.duplicateKey, at: keyStart, "each key once, found one the object already has")
      }
      skipWhitespace()
      guard byte == UInt8(ascii: ":") else { throw unexpected("':' after a key") }
      index += 1
      skipWhitespace()
      members.append(key, try value(depth: depth))
      skipWhitespace()
      switch byte {
      case UInt8(ascii: ","):
        index += 1
        skipWhitespace()
        if byte == UInt8(ascii: "}") { throw unexpected("a member after ','", .trailingComma) }
      case UInt8(ascii: "}"):
        index += 1
        return .object(JSON.Object(distinct: members.members))
      default:
        throw unexpected("',' or '}' after an object member")
      }
    }
  }

  @inline(__always)
  private mutating func key(count: Int) throws(JSONError) -> String {
    guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    guard count < limits.members else {
      throw failure(.tooManyMembers, at: index, "at most \(limits.members) members in an object, found more")
    }
    let start = index
    let key = try string()
    guard key.utf8.count <= limits.keyBytes else {
      throw failure(.keyTooLong, at: start, "a key of at most \(limits.keyBytes) bytes, found \(key.utf8.count)")
    }
    return key
  }

  @inline(__always)
  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    for offset in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[offset] else { throw unexpected("'\(word)'") }
      index += 1
    }
    return value
  }

  @inline(__always)
  private func checkDepth(_ depth: Int) throws(JSONError) {
    guard depth <= limits.depth else {
      throw failure(.tooDeep, at: index, "at most \(limits.depth) levels of arrays and objects, found more")
    }
  }
}
