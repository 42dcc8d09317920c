/// The statements of the store's work, each prepared once for a connection, when first needed.
enum Query: Int, CaseIterable {
  case begin, beginImmediate, commit, rollback, savepoint, releaseSavepoint, rollbackToSavepoint
  case lastSequence
  case taskByID, taskByExternalID, taskByNumber, idByExternalID
  case events, eventHeads
  case list, unfinished, totals, blocks
  case insertTask, insertEvent, advanceTask, finishTask
  case deleteEvents, deleteTask
  case addToCounter, deleteEmptyCounter
  case insertCallback, dueCallbacks, nextCallback, callbackCounts, claimCallback, callbackOwners, releaseCallbacks
  case acceptCallback, retryCallback, giveUpCallback, advanceCallbacks, deleteCallbacks
  case beat, beats, forgetServer, unfinishedOwners
  case files, filesTotal, removeFiles
  case insertVoice, deleteVoice, emptyDeletedVoices, voice, voices, voiceModel, voiceChanges, replaceResult

  var sql: String {
    switch self {
    case .begin: "BEGIN"
    case .beginImmediate: "BEGIN IMMEDIATE"
    case .commit: "COMMIT"
    case .rollback: "ROLLBACK"
    case .savepoint: "SAVEPOINT request"
    case .releaseSavepoint: "RELEASE request"
    case .rollbackToSavepoint: "ROLLBACK TO request"
    case .lastSequence: "SELECT seq FROM sqlite_sequence WHERE name = 'event'"
    case .taskByID: "\(Self.task) WHERE task.id = ?1"
    case .taskByExternalID: "\(Self.task) WHERE task.external_id = ?1"
    case .taskByNumber: "\(Self.task) WHERE task.number = ?1"
    case .idByExternalID: "SELECT id FROM task WHERE external_id = ?1"
    case .events:
      """
      \(Self.record), CASE WHEN event.status >= 2 THEN task.expires_at END, CASE WHEN event.status >= 2 THEN task.result END,
        task.callback_url, task.files_removed_at, task.engine
      FROM event CROSS JOIN task ON task.number = event.task
      WHERE event.sequence > ?1 ORDER BY event.sequence LIMIT ?2
      """
    case .eventHeads:
      """
      SELECT event.sequence, task.id, event.status, event.canceled, event.owner
      FROM event CROSS JOIN task ON task.number = event.task
      WHERE event.sequence > ?1 ORDER BY event.sequence LIMIT ?2
      """
    case .list:
      "SELECT number FROM task WHERE kind = ?1 AND status = ?2 AND number < ?3 ORDER BY number DESC"
    case .unfinished:
      """
      SELECT number FROM task
      WHERE kind IN (SELECT kind FROM counter WHERE block = -1 AND status < 2) AND status < 2 ORDER BY number
      """
    case .totals: "SELECT kind, status, tasks FROM counter WHERE block = -1 AND tasks > 0"
    case .blocks: "SELECT block, kind, status, tasks FROM counter WHERE block >= 0 ORDER BY block DESC"
    case .insertTask:
      """
      INSERT INTO task(number, id, external_id, kind, status, sequence, created_at, request, callback_url, uses,
        engine)
      VALUES(?1, ?2, ?3, ?4, ?5, ?1, ?6, ?7, ?8, ?9, ?10)
      """
    case .insertEvent:
      """
      INSERT INTO event(sequence, task, previous, status, status_message, canceled, attempt, owner, at)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """
    case .advanceTask: "UPDATE task SET status = ?2, sequence = ?3 WHERE number = ?1"
    case .finishTask:
      "UPDATE task SET status = ?2, sequence = ?3, expires_at = ?4, result = ?5, bytes = ?6 WHERE number = ?1"
    case .deleteEvents:
      """
      WITH RECURSIVE life(sequence) AS (
        SELECT sequence FROM task WHERE number = ?1
        UNION ALL SELECT event.previous FROM life JOIN event USING(sequence) WHERE event.previous IS NOT NULL
      ) DELETE FROM event WHERE sequence IN life
      """
    case .deleteTask: "DELETE FROM task WHERE number = ?1"
    case .addToCounter:
      """
      INSERT INTO counter(block, kind, status, tasks) VALUES(?1, ?2, ?3, ?4)
      ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks
      """
    case .deleteEmptyCounter: "DELETE FROM counter WHERE block = ?1 AND kind = ?2 AND status = ?3 AND tasks = 0"
    case .insertCallback:
      """
      INSERT INTO callback(event, task, attempts, due_at) SELECT ?1, ?2, 0,
        CASE WHEN NOT EXISTS (SELECT 1 FROM callback WHERE task = ?2 AND reason IS NULL) THEN ?3 END
      """
    case .dueCallbacks:
      """
      \(Self.record), CASE WHEN event.status >= 2 THEN task.expires_at END, CASE WHEN event.status >= 2 THEN task.result END,
        task.callback_url, task.files_removed_at, task.engine, callback.attempts, callback.first_at
      FROM callback CROSS JOIN event ON event.sequence = callback.event CROSS JOIN task ON task.number = callback.task
      WHERE callback.due_at <= ?1 ORDER BY callback.due_at, callback.event LIMIT ?2
      """
    case .nextCallback: "SELECT min(due_at) FROM callback WHERE due_at IS NOT NULL"
    case .callbackCounts: "SELECT count(*) - count(reason), count(reason) FROM callback"
    case .claimCallback:
      """
      UPDATE callback SET owner = ?2, due_at = ?3, attempts = attempts + 1, first_at = coalesce(first_at, ?4)
      WHERE event = ?1
      """
    case .callbackOwners: "SELECT DISTINCT owner FROM callback WHERE owner IS NOT NULL"
    case .releaseCallbacks: "UPDATE callback SET owner = NULL, due_at = ?2 WHERE owner = ?1"
    case .beat: "INSERT INTO server(owner, beat) VALUES(?1, 1) ON CONFLICT DO UPDATE SET beat = beat + 1"
    case .beats: "SELECT owner, beat FROM server"
    case .forgetServer: "DELETE FROM server WHERE owner = ?1"
    case .unfinishedOwners:
      """
      SELECT DISTINCT event.owner FROM task CROSS JOIN event ON event.sequence = task.sequence
      WHERE task.kind IN (SELECT kind FROM counter WHERE block = -1 AND status < 2) AND task.status < 2
        AND event.owner IS NOT NULL
      """
    case .files:
      """
      SELECT id, bytes, expires_at FROM task
      WHERE bytes IS NOT NULL AND id NOT IN (
        SELECT uses FROM task AS user
        WHERE user.kind IN (SELECT kind FROM counter WHERE block = -1 AND status < 2) AND user.status < 2
          AND user.uses IS NOT NULL)
      ORDER BY expires_at LIMIT ?1
      """
    case .filesTotal: "SELECT count(*), total(bytes) FROM task WHERE bytes IS NOT NULL"
    case .removeFiles: "UPDATE task SET bytes = NULL, files_removed_at = ?2 WHERE id = ?1 AND bytes IS NOT NULL"
    case .insertVoice: "INSERT INTO voice(id, name, task, created_at, model) VALUES(?1, ?2, ?3, ?4, ?5)"
    case .deleteVoice: "UPDATE voice SET deleted_at = ?2 WHERE id = ?1"
    case .emptyDeletedVoices:
      """
      UPDATE voice SET model = NULL WHERE deleted_at IS NOT NULL AND model IS NOT NULL AND task NOT IN (
        SELECT uses FROM task AS user
        WHERE user.kind IN (SELECT kind FROM counter WHERE block = -1 AND status < 2) AND user.status < 2
          AND user.uses IS NOT NULL)
      """
    case .voice: "\(Self.voiceRow) WHERE id = ?1"
    case .voices: "\(Self.voiceRow) WHERE deleted_at IS NULL ORDER BY number"
    case .voiceModel: "SELECT model FROM voice WHERE id = ?1"
    case .voiceChanges: "SELECT count(*) + count(deleted_at) FROM voice"
    case .replaceResult: "UPDATE task SET result = ?2 WHERE id = ?1 AND result IS NOT NULL"
    case .acceptCallback: "DELETE FROM callback WHERE event = ?1"
    case .retryCallback: "UPDATE callback SET owner = NULL, due_at = ?3 WHERE event = ?1 AND owner = ?2"
    case .giveUpCallback:
      "UPDATE callback SET owner = NULL, due_at = NULL, reason = ?3 WHERE event = ?1 AND owner = ?2"
    case .advanceCallbacks:
      """
      UPDATE callback SET due_at = ?2 WHERE due_at IS NULL AND event = (
        SELECT min(event) FROM callback
        WHERE task = (SELECT task FROM event WHERE sequence = ?1) AND reason IS NULL)
      """
    case .deleteCallbacks: "DELETE FROM callback WHERE task = ?1"
    }
  }

  /// The columns in the order in which `Statement.storedTask` reads them, but for the last five: two that an event
  /// without a result has not, the callback URL, when the files went, and the engine.
  private static let record = """
    SELECT task.number, task.id, task.kind, task.external_id, task.created_at, task.request, event.sequence,
      event.status, event.status_message, event.canceled, event.attempt, event.owner, event.at
    """

  private static let voiceRow = "SELECT id, name, task, created_at, deleted_at FROM voice"

  private static let task =
    """
    \(record), task.expires_at, task.result, task.callback_url, task.files_removed_at, task.engine
    FROM task CROSS JOIN event ON event.sequence = task.sequence
    """
}
