import Contract
import EngineProtocol
import SoundText

/// Names of sounds and of how they are, as requests have them.
enum SoundWords {
  /// The sound of a name; `pointer` says where in the request it stands.
  static func label(_ name: String, _ pointer: String) throws(EngineFailure) -> SoundLabel {
    if let label = SoundLabel(named: name) { return label }
    throw EngineFailure(
      "\(pointer): no sound is called \"\(name)\".\(hint(name, SoundLabel.all.map(\.name)))", isRetryable: false)
  }

  /// The attributes of these names.
  static func attributes(_ words: [String], _ pointer: String) throws(EngineFailure) -> Set<SoundAttribute> {
    var attributes: Set<SoundAttribute> = []
    for (number, word) in words.enumerated() {
      guard let attribute = SoundAttribute(rawValue: word) else {
        throw EngineFailure(
          "\(pointer)/\(number): there is no attribute \"\(word)\".\(hint(word, SoundAttribute.allCases.map(\.rawValue)))",
          isRetryable: false)
      }
      attributes.insert(attribute)
    }
    return attributes
  }

  private static func hint(_ word: String, _ known: [String]) -> String {
    let nearest = NearestName.of(word, in: known).map { " Did you mean \"\($0)\"?" } ?? ""
    return "\(nearest) \"klang sound --labels\" lists all."
  }
}
