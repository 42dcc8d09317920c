import NetProtocol

/// Takes an answer as it comes. A failure ends the exchange with that.
protocol AnswerReader {
  /// The head has come. Whether the body is wanted; without it the exchange is over.
  func begin(_ head: Exchange.Head) throws(NetFailure) -> Bool
  /// The next bytes of the body.
  func read(_ bytes: UnsafeRawBufferPointer) throws(NetFailure)
}
