import JSONRPC

/// Ends the work of a session (LSP base protocol 0.9).
public enum Shutdown: RequestMethod {
  public typealias Params = NoParams
  public typealias Result = Nothing
  public static let name = "shutdown"
  public static let lane = Lane.lifecycle
  public static let summary = "End the session's work; `exit` follows."
  public static let documentation = """
    Waits until the requests before it are answered: without a limit when `exit` or the end of the input is already \
    behind it, as in a script, else for at most 0.8 s. Tasks that are not done stay in the store and go on with the next \
    session.
    """
  public static let examples = [MethodExample("plain", [:])]
}
