import Platform
import TaskStore

/// Stores with very many tasks.
enum LargeStore {
  /// Makes a store of `count` finished tasks and `open` unfinished ones of a server that is gone.
  static func make(_ folder: String, tasks count: Int, open: Int = 0) throws {
    let store = try SQLiteTaskStore(SQLiteTaskStore.Configuration(path: folder + "/klang.db"))
    defer { store.close() }
    let request = Array(
      #"{"text":"Yes.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1,"wait":false}"#.utf8)
    let done = Monitor((written: 0, failure: TaskStoreError?.none))
    let group = 1000
    for start in stride(from: 0, to: count, by: group) {
      var operations: [TaskOperation] = []
      for number in start..<min(start + group, count) {
        let digits = String(number, radix: 16)
        let id = String(repeating: "0", count: 32 - digits.count) + digits
        operations.append(.create(NewTask(id: id, kind: "text_to_speech", request: request)))
        operations.append(.change(id: id, .fail(owner: nil, message: "Canceled.", canceled: true)))
      }
      store.write(operations) { result in
        done.broadcast { done in
          done.written += 1
          if case .failure(let error) = result { done.failure = error }
        }
      }
      // Some groups ahead of the writer, no more: memory.
      let asked = start / group + 1
      let failure: TaskStoreError?? = done.wait { $0.written >= asked - 8 ? .some($0.failure) : nil }
      if case .some(.some(let error)) = failure { throw error }
    }
    for _ in 0..<open {
      store.create(NewTask(kind: "text_to_speech", owner: "1@0:gone", request: request)) { _ in }
    }
  }
}
