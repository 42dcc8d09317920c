import JSON
import KlangServer
import Platform

/// `klang index`: tells the engine of folders with recordings, which it looks at and remembers.
enum IndexCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try Options(
        arguments, command: "index", [.value("--remove"), .flag("--list"), .flag("--json")])
      if options.has("--help") {
        Terminal.print(Usage.index)
        return ExitStatus.success
      }
      if options.has("--list"), !options.words.isEmpty || options.value("--remove") != nil {
        throw Options.Failure(message: "--list takes no folders: it shows what is in the library.")
      }
      let configuration = try Configuration.load()
      Interruption.prepare()
      let answer = try IndexQuestion.ask(
        order(options, configuration), configuration,
        progress: { done, all, path in
          Terminal.progress(Double(done) / Double(max(1, all)), "\(done) of \(all)  \(IndexReport.short(path))")
        })
      Terminal.clearProgress()
      guard let result = answer["result"] else {
        Terminal.complain(answer["error"]?.stringValue ?? "The engine could not index.")
        return answer["retryable"]?.boolValue == false ? ExitStatus.usage : ExitStatus.failure
      }
      if options.has("--json") {
        Terminal.print(result.prettyPrinted())
      } else {
        Terminal.print(options.has("--list") ? IndexReport.list(result) : IndexReport.summary(result))
      }
      return result["canceled"]?.boolValue == true ? ExitStatus.interrupted : ExitStatus.success
    } catch {
      return CommandFailure.told(error)
    }
  }

  private static func order(_ options: Options, _ configuration: Configuration) -> JSON {
    func paths(_ paths: [String]) -> JSON {
      .array(paths.map { .string(Files.absolute($0, base: Files.workingDirectory)) })
    }
    return [
      "index": .string(configuration.sampleIndexPath), "list": .bool(options.has("--list")),
      "add": paths(options.words), "remove": paths(options.all("--remove")),
      "configured": paths(configuration.sampleFolders),
      "packages": .array(configuration.samplePackages.map { .string($0) }),
    ]
  }
}
