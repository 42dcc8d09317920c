/// Which tasks a list shows, newest first.
public struct TaskQuery: Sendable, Equatable {
  /// Where in the list to read.
  public enum Position: Sendable, Equatable {
    /// Page `number`, counted from 1, of pages of `size` tasks.
    case page(number: Int, size: Int)
    /// Up to `limit` tasks after a `nextCursor`, or from the newest one when `cursor` is `nil`. Tasks that come or go
    /// meanwhile neither repeat nor hide any other, and the cost does not grow with the distance from the start.
    case cursor(String?, limit: Int)
  }

  /// Only tasks of this kind; `nil` shows all kinds.
  public var kind: String?
  /// Only tasks with one of these statuses; empty shows all.
  public var statuses: Set<TaskStatus>
  /// Where in the list to read.
  public var position: Position

  /// Describes a list.
  public init(kind: String? = nil, statuses: Set<TaskStatus> = [], position: Position) {
    self.kind = kind
    self.statuses = statuses
    self.position = position
  }
}
