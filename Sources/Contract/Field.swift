import JSON

/// One member of an object of the contract, declared once: name, type, rules and meaning. From that come reading,
/// checking, writing, schema and documentation.
public struct Field<Root: Sendable>: Sendable {
  /// The member's name on the wire.
  public let name: String
  /// Whether it must be there.
  public let isRequired: Bool
  /// What it means.
  public let documentation: String
  /// Its value when it is absent, where there is one.
  let defaultValue: (@Sendable () -> JSON)?
  let typeSchema: @Sendable (inout Definitions) -> JSON.Object
  let keywords: [(key: String, value: JSON)]
  let read: @Sendable (JSON, inout Root, inout Problems) -> Void
  /// Writes key and value, or nothing for an absent optional.
  let write: @Sendable (Root, inout JSONWriter) -> Void

  /// A member that must be there.
  public static func required<Value: ContractValue>(
    _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rules: Rule<Value>..., doc: String
  ) -> Field {
    make(name, isRequired: true, doc, nil, rules, { $0[keyPath: path] = $1 }) { root, writer in
      writer.key(name)
      root[keyPath: path].write(to: &writer)
    }
  }

  /// A member that may be absent, and then is nil.
  public static func optional<Value: ContractValue>(
    _ name: String, _ path: WritableKeyPath<Root, Value?> & Sendable, _ rules: Rule<Value>..., doc: String
  ) -> Field {
    make(name, isRequired: false, doc, nil, rules, { $0[keyPath: path] = $1 }) { root, writer in
      guard let value = root[keyPath: path] else { return }
      writer.key(name)
      value.write(to: &writer)
    }
  }

  /// A member that may be absent, and then has the value it has in `Root()`.
  public static func defaulted<Value: ContractValue>(
    _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rules: Rule<Value>..., doc: String
  ) -> Field where Root: ContractObject {
    let standard: @Sendable () -> JSON = {
      (try? JSON.parse(Root()[keyPath: path].encoded())) ?? .null
    }
    return make(name, isRequired: false, doc, standard, rules, { $0[keyPath: path] = $1 }) { root, writer in
      writer.key(name)
      root[keyPath: path].write(to: &writer)
    }
  }

  private static func make<Value: ContractValue>(
    _ name: String, isRequired: Bool, _ documentation: String, _ defaultValue: (@Sendable () -> JSON)?,
    _ rules: [Rule<Value>], _ set: @escaping @Sendable (inout Root, Value) -> Void,
    _ write: @escaping @Sendable (Root, inout JSONWriter) -> Void
  ) -> Field {
    Field(
      name: name, isRequired: isRequired, documentation: documentation, defaultValue: defaultValue,
      typeSchema: { Value.schema(&$0) }, keywords: rules.flatMap(\.keywords),
      read: { json, root, problems in
        guard let value = problems.within(name, { Value.read(json, &$0) }) else { return }
        for rule in rules where rule.counts(liftingCeilings: problems.liftsCeilings) {
          if let broken = rule.check(value) {
            problems.add(.value, at: name, expected: broken.expected, found: broken.found)
          }
        }
        set(&root, value)
      }, write: write)
  }

  /// The schema of the member.
  func schema(_ definitions: inout Definitions) -> JSON {
    var schema = typeSchema(&definitions)
    // A reference may have no siblings: what belongs to this member stands beside it in an `allOf`.
    if schema["$ref"] != nil { schema = ["allOf": .array([.object(schema)])] }
    for (key, value) in keywords { schema[key] = value }
    if let defaultValue { schema["default"] = defaultValue() }
    schema["description"] = .string(documentation)
    return .object(schema)
  }
}
