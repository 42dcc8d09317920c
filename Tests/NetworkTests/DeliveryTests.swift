import Foundation
import JSON
import NetProtocol
import Platform
import TestSupport
import Testing

@testable import Network

struct DeliveryTests {
  private let server: LoopbackServer
  private let net: NetProcess

  init() throws {
    server = try LoopbackServer()
    net = try NetProcess()
  }

  private func order(_ path: String, _ change: (inout NetDeliver.Params) -> Void = { _ in }) -> NetDeliver.Params {
    var order = NetDeliver.Params()
    order.url = server.url(path)
    order.body = #"{"text":"今天 \u0001"}"#
    order.id = "msg_1"
    order.timestamp = 1_781_080_794
    order.allowsPrivateNetwork = true
    change(&order)
    return order
  }

  @Test("a callback arrives as it was given, unsigned without a secret")
  func plain() throws {
    #expect(try net.deliver(order("/hook")) == ["http_status": 200])
    let received = try server.next()
    #expect(received["body"] == .string(order("/hook").body))
    #expect(received["headers"]?["content-type"] == "application/json; charset=utf-8")
    #expect(received["headers"]?["webhook-signature"] == nil)
    #expect(received["headers"]?["expect"] == nil)
  }

  @Test("with a secret it is signed")
  func signed() throws {
    let secret = "whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI="
    _ = try net.deliver(order("/hook") { $0.secret = secret })
    let received = try server.next()
    let body = Array((received["body"]?.stringValue ?? "").utf8)
    let signature = try WebhookSignature.of(body, id: "msg_1", timestamp: 1_781_080_794, secret: secret)
    #expect(received["headers"]?["webhook-id"] == "msg_1")
    #expect(received["headers"]?["webhook-timestamp"] == "1781080794")
    #expect(received["headers"]?["webhook-signature"] == .string(signature))
    let failure = #expect(throws: NetFailure.self) { try net.deliver(order("/hook") { $0.secret = "no base64!" }) }
    #expect(failure?.reason == .invalidSecret)
  }

  @Test(
    "other statuses than 200 to 299 accept nothing; a redirect is not followed", arguments: [301, 307, 400, 410, 500])
  func refused(code: Int) throws {
    let path = code < 400 ? "/redirect?to=/hook" : "/hook?code=\(code)"
    let failure = try #require(throws: NetFailure.self) { try net.deliver(order(path)) }
    #expect(failure.reason == (code < 400 ? .refusedRedirect : .httpStatus))
    #expect(try net.deliver(order("/hook?code=204")) == ["http_status": 204])
  }

  @Test("private addresses get nothing without leave")
  func privateAddress() throws {
    let failure = #expect(throws: NetFailure.self) {
      try net.deliver(order("/hook") { $0.allowsPrivateNetwork = false })
    }
    #expect(failure?.reason == .refusedAddress)
  }

  @Test("a receiver that hangs costs its own time only: eight others go on beside it")
  func several() throws {
    let hanging = order("/hook?hang=9") { $0.timeoutMilliseconds = 60_000 }
    let ids = try (0..<4).map { _ in
      net.client.request(NetDeliver.method, try JSON.parse(hanging.encoded())) { _ in }
    }
    for _ in ids { _ = try server.next() }
    #expect(try net.deliver(order("/hook?x=1")) == ["http_status": 200])
    for id in ids { net.client.cancel(id) }
  }

  @Test("the status decides: a body that does not come is not waited for")
  func stall() throws {
    #expect(try net.deliver(order("/hook?stall=1") { $0.timeoutMilliseconds = 60_000 }) == ["http_status": 200])
  }

  @Test("nobody there is a failure that may pass")
  func nobody() throws {
    let failure = #expect(throws: NetFailure.self) {
      try net.deliver(order("/hook") { $0.url = "http://127.0.0.1:1/" })
    }
    #expect(failure?.reason == .transport)
    #expect(failure?.isRetryable == true)
  }
}
