/// One write of an atomic group of writes.
public enum TaskOperation: Sendable, Equatable {
  /// Stores a new task, as submitted.
  case create(NewTask)
  /// Takes a step in a task's life.
  case change(id: String, TaskChange)
  /// Removes a finished task and its events; its external id is free again. Makes no event.
  case delete(id: String)
  /// Records that the files of a finished task are gone. Makes no event; without files it changes nothing.
  case removeFiles(id: String)
  /// Puts another result in the place of a finished task's. Makes no event.
  case replaceResult(id: String, [UInt8])
  /// Deletes a custom voice: no new task can have it. What is needed to speak with it goes when no unfinished task needs
  /// it. Refused with `.notFound` when there is no such voice, or no more. Makes no event.
  case deleteVoice(id: String)
  /// Lets go of what was kept of deleted voices for tasks that are finished now. Makes no event.
  case emptyDeletedVoices
  /// Says that a server goes on with its work. Makes no event.
  case beat(owner: String)
  /// Forgets a server that has no work any more. Makes no event.
  case forgetServer(owner: String)
}
