/// What waits to be written, and who holds the pen. A plain value; `Outbox` keeps it behind a lock.
struct OutboxState: Sendable {
  /// Pieces are joined up to this size, so that many small messages go out in one write, and a long queue is never
  /// copied to make it longer.
  static let chunkBytes = 1 << 18

  private var chunks: [[UInt8]] = []
  private var firstChunk = 0
  /// Bytes that are not written yet, the piece under the pen included.
  private(set) var waitingBytes = 0
  /// Somebody writes, or has been told to.
  private(set) var isWriting = false
  /// The other end is gone: nothing is taken any more.
  private(set) var isClosed = false
  /// A notification was refused since there was last room.
  var hasRefused = false
  /// Somebody polls for the outbox to be no longer full.
  var wantsRoom = false
  /// Threads that wait for `waitingBytes` to fall.
  var waiters = 0

  mutating func append(_ framed: [UInt8]) {
    guard !isClosed else { return }
    waitingBytes += framed.count
    if chunks.count > firstChunk, chunks[chunks.count - 1].count + framed.count <= Self.chunkBytes {
      chunks[chunks.count - 1].append(contentsOf: framed)
    } else {
      chunks.append(framed)
    }
  }

  /// Takes the pen if it is free and there is something to write.
  mutating func takePen() -> Bool {
    guard !isWriting, waitingBytes > 0 else { return false }
    isWriting = true
    return true
  }

  /// The next piece for the holder of the pen; nil lays the pen down.
  mutating func nextPiece() -> [UInt8]? {
    guard firstChunk < chunks.count else {
      isWriting = false
      return nil
    }
    let piece = chunks[firstChunk]
    chunks[firstChunk] = []
    firstChunk += 1
    if firstChunk == chunks.count {
      chunks.removeAll(keepingCapacity: true)
      firstChunk = 0
    } else if firstChunk > 64 {
      chunks.removeSubrange(..<firstChunk)
      firstChunk = 0
    }
    return piece
  }

  /// Puts back a piece that could not be written yet.
  mutating func putBack(_ piece: [UInt8]) {
    if firstChunk > 0 {
      firstChunk -= 1
      chunks[firstChunk] = piece
    } else {
      chunks.insert(piece, at: 0)
    }
  }

  mutating func wrote(bytes: Int) { waitingBytes -= bytes }

  mutating func close() {
    isClosed = true
    isWriting = false
    chunks = []
    firstChunk = 0
    waitingBytes = 0
  }
}
