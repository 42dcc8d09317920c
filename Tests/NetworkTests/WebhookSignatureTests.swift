import NetProtocol
import Platform
import Testing

@testable import Network

struct WebhookSignatureTests {
  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(
    "SHA-256 gives the digests of FIPS 180-4's examples and of every length around a block",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
      ),
      (
        String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
      ),
    ])
  func digests(text: String, digest: String) {
    #expect(hexadecimal(SHA256.digest(Array(text.utf8))) == digest)
  }

  @Test("HMAC-SHA-256 gives RFC 4231's codes, also for a key longer than a block")
  func codes() {
    #expect(
      hexadecimal(SHA256.authenticationCode(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    let long = [UInt8](repeating: 0xaa, count: 131)
    #expect(
      hexadecimal(
        SHA256.authenticationCode(Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8), key: long))
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test(
    "base64 goes there and back (RFC 4648, section 10)",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
    #expect(Base64.decode(encoded.replacing("=", with: "")) == Array(text.utf8))
  }

  @Test(
    "what is no base64 is refused",
    arguments: ["A", "Zg=", "Zh==", "Zm9=", "Zm 9v", "Zm9v\n", "====", "Zg==Zg==", "_-8="])
  func notBase64(text: String) { #expect(Base64.decode(text) == nil) }

  // The vector that the Kling API's page on callbacks gives.
  private let body = Array(
    #"{"id":"1234567890","status":"succeeded","message":"","create_time":1781080778802,"update_time":1781080794151}"#
      .utf8)

  @Test(
    "the published vector comes out, with and without the prefix of the secret",
    arguments: ["whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=", "dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI="])
  func vector(secret: String) throws {
    let signature = try WebhookSignature.of(body, id: "9876543210", timestamp: 1_781_080_794, secret: secret)
    #expect(signature == "v1,UsKlJP00XoQyOn410NM9xv34sP+Gl0jnOO9Lcpr7NJ4=")
  }

  @Test(
    "a secret that is no base64 is an error that does not show it", arguments: ["whsec_", "", "whsec_pa$$word", "x"])
  func badSecret(secret: String) {
    let failure = #expect(throws: NetFailure.self) {
      try WebhookSignature.of(body, id: "1", timestamp: 1, secret: secret)
    }
    #expect(failure?.reason == .invalidSecret)
    #expect(failure?.message.contains("word") == false)
  }
}
