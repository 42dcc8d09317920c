import CPlatform
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SecretSource {
  /// Why a secret can't be had. Says where it was looked for, never what was found.
  public struct Failure: Error, Sendable, Equatable {
    /// For a person.
    public var message: String
  }

  /// The longest secret taken, in bytes.
  private static let maximumBytes = 1 << 16
  /// How long a command may take, in milliseconds.
  private static let commandMilliseconds: Int64 = 5_000

  /// The secret, without white space around it. May take as long as a command does.
  public func read() throws(Failure) -> String {
    let found: [UInt8]
    if let environment {
      guard let value = Environment[environment] else {
        throw Failure(message: "The environment variable \(environment), which is to hold a secret, is not set.")
      }
      found = Array(value.utf8)
    } else if let file {
      found = try Self.contents(of: file)
    } else {
      found = try Self.output(of: command ?? [])
    }
    guard let text = String(validating: found, as: UTF8.self) else {
      throw Failure(message: "The secret of \(place) is no text.")
    }
    let secret = text.split(whereSeparator: \.isWhitespace)
    guard secret.count == 1 else {
      throw Failure(
        message: "The secret of \(place) is \(secret.isEmpty ? "empty" : "more than one word").")
    }
    return String(secret[0])
  }

  /// Where it is, for a message.
  private var place: String {
    if let environment { return "the environment variable \(environment)" }
    if let file { return "the file \(file)" }
    return "the command \(command?.first ?? "")"
  }

  private static func contents(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = klang_open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0)
    guard descriptor >= 0 else {
      throw Failure(message: "The secret can't be read. \(SystemError("opening \(path)"))")
    }
    defer { Descriptor.close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw Failure(message: "The secret \(path) is no regular file.")
    }
    guard information.st_uid == geteuid() else {
      throw Failure(message: "The secret \(path) belongs to another user. It has to be yours.")
    }
    guard information.st_mode & 0o077 == 0 else {
      let mode = String(information.st_mode & 0o777, radix: 8)
      throw Failure(
        message:
          "The secret \(path) can be read or changed by others (mode \(mode)). Make it yours alone: chmod 600 \(path)")
    }
    do throws(SystemError) {
      return try Files.read(descriptor, named: path, limit: maximumBytes)
    } catch {
      throw Failure(message: "The secret can't be read. \(error)")
    }
  }

  private static func output(of command: [String]) throws(Failure) -> [UInt8] {
    let name = command.first ?? ""
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(command: command, standardError: .discarded)
    } catch {
      throw Failure(message: "The command for the secret can't be started. \(error)")
    }
    Descriptor.close(child.input)
    let output = Monitor<Result<[UInt8], SystemError>?>(nil)
    Thread.start("klang-secret") {
      let read: Result<[UInt8], SystemError>
      do throws(SystemError) {
        read = .success(try Files.read(child.output, named: "the output of \(name)", limit: maximumBytes))
      } catch {
        read = .failure(error)
      }
      Descriptor.close(child.output)
      output.signal { $0 = read }
    }
    let read: Result<[UInt8], SystemError>? = output.wait(
      until: Clock.deadline(inMilliseconds: commandMilliseconds)
    ) { $0 }
    // The output is closed or the time is up: whatever still runs has nothing more to say.
    if read == nil { child.kill() }
    let ending = child.wait()
    switch read {
    case nil:
      throw Failure(message: "The command \(name) did not give the secret within \(commandMilliseconds / 1000) s.")
    case .failure(let error): throw Failure(message: "The secret can't be read. \(error)")
    case .success(let bytes):
      guard ending == .exited(0) else {
        throw Failure(message: "The command \(name), which is to print a secret, ended with \(ending).")
      }
      return bytes
    }
  }
}
