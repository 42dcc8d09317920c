import Contract
import JSONRPC
import KlangProtocol
import WebAddress

/// What can be known of a callback URL when a task is created, without asking anybody.
enum CallbackURL {
  /// Why a URL is refused that is one: its host is an address that must not be connected to.
  static func refusal(_ url: String?, allowsPrivateNetwork: Bool, method: String) -> ResponseError? {
    guard let url, let address = (try? WebURL(url))?.address,
      let reason = AddressRules.refusal(address, allowsOwnNetwork: allowsPrivateNetwork)
    else { return nil }
    let problem = Problem(
      .value, pointer: "/callback_url",
      expected: "a public address, or one of your own network with \"allow_private_network\" in the configuration",
      found: reason)
    return KlangError.invalid([problem], method: method)
  }
}
