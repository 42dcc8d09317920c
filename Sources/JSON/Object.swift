extension JSON {
  /// The members of a JSON object, in order, no key twice.
  ///
  /// Equality is order-sensitive. Looking up a key is a linear scan, which for the dozen members of a message beats
  /// hashing; make a `Dictionary` to look up many keys of a large object.
  public struct Object: Sendable {
    private var members: [(key: String, value: JSON)]

    /// No members.
    public init() { members = [] }

    /// These members in this order; of members with the same key the last value counts, at the place of the first.
    public init(_ members: [(key: String, value: JSON)]) {
      self.members = []
      self.members.reserveCapacity(members.count)
      var places: [String: Int] = [:]
      for member in members {
        if let place = places[member.key] {
          self.members[place].value = member.value
        } else {
          places[member.key] = self.members.count
          self.members.append(member)
        }
      }
    }

    /// Members whose keys are known to be different.
    init(distinct members: [(key: String, value: JSON)]) { self.members = members }

    /// The value of that key, nil when there is none. Setting replaces in place or appends; setting nil removes.
    public subscript(key: String) -> JSON? {
      get {
        for member in members where member.key == key { return member.value }
        return nil
      }
      set {
        let place = members.firstIndex { $0.key == key }
        switch (place, newValue) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append((key, value))
        case (nil, nil): break
        }
      }
    }

    /// The keys in order.
    public var keys: [String] { members.map(\.key) }
  }
}

extension JSON.Object: RandomAccessCollection {
  /// The first place, always 0.
  public var startIndex: Int { 0 }

  /// One behind the last place.
  public var endIndex: Int { members.count }

  /// The member at that place.
  public subscript(position: Int) -> (key: String, value: JSON) { members[position] }
}

extension JSON.Object: Equatable {
  /// Whether both have equal members in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value == $1.value }
  }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
  /// These members; of members with the same key the last value counts.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self.init(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSON.Object: CustomStringConvertible {
  /// The object as compact JSON.
  public var description: String { JSON.object(self).description }
}
