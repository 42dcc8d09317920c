import KlangServer
import Platform

/// Starts the program that opens sockets, and asks for the secret that callbacks are signed with.
enum NetCheck {
  /// How long the program may take to say its version, in milliseconds.
  private static let patienceMilliseconds: Int64 = 5_000

  static func run(_ configuration: Configuration?) -> [Finding] {
    let configuration = configuration ?? Configuration()
    return [program(configuration)] + secret(configuration.webhookSecret)
  }

  private static func program(_ configuration: Configuration) -> Finding {
    let name = "klang-net"
    let command = configuration.resolvedNetCommand
    guard let path = Executable.find(command[0]) else {
      return Finding(
        name, configuration.netCommand.isEmpty ? .absent : .failed,
        "\(command[0]) is not found; nothing is fetched from or sent to the network",
        remedy: "Install klang-net beside klang, or name it with KLANG_NET, if callbacks or web addresses are wanted.")
    }
    guard let version = version(command) else {
      return Finding(
        name, .failed, "\(path) does not start",
        remedy: "Run \"\(path) --version\" to see what it complains of. It needs libcurl: "
          + Installation.command(debian: "libcurl4", homebrew: "curl"))
    }
    return Finding(name, .ok, "\(path), \(version)")
  }

  /// What it prints for `--version`; nil when it does not end well with that.
  private static func version(_ command: [String]) -> String? {
    guard let child = try? ChildProcess(command: command + ["--version"], standardError: .discarded) else { return nil }
    Descriptor.close(child.input)
    let isInTime = Monitor<Bool?>(nil)
    Thread.start("klang-patience") {
      let hasEnded = isInTime.wait(until: Clock.deadline(inMilliseconds: patienceMilliseconds)) { $0 }
      if hasEnded == nil { child.kill() }
    }
    let output = try? Files.read(child.output, named: command[0], limit: 1 << 12)
    isInTime.signal { $0 = true }
    Descriptor.close(child.output)
    guard child.wait() == .exited(0), let output else { return nil }
    return String(decoding: output.prefix { $0 != 0x0a }, as: UTF8.self)
  }

  private static func secret(_ source: SecretSource?) -> [Finding] {
    guard let source else { return [] }
    do throws(SecretSource.Failure) {
      _ = try source.read()
      return [Finding("webhook secret", .ok, "it can be read")]
    } catch {
      return [
        Finding(
          "webhook secret", .failed, error.message,
          remedy: "Callbacks wait until \"webhook_secret\" of the configuration can be read.")
      ]
    }
  }
}
