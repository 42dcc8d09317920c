import Contract

/// What every create takes beside what is to be made.
public struct CreateOptions: Sendable {
  public var externalTaskID: String?
  public var callbackURL: String?
  public var engine: String?
  public var wait: Bool
  public var workDoneToken: ProgressToken?

  /// Nothing asked for.
  public init(wait: Bool) { self.wait = wait }

  /// The members as the contract shows them; `path` leads to them in what a create takes.
  static func fields<Root: CreateParams>() -> [Field<Root>] {
    [
      .optional(
        "external_task_id", \.options.externalTaskID, .characters(1...200), .withoutControlCharacters,
        doc: "Your own id for the task; a second task with the same one is refused, whatever its kind."),
      .optional(
        "callback_url", \.options.callbackURL, .webURL,
        doc: "An `http` or `https` URL that is told of every status change by a POST, in order."),
      .optional(
        "engine", \.options.engine, .characters(1...100),
        doc:
          "Which engine makes it: a name of `engines/list`. Without it the first whose configuration says that it is for "
          + "this kind, else `klang`, the embedded one, if it makes it, else the first that does."),
      .defaulted("wait", \.options.wait, doc: "Whether the answer waits until the task is final."),
      .optional(
        "workDoneToken", \.options.workDoneToken,
        doc: "Progress is told with `$/progress` under this token until the answer."),
    ]
  }
}

/// What a create takes.
public protocol CreateParams: ContractObject {
  /// What is not about the sound.
  var options: CreateOptions { get set }
}
