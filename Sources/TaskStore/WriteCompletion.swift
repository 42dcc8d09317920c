/// Tells a caller what became of a write.
///
/// Called once, on a thread of the store's, in the order in which the writes were handed over. It may hand over further
/// writes, and holds up the ones after it while it runs.
public typealias WriteCompletion<Value> = @Sendable (Result<Value, TaskStoreError>) -> Void
