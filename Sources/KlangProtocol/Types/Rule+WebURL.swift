import Contract
import JSON
import WebAddress

extension Rule where Value == String {
  /// An `http` or `https` URL that can be read in one way only. What must not be connected to is another matter.
  public static let webURL = Rule(keywords: [
    ("format", "uri"), ("maxLength", .number(JSON.Number(WebURL.maximumLength))),
    ("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://"),
  ]) { text in
    do throws(WebURL.Refusal) {
      _ = try WebURL(text)
      return nil
    } catch {
      return (error.expected, error.found)
    }
  }
}
