import KlangServer
import Platform

/// `klang say --pinyin`: the engine, which has the words and their sounds, is asked what it would say.
enum PinyinPrinter {
  static func print(_ text: String) -> Int32 {
    do {
      let configuration = try Configuration.load()
      let child = try ChildProcess(command: configuration.resolvedEngineCommand + ["--pinyin"])
      let bytes = Array(text.utf8)
      // The engine reads all before it writes.
      let failure = bytes.withUnsafeBytes { Descriptor.writeAll(child.input, $0) }
      Descriptor.close(child.input)
      let output = try Files.read(child.output, named: "what the engine says", limit: 1 << 30)
      let ending = child.wait()
      guard failure == nil, ending == .exited(0) else {
        Terminal.complain("The engine could not tell: \(ending).")
        return ExitStatus.failure
      }
      Terminal.print(String(decoding: output, as: UTF8.self).trimmingLineBreak)
      return ExitStatus.success
    } catch {
      return CommandFailure.told(error)
    }
  }
}

extension String {
  fileprivate var trimmingLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
