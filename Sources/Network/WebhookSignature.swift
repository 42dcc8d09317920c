import NetProtocol
import Platform

/// The signature of a callback: Standard Webhooks 1.0, symmetric (`v1`), as the Kling API signs its own.
enum WebhookSignature {
  /// The value of `webhook-signature` for a message. `secret` is base64, with or without `whsec_` in front.
  static func of(_ body: [UInt8], id: String, timestamp: Int, secret: String) throws(NetFailure) -> String {
    let prefix = "whsec_"
    let text = secret.hasPrefix(prefix) ? String(secret.dropFirst(prefix.count)) : secret
    guard let key = Base64.decode(text), !key.isEmpty else {
      throw NetFailure(
        .invalidSecret, "The webhook secret is not base64: expected \"whsec_\" and base64, or base64 alone.")
    }
    let signed = Array("\(id).\(timestamp).".utf8) + body
    return "v1," + Base64.encode(SHA256.authenticationCode(signed, key: key))
  }
}
