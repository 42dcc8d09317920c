/// Lays JSON out for people; see `JSON.prettyPrinted()`.
struct PrettyPrinter {
  private(set) var text = ""
  private var indent = 0

  /// Columns a line with an array on it may take, its indent and key not counted.
  private static let width = 80

  mutating func write(_ value: JSON) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      if let line = Self.line(of: elements) {
        text += line
      } else {
        block(elements, in: ("[", "]")) { printer, element in printer.write(element) }
      }
    case .object(let object) where !object.isEmpty:
      block(object, in: ("{", "}")) { printer, member in
        printer.text += JSON.string(member.key).description + ": "
        printer.write(member.value)
      }
    default:
      text += value.description
    }
  }

  /// One item a line, one level in.
  private mutating func block<Items: Collection>(
    _ items: Items,
    in brackets: (open: String, close: String),
    _ item: (inout Self, Items.Element) -> Void
  ) {
    text += brackets.open
    indent += 1
    var separator = ""
    for element in items {
      text += separator
      newLine()
      item(&self, element)
      separator = ","
    }
    indent -= 1
    newLine()
    text += brackets.close
  }

  private mutating func newLine() {
    text += "\n" + String(repeating: "  ", count: indent)
  }

  /// The elements on one line; nil when one of them has elements itself or the line would be long.
  private static func line(of elements: [JSON]) -> String? {
    var line = "["
    for (index, element) in elements.enumerated() {
      switch element {
      case .array(let inner) where !inner.isEmpty: return nil
      case .object(let inner) where !inner.isEmpty: return nil
      default: line += (index == 0 ? "" : ", ") + element.description
      }
      if line.utf8.count >= width { return nil }
    }
    return line + "]"
  }
}
