import NetProtocol
import Platform
import WebAddress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the addresses of a host, once, and judges every one of them.
enum Resolver {
  private enum Lookup: Sendable {
    case found([IPAddress])
    case failed(String)
  }

  /// The addresses of a target, all of which may be connected to.
  static func addresses(
    of target: Target, allowsOwnNetwork: Bool, deadline: UInt64, _ cancellation: Cancellation
  ) throws(NetFailure) -> [IPAddress] {
    let addresses =
      if let literal = target.url.address { [literal] } else { try lookUp(target.url.host, deadline, cancellation) }
    for address in addresses {
      if let refusal = AddressRules.refusal(address, allowsOwnNetwork: allowsOwnNetwork) {
        throw NetFailure(.refusedAddress, "The host \(target.url.shownHost) is not connected to: \(refusal).")
      }
    }
    return addresses
  }

  /// The system's resolver can't be stopped; so it is asked on a thread that is left to itself when nobody waits for it
  /// any more.
  private static func lookUp(
    _ host: String, _ deadline: UInt64, _ cancellation: Cancellation
  ) throws(NetFailure) -> [IPAddress] {
    let answer = Monitor<Lookup?>(nil)
    Thread.start("net-resolver") {
      let lookup = ask(host)
      answer.signal { $0 = lookup }
    }
    let lookup: Lookup? = cancellation.with {
      answer.signal { if $0 == nil { $0 = .failed("canceled") } }
    } _: {
      answer.wait(until: deadline) { $0 }
    }
    if cancellation.isCanceled { throw .canceled }
    switch lookup {
    case .found(let addresses): return addresses
    case .failed(let reason):
      // Also what the resolver holds for final: a machine without a network gets that answer too.
      throw NetFailure(.transport, "The host \(host) is not found: \(reason).", isRetryable: true)
    case nil: throw NetFailure(.tooSlow, "Looking the host \(host) up took too long.", isRetryable: true)
    }
  }

  private static func ask(_ host: String) -> Lookup {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, nil, &hints, &list)
    guard status == 0 else { return .failed(String(cString: gai_strerror(status))) }
    defer { freeaddrinfo(list) }
    var addresses: [IPAddress] = []
    var entry = list
    while let current = entry {
      if let socket = current.pointee.ai_addr, let address = IPAddress(socket), !addresses.contains(address) {
        addresses.append(address)
      }
      entry = current.pointee.ai_next
    }
    return addresses.isEmpty ? .failed("it has no internet address") : .found(addresses)
  }
}
