import Contract
import JSON
import JSONRPC
import KlangProtocol
import NetProtocol
import Network
import Platform

/// Takes orders for transfers and answers when they are over.
final class NetService: Service {
  /// The least time between two words of progress about a download, in nanoseconds.
  private static let progressInterval: UInt64 = 100_000_000

  private let connection: Connection
  // Apart, so that long downloads hold no callback up.
  private let downloads = TransferPool("net-download", limit: 4)
  private let deliveries = TransferPool("net-deliver", limit: 8)

  init(_ connection: Connection) { self.connection = connection }

  /// Ends every transfer.
  func stop() {
    deliveries.cancelAll(milliseconds: 500)
    downloads.cancelAll(milliseconds: 500)
  }

  // MARK: - Service

  func lane(ofRequest method: String) -> Lane? {
    [NetInitialize.method, NetDownload.method, NetDeliver.method].contains(method) ? .read : nil
  }

  func handle(_ request: Request, _ reply: consuming Reply, admission: Admission?) {
    switch request.method {
    case NetInitialize.method:
      var result = NetInitialize.Result()
      result.name = "klang-net"
      result.version = KlangVersion.current
      reply.succeed(encoded: result.encoded())
    case NetDownload.method:
      take(request, reply, in: downloads) { [self] order, cancellation throws(NetFailure) in
        try download(order, cancellation)
      }
    default:
      take(request, reply, in: deliveries) { order, cancellation throws(NetFailure) in
        try Self.deliver(order, cancellation)
      }
    }
  }

  func handle(notification method: String, params: JSON) -> Bool { false }

  /// Reads an order and has it done in a pool.
  private func take<Order: ContractObject, Done: ContractObject>(
    _ request: Request, _ reply: consuming Reply, in pool: TransferPool,
    _ work: @escaping @Sendable (Order, Cancellation) throws(NetFailure) -> Done
  ) {
    var problems = Problems()
    guard let order = Order.read(request.params, &problems) else {
      return reply.fail(KlangError.invalid(problems.list, method: request.method))
    }
    let pending = PendingReply(reply)
    let transfer = TransferPool.Transfer { cancellation in
      do throws(NetFailure) {
        if cancellation.isCanceled { throw .canceled }
        pending.give(.result(try work(order, cancellation).encoded()))
      } catch {
        pending.give(.error(error.responseError))
      }
    }
    request.whenInterrupted { _ in pool.cancel(transfer.cancellation) }
    pool.add(transfer)
  }

  // MARK: - The work

  private func download(
    _ order: NetDownload.Params, _ cancellation: Cancellation
  ) throws(NetFailure) -> NetDownload.Result {
    var lastTold: UInt64 = 0
    return try Download.run(
      order, TransferBounds(milliseconds: order.timeoutMilliseconds, order.allowsPrivateNetwork), cancellation
    ) { [connection] received, total in
      guard let name = order.name else { return }
      let now = Clock.monotonicNanoseconds()
      guard now - lastTold >= Self.progressInterval || received == total else { return }
      lastTold = now
      var params = NetProgress.Params()
      params.name = name
      params.received = received
      params.total = total
      _ = connection.notify(NetProgress.method, encodedParams: params.encoded())
    }
  }

  private static func deliver(
    _ order: NetDeliver.Params, _ cancellation: Cancellation
  ) throws(NetFailure) -> NetDeliver.Result {
    try Delivery.run(
      order, TransferBounds(milliseconds: order.timeoutMilliseconds, order.allowsPrivateNetwork), cancellation)
  }
}

extension TransferBounds {
  fileprivate init(milliseconds: Int, _ allowsOwnNetwork: Bool) {
    self.init(deadline: Clock.deadline(inMilliseconds: Int64(milliseconds)), allowsOwnNetwork: allowsOwnNetwork)
  }
}
