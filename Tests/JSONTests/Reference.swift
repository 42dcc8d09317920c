import Foundation
import JSON

/// Foundation's reading of a document, to compare with ours.
enum Reference {
  static func parse(_ bytes: [UInt8]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  /// Whether both say the same. Foundation reads long numbers as decimals and loses some of the last digit on the way
  /// to a double, and it drops a byte order mark at the start of a string.
  static func agrees(_ json: JSON, _ other: Any) -> Bool {
    switch json {
    case .null: return other is NSNull
    case .bool(let value): return other as? Bool == value
    case .number(let value):
      guard let number = (other as? NSNumber)?.doubleValue else { return false }
      return abs(number - value.double) <= 1e-14 * abs(value.double)
    case .string(let value):
      let kept = value.unicodeScalars.first == "\u{FEFF}" ? value.unicodeScalars.dropFirst() : value.unicodeScalars[...]
      return (other as? String).map { Array($0.unicodeScalars) } == Array(kept)
    case .array(let elements):
      guard let others = other as? [Any], others.count == elements.count else { return false }
      return zip(elements, others).allSatisfy { agrees($0, $1) }
    case .object(let object):
      guard let others = other as? [String: Any], others.count == object.count else { return false }
      return object.allSatisfy { member in others[member.key].map { agrees(member.value, $0) } ?? false }
    }
  }
}
