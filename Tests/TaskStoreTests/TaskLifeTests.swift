import Testing

@testable import TaskStore

@Suite struct TaskLifeTests {
  static let owners: [String?] = [nil, "a", "b"]
  static let lives = TaskStatus.allCases.flatMap { status in
    owners.flatMap { owner in
      (0...3).map { TaskLife(status: status, statusMessage: "m", attempt: $0, owner: owner) }
    }
  }
  static let changes: [TaskChange] = [
    .claim(owner: "a"), .release(owner: "a", message: "again"), .succeed(owner: "a", result: [1], expiresAt: 5),
    .fail(owner: "a", message: "why", canceled: false), .fail(owner: nil, message: "stop", canceled: true),
    .takeOver(owner: "a", attemptLimit: 2),
  ]

  /// The whole table, told once more in other words.
  static func expected(_ life: TaskLife, _ change: TaskChange) -> TaskStatus? {
    let isOurs = life.owner == "a"
    let isNobodys = life.owner == nil
    switch change {
    case .claim: return life.status == .submitted && (isOurs || isNobodys) ? .processing : nil
    case .release: return life.status == .processing && isOurs ? .submitted : nil
    case .succeed: return life.status == .processing && isOurs ? .succeed : nil
    case .fail(let owner, _, _):
      return !life.status.isFinal && (owner == nil || isOurs || isNobodys) ? .failed : nil
    case .takeOver:
      guard !life.status.isFinal, !isOurs else { return nil }
      return life.status == .submitted || life.attempt < 2 ? .submitted : .failed
    }
  }

  @Test(arguments: lives, changes) func everyLifeAnswersEveryChangeByTheTable(life: TaskLife, change: TaskChange) {
    #expect(life.after(change)?.status == Self.expected(life, change))
  }

  @Test(arguments: lives, changes) func attemptsRiseOnlyByClaims(life: TaskLife, change: TaskChange) {
    guard let next = life.after(change) else { return }
    if case .claim = change { #expect(next.attempt == life.attempt + 1) } else { #expect(next.attempt == life.attempt) }
  }

  @Test(arguments: lives, changes) func onlyACancelCancels(life: TaskLife, change: TaskChange) {
    guard let next = life.after(change) else { return }
    #expect(next.canceled == (change == .fail(owner: nil, message: "stop", canceled: true)))
  }

  @Test func messagesComeAndGo() throws {
    let running = try #require(TaskLife(owner: "a").after(.claim(owner: "a")))
    let waiting = try #require(running.after(.release(owner: "a", message: "engine lost")))
    #expect(waiting.statusMessage == "engine lost")
    #expect(try #require(waiting.after(.claim(owner: "a"))).statusMessage == "")
    #expect(
      try #require(running.after(.fail(owner: "a", message: "no voice", canceled: false))).statusMessage == "no voice")
  }

  @Test func aTaskTakenOverTellsWhy() throws {
    let last = TaskLife(status: .processing, attempt: 2, owner: "gone")
    let failed = try #require(last.after(.takeOver(owner: "a", attemptLimit: 2)))
    #expect(failed.statusMessage.contains("attempt 2 of 2"))
    #expect(failed.owner == "a")
    let first = TaskLife(status: .processing, attempt: 1, owner: "gone")
    #expect(try #require(first.after(.takeOver(owner: "a", attemptLimit: 2))).statusMessage.contains("attempt 1 of 2"))
  }

  @Test(arguments: TaskStatus.allCases) func statusCodesComeBack(status: TaskStatus) {
    #expect(TaskStatus(code: status.code) == status)
    #expect(status.isFinal == (status.code >= 2))
  }
}
