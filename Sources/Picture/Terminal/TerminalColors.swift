/// How many colours a terminal shows.
public enum TerminalColors: Sendable {
  /// None: characters of several densities take their place.
  case none
  /// The 256 of xterm.
  case indexed
  /// All of 24 bits.
  case full

  /// What the variables of the environment say. A terminal of which nothing is known has 256; no terminal has none, nor
  /// has one where colours are not wanted (NO_COLOR, no-color.org).
  public init(isTerminal: Bool, environment: (String) -> String?) {
    let name = environment("TERM") ?? ""
    if !isTerminal || environment("NO_COLOR") != nil || name.isEmpty || name == "dumb" {
      self = .none
    } else if ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "") || name.hasSuffix("-direct") {
      self = .full
    } else {
      self = .indexed
    }
  }
}
