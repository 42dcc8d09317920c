/// The members of an object being read, with a watch for keys that come twice: a scan while there are few, a set once
/// there are many, so that the time stays linear.
struct MemberList {
  private(set) var members: [(key: String, value: JSON)] = []
  private var keys: Set<String> = []

  /// Where hashing starts to beat comparing.
  private static let scanned = 16

  var count: Int { members.count }

  /// Whether `key` is new.
  @inline(__always)
  mutating func admits(_ key: String) -> Bool {
    if members.count < Self.scanned {
      for member in members where member.key == key { return false }
      return true
    }
    if members.count == Self.scanned { keys = Set(members.map(\.key)) }
    return keys.insert(key).inserted
  }

  @inline(__always)
  mutating func append(_ key: String, _ value: JSON) { members.append((key, value)) }
}
