import JSON
import Platform

/// A file that holds JSON of the user's, or the result of a task with it somewhere inside.
enum JSONFile {
  private static let maximumBytes = 64 << 20

  /// A step into a document: the name of a member or the number of an element.
  enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case member(String)
    case element(Int)

    init(stringLiteral name: String) { self = .member(name) }
    init(integerLiteral number: Int) { self = .element(number) }
  }

  /// What is in a file: the document, or what lies at the end of these steps in it, as in what `--json` prints. `title` is
  /// what it is, for a message.
  static func read(_ path: String, _ title: String, inResult steps: [Step]) throws(Options.Failure) -> JSON {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try Files.read(path, limit: maximumBytes) } catch {
      throw Options.Failure(message: "The \(title) \(path) can't be read: \(error)")
    }
    let document: JSON
    do throws(JSONError) { document = try JSON.parse(bytes) } catch {
      let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      throw Options.Failure(message: "The \(title) \(path) is no JSON at line \(line): \(error)")
    }
    return find(steps, in: document) ?? document
  }

  private static func find(_ steps: [Step], in document: JSON) -> JSON? {
    var found: JSON? = document
    for step in steps {
      switch step {
      case .member(let name): found = found?[name]
      case .element(let number): found = found?[number]
      }
    }
    return found
  }
}
