import EngineProtocol
import KlangProtocol
import KlangServer
import Platform

/// Starts the engine, and has it speak.
enum EngineCheck {
  private static let trials: [(name: String, text: String, voice: String, language: SpokenLanguage, remedy: String)] = [
    (
      "speech, English", "Yes.", "oversea_male1", .en,
      Installation.command(debian: "libflite1 espeak-ng-data", homebrew: "flite espeak-ng")
    ),
    (
      "speech, Mandarin", "好。", "chat1_female_new-3", .zh,
      Installation.command(debian: "espeak-ng-data", homebrew: "espeak-ng")
    ),
  ]

  static func run(_ configuration: Configuration) -> [Finding] {
    let command = configuration.resolvedEngineCommand
    let name = "engine"
    guard let path = Executable.find(command[0]) else {
      return [
        Finding(
          name, .failed, "\(command[0]) is not found",
          remedy: "Install klang-engine beside klang, or name another with KLANG_ENGINE.")
      ]
    }
    let description: EngineInitialize.Result
    let trial: EngineTrial
    do throws(EngineTrial.Failure) {
      trial = try EngineTrial(command)
    } catch {
      return [Finding(name, .failed, error.message)]
    }
    defer { trial.close() }
    do throws(EngineTrial.Failure) {
      description = try trial.describe()
    } catch {
      let detail = "\(path) does not work: \(error.message)"
      return [Finding(name, .failed, detail, remedy: "Run \"\(path) --version\" to see what it complains of.")]
    }
    let engine = Finding(name, .ok, "\(path), \(description.name) \(description.version)")
    return [engine, isolation(description.isolation)] + speech(trial, description)
  }

  private static func isolation(_ isolation: EngineIsolation?) -> Finding {
    let name = "engine's isolation"
    guard let isolation else { return Finding(name, .absent, "the engine does not say that it has any") }
    let detail = isolation.socketsDenied ? "it can open no socket" : "it can open sockets"
    let told = isolation.note.map { "\(detail). \($0)" } ?? detail
    return Finding(name, isolation.socketsDenied && isolation.note == nil ? .ok : .absent, told)
  }

  private static func speech(_ trial: EngineTrial, _ description: EngineInitialize.Result) -> [Finding] {
    guard description.kinds.contains(TaskKind.textToSpeech.rawValue) else { return [] }
    return trials.filter { description.languages.contains($0.language.rawValue) }.map { wanted in
      do throws(EngineTrial.Failure) {
        let seconds = try trial.speak(wanted.text, voice: wanted.voice, language: wanted.language)
        return Finding(wanted.name, .ok, "\(Int((seconds * 1000).rounded())) ms spoken")
      } catch {
        return Finding(wanted.name, .failed, error.message, remedy: wanted.remedy)
      }
    }
  }
}
