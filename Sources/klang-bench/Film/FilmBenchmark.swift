import JSON
import Platform
import TestFilms

/// `klang-bench film [--seeds N] [--from SEED] [KIND...]`: whether what is heard in the soundtracks of films falls on what
/// happens in them: without prompts, and with such as fit.
enum FilmBenchmark {
  static let argument = "film"

  /// With what words soundtracks are asked for.
  private enum Asking: String, CaseIterable {
    case nothing = "without prompts"
    case prompts = "with prompts for effects and music"
  }

  /// What music is asked for, by turns.
  private static let music = [
    "calm piano, 72 bpm, in C major", "tense strings in D minor", "soft ambient pads",
    "a gentle acoustic guitar in G major",
  ]

  static func run(_ arguments: ArraySlice<String>) -> Int32 {
    guard let choice = FilmChoice(arguments) else {
      print("klang-bench film [--seeds N] [--from SEED] [KIND...]; kinds: \(FilmChoice.kindNames)")
      return 2
    }
    do {
      let folder = Bench.folder()
      let films = choice.films()
      for film in films { try film.write(to: choice.path(film, in: folder), choice.coding(film)) }
      var isMet = true
      for asking in Asking.allCases {
        isMet = try measure(films, choice, folder, asking) && isMet
      }
      Bench.removeFolders()
      return isMet ? 0 : 1
    } catch {
      print("could not be measured: \(error)")
      Bench.removeFolders()
      return 1
    }
  }

  private static func measure(
    _ films: [TestFilm], _ choice: FilmChoice, _ folder: String, _ asking: Asking
  ) throws -> Bool {
    let klang = try Bench.klang(Bench.folder())
    defer { klang.end() }
    try klang.initialize()
    var scores = FilmScores()
    var checks = FilmChecks()
    for (number, film) in films.enumerated() {
      let path = choice.path(film, in: folder)
      var params: JSON.Object = ["video_url": .string(Files.url(path)), "seed": JSON(number), "wait": true]
      if asking == .prompts {
        if let prompt = film.kind.soundEffectPrompt { params["sound_effect_prompt"] = .string(prompt) }
        params["bgm_prompt"] = .string(music[number % music.count])
      }
      let task = try klang.call(number + 1, "videoToAudio/create", .object(params))
      do {
        let result = try DeliveredFilm(task)
        let track = try DecodedSound(result.video)
        scores.add(FilmScore(OnsetJudge().onsets(in: track.channels), for: film), film.kind)
        try checks.add(film, path, result, track)
      } catch {
        checks.add(complaint: "\(film.name): \(error)")
      }
    }
    print("\n\(films.count) films, \(asking.rawValue):\n")
    scores.printTable()
    // Music of its own accord is heard where nothing happens: what is asked for counts without it.
    let isMet = scores.printGoals(isBinding: asking == .nothing)
    return checks.printAll() && isMet
  }
}
