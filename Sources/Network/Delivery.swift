import NetProtocol
import Platform

/// Delivers a callback: one POST, no redirects. Any status from 200 to 299 accepts it.
public struct Delivery: AnswerReader {
  /// Delivers what is ordered.
  public static func run(
    _ order: NetDeliver.Params, _ bounds: TransferBounds, _ cancellation: Cancellation
  ) throws(NetFailure) -> NetDeliver.Result {
    let target = try Target(order.url)
    let body = Array(order.body.utf8)
    var headers = ["Content-Type: application/json; charset=utf-8"]
    if let secret = order.secret {
      let signature = try WebhookSignature.of(body, id: order.id, timestamp: order.timestamp, secret: secret)
      headers += [
        "webhook-id: \(order.id)", "webhook-timestamp: \(order.timestamp)", "webhook-signature: \(signature)",
      ]
    }
    let head = try Exchange.perform(
      .post(body: body, headers: headers), target, bounds, cancellation, Delivery())
    var result = NetDeliver.Result()
    result.httpStatus = head.status
    return result
  }

  /// The answer is in the status; a body is not waited for.
  func begin(_ head: Exchange.Head) throws(NetFailure) -> Bool {
    if head.location != nil {
      throw NetFailure(
        .refusedRedirect, "The receiver redirects (\(head.status)), which callbacks do not follow.", isRetryable: true,
        httpStatus: head.status)
    }
    guard (200...299).contains(head.status) else { throw .status(head.status) }
    return false
  }

  func read(_ bytes: UnsafeRawBufferPointer) {}
}
