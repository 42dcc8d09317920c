import JSON

/// Gathers every problem of a request while it is read, and knows where the reading is.
public struct Problems: Sendable {
  /// What was found so far, in the order of the request.
  public private(set) var list: [Problem] = []
  private var path: [String] = []
  /// Whether values may go beyond the ceilings of the API: rules that say they are one don't count.
  public let liftsCeilings: Bool

  /// None yet.
  public init(liftsCeilings: Bool = false) { self.liftsCeilings = liftsCeilings }

  /// Whether nothing is wrong so far.
  public var isEmpty: Bool { list.isEmpty }

  /// Notes a problem with the value that is being read, or with its member `name`.
  public mutating func add(_ kind: Problem.Kind, at name: String? = nil, expected: String, found: String) {
    let steps = name.map { path + [$0] } ?? path
    let pointer = steps.map { "/" + Self.escaped($0) }.joined()
    list.append(Problem(kind, pointer: pointer, expected: expected, found: found))
  }

  /// Reads with `name` as one step deeper.
  public mutating func within<Result>(_ name: String, _ body: (inout Problems) -> Result) -> Result {
    path.append(name)
    defer { path.removeLast() }
    return body(&self)
  }

  private static func escaped(_ step: String) -> String {
    guard step.contains(where: { $0 == "~" || $0 == "/" }) else { return step }
    return step.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
  }

  /// A value as a message shows it: short.
  public static func shown(_ json: JSON) -> String {
    let text = json.description
    return text.count <= 60 ? text : text.prefix(57) + "..."
  }
}
