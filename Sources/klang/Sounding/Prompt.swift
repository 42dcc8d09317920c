import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The prompt of a command: that of its arguments, or what stands on standard input.
enum Prompt {
  private static let maximumBytes = 1 << 20

  /// One prompt; "-" reads it, and so does none unless that would wait for a person.
  static func read(_ prompt: String?, command: String) throws -> String {
    if let prompt, prompt != "-" { return prompt }
    guard prompt == "-" || !Terminal.isTerminal(STDIN_FILENO) else {
      throw Options.Failure(message: "There is no prompt. \"klang \(command) --help\" shows how to give one.")
    }
    let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SystemError("reading the prompt as UTF-8", number: EILSEQ)
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Prompts, one a line: that of the arguments, or those that are read.
  static func lines(_ prompt: String?) throws -> [UInt8] {
    if let prompt, prompt != "-" { return Array(prompt.utf8) + [UInt8(ascii: "\n")] }
    return try Files.read(STDIN_FILENO, named: "standard input", limit: 64 << 20)
  }
}
