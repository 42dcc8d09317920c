/// Why a text was not spoken.
public enum SpeechError: Error, Sendable, Equatable {
  /// Somebody did not want it any more.
  case canceled
  /// There is nothing in it that the voice can say; with what was found.
  case unspeakable(String)
  /// A library failed; with what it was and what it said.
  case engine(String)

  /// For a person.
  public var message: String {
    switch self {
    case .canceled: "Canceled."
    case .unspeakable(let found): "The text can't be spoken: found \(found)."
    case .engine(let reason): reason
    }
  }
}
