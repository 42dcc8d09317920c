import Foundation
import JSON
import NetProtocol
import Platform
import TestSupport
import Testing
import WebAddress

@testable import Network

struct DownloadTests {
  private let folder = KlangProcess.temporaryFolder()
  private let server: LoopbackServer
  private let net: NetProcess

  init() throws {
    server = try LoopbackServer()
    net = try NetProcess()
  }

  private func order(_ url: String, _ change: (inout NetDownload.Params) -> Void = { _ in }) -> NetDownload.Params {
    var order = NetDownload.Params()
    order.url = url
    order.path = folder + "/file"
    order.maximumBytes = 100_000
    order.allowsPrivateNetwork = true
    change(&order)
    return order
  }

  /// The reason a download fails for; nothing may be left of it.
  private func refusal(_ order: NetDownload.Params) throws -> NetFailure {
    let failure = try #require(throws: NetFailure.self) { try net.download(order) }
    #expect(Files.names(in: folder).isEmpty)
    return failure
  }

  @Test("a file is fetched whole, for its owner only, and told of")
  func whole() throws {
    let url = server.url("/bytes?size=100000&type=Audio/WAV;x=y")
    let result = try net.download(
      order(url) { order in
        order.mediaTypes = ["video/mp4", "audio/*"]
        order.name = "mine"
      })
    #expect(result == ["bytes": 100000, "media_type": "audio/wav", "url": .string(url)])
    #expect(Files.size(folder + "/file") == 100_000)
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/file")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(Files.names(in: folder) == ["file"])
    #expect(net.told.last == ["name": "mine", "received": 100000, "total": 100000])
  }

  @Test("a file without an announced length is fetched too", arguments: ["/endless?size=50000", "/chunked?size=50000"])
  func withoutLength(path: String) throws {
    #expect(try net.download(order(server.url(path)))["bytes"] == 50000)
    #expect(Files.size(folder + "/file") == 50_000)
  }

  @Test(
    "more bytes than are taken end it, announced or not",
    arguments: ["/bytes?size=100001", "/endless?size=200000", "/chunked?size=200000"])
  func tooLarge(path: String) throws {
    let failure = try refusal(order(server.url(path)))
    #expect(failure.reason == .tooLarge)
    #expect(!failure.isRetryable)
  }

  @Test("a head that goes on and on ends it")
  func longHead() throws { #expect(try refusal(order(server.url("/long-head"))).reason == .tooLarge) }

  @Test("who sends too slowly is given up", arguments: ["/drip", "/drip-head", "/hang", "/stall?size=10"])
  func tooSlow(path: String) throws {
    let failure = try refusal(order(server.url(path)) { $0.timeoutMilliseconds = 300 })
    #expect(failure.reason == .tooSlow)
    #expect(failure.isRetryable)
  }

  @Test("who sends too little each second is given up before the time is")
  func lowSpeed() throws {
    var bounds = TransferBounds(deadline: Clock.deadline(inMilliseconds: 60_000), allowsOwnNetwork: true)
    bounds.slowSeconds = 1
    let failure = #expect(throws: NetFailure.self) {
      try Download.run(order(server.url("/drip")), bounds, Cancellation()) { _, _ in }
    }
    #expect(failure?.reason == .tooSlow)
    #expect(Files.names(in: folder).isEmpty)
  }

  @Test("a connection that breaks in the middle is a failure that may pass")
  func half() throws {
    let failure = try refusal(order(server.url("/half")))
    #expect(failure.reason == .transport)
    #expect(failure.isRetryable)
  }

  @Test(
    "another media type than was asked for is refused", arguments: ["/bytes?size=9&type=text/html", "/bytes?size=9"])
  func wrongType(path: String) throws {
    #expect(try refusal(order(server.url(path)) { $0.mediaTypes = ["audio/*"] }).reason == .wrongType)
  }

  @Test("what comes compressed though nobody asked stays as it came")
  func zipped() throws {
    _ = try net.download(order(server.url("/zipped")))
    #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "not zipped at all")
  }

  @Test("statuses that are no success are told", arguments: [(404, false), (204, false), (500, true), (429, true)])
  func status(code: Int, isRetryable: Bool) throws {
    let failure = try refusal(order(server.url("/status?code=\(code)")))
    #expect(failure.reason == .httpStatus)
    #expect(failure.httpStatus == code)
    #expect(failure.isRetryable == isRetryable)
  }

  @Test("three redirects are followed, a fourth is not, a loop neither")
  func redirects() throws {
    let result = try net.download(order(server.url("/hops?n=3")))
    #expect(result["url"] == .string(server.url("/hops?n=0")))
    #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "arrived")
    Files.removeFolder(folder)
    try Files.makeDirectories(folder)
    #expect(try refusal(order(server.url("/hops?n=4"))).reason == .refusedRedirect)
    #expect(try refusal(order(server.url("/redirect?to=/redirect?to=/x"))).reason == .httpStatus)
    let loop =
      "/redirect?to=%2Fredirect%3Fto%3D%252Fredirect%253Fto%253D%25252Fredirect%25253Fto%25253D%2525252Fredirect%2525253Fto%2525253D%252525252Fx"
    #expect(try refusal(order(server.url(loop))).reason == .refusedRedirect)
  }

  @Test(
    "redirects away from the web, to a user name or to an address nobody may connect to are refused",
    arguments: [
      ("file:///etc/passwd", NetFailure.Reason.refusedRedirect), ("ftp://example.com/x", .refusedRedirect),
      ("gopher://127.0.0.1:25/x", .refusedRedirect), ("http://me@127.0.0.1/", .refusedRedirect),
      ("http://169.254.169.254/latest/meta-data/", .refusedAddress), ("http://[fe80::1]/", .refusedAddress),
      ("http://0.0.0.0/", .refusedAddress),
    ])
  func badRedirects(location: String, reason: NetFailure.Reason) throws {
    #expect(try refusal(order(server.url("/redirect?to=\(location)"))).reason == reason)
  }

  @Test("a redirect from https to http is refused")
  func downgrade() throws {
    let start = try Target("https://example.com/")
    #expect(throws: NetFailure.self) { try Download.redirected(start, to: "http://example.com/") }
    #expect(try Download.redirected(start, to: "https://example.org/").host == "example.org")
    #expect(try Download.redirected(Target("http://example.com/"), to: "https://example.com/").url.isSecure)
  }

  @Test(
    "without leave no spelling of loopback is connected to",
    arguments: [
      "127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.1", "127.1", "[::1]", "[::ffff:127.0.0.1]",
      "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "LOCALHOST",
    ])
  func loopback(host: String) throws {
    let failure = try refusal(
      order("http://\(host):\(server.port)/bytes?size=5") { $0.allowsPrivateNetwork = false })
    #expect(failure.reason == .refusedAddress, "\(failure.message)")
  }

  /// Whether this machine has the loopback address of version 6.
  private static let hasV6 = (try? LoopbackServer(options: ["--v6"])) != nil

  @Test(
    "addresses of version 6 are connected to", .enabled(if: hasV6, "no ::1 here"), arguments: ["[::1]", "localhost"])
  func version6(host: String) throws {
    let server = try LoopbackServer(options: ["--v6"])
    // Of a name the resolver may know the other version only.
    let addresses =
      host == "[::1]"
      ? nil
      : try Resolver.addresses(
        of: Target("http://localhost/"), allowsOwnNetwork: true, deadline: .max, Cancellation())
    guard addresses?.contains(try #require(IPAddress(literal: "::1"))) != false else { return }
    #expect(try net.download(order("http://\(host):\(server.port)/bytes?size=5"))["bytes"] == 5)
  }

  @Test("with leave a name that means loopback is connected to", arguments: ["localhost", "2130706433", "0x7f.1"])
  func names(host: String) throws {
    #expect(try net.download(order("http://\(host):\(server.port)/bytes?size=5"))["bytes"] == 5)
  }

  @Test(
    "other schemes, user names and odd characters are refused before anything is connected to",
    arguments: [
      "ftp://HOST/x", "file:///etc/passwd", "gopher://HOST/x", "http://me:pw@HOST/", "http://HOST\\@x/", "HOST",
    ])
  func refusedURLs(pattern: String) throws {
    let url = pattern.replacing("HOST", with: "127.0.0.1:\(server.port)")
    let failure = try refusal(order(url))
    #expect(failure.reason == .refusedURL)
    #expect(!failure.message.contains("pw"))
  }

  @Test("a server whose certificate nobody vouches for is not spoken to", arguments: ["localhost", "127.0.0.1"])
  func certificate(host: String) throws {
    let server = try LoopbackServer(options: ["--tls"])
    let failure = try refusal(order("https://\(host):\(server.port)/bytes?size=5"))
    #expect(failure.reason == .transport)
    #expect(failure.message.contains("could not be trusted"))
    #expect(!failure.isRetryable)
  }

  @Test("proxies of the environment are not used")
  func proxies() throws {
    // A proxy would answer 404 to a path that the server knows.
    let other = try LoopbackServer()
    let net = try NetProcess(environment: [
      "http_proxy": "http://127.0.0.1:1", "HTTP_PROXY": "http://127.0.0.1:1", "all_proxy": other.url(""),
      "ALL_PROXY": other.url(""),
    ])
    #expect(try net.download(order(server.url("/bytes?size=7")))["bytes"] == 7)
  }

  @Test("a cancel in the middle ends it at once and leaves no file")
  func cancel() throws {
    let answer = Monitor<NetFailure?>(nil)
    let order = order(server.url("/stall?size=10")) { $0.name = "one" }
    let id = net.client.request(NetDownload.method, try JSON.parse(order.encoded())) { result in
      if case .failure(let error) = result { answer.signal { $0 = NetFailure(error) } }
    }
    net.waitForProgress()
    #expect(Files.names(in: folder).count == 1)
    let before = Clock.monotonicNanoseconds()
    net.client.cancel(id)
    let failure: NetFailure? = answer.wait(until: Clock.deadline(inMilliseconds: 20_000)) { $0 }
    #expect(failure?.reason == .canceled)
    #expect(Files.names(in: folder).isEmpty)
    #expect(Clock.monotonicNanoseconds() - before < 5_000_000_000, "well before the time limit of a minute")
  }

  @Test("when the host hangs up, what is under way is given up and leaves no file")
  func hangUp() throws {
    let order = order(server.url("/stall?size=10")) { $0.name = "one" }
    net.client.request(NetDownload.method, try JSON.parse(order.encoded())) { _ in }
    net.waitForProgress()
    #expect(net.hangUp() == .exited(0))
    #expect(Files.names(in: folder).isEmpty)
  }

  @Test("a place that can't be written is told")
  func noPlace() throws {
    let failure = try refusal(order(server.url("/bytes?size=5")) { $0.path = folder + "/none/file" })
    #expect(failure.reason == .file)
  }
}
