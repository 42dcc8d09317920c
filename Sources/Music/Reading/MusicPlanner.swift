/// Makes a plan of what was found in a prompt, and guesses the rest.
struct MusicPlanner {
  /// What a tempo that is asked for may be, and one that is chosen, in quarter notes a minute.
  private static let possibleTempi = 30.0...280
  private static let usualTempi = 40.0...200
  /// Moods that decide the kind of music even where an instrument would suggest another.
  private static let strongHints: Set<MusicPlan.Genre> = [.cinematic, .comedy, .suspense, .orchestral, .metal]
  /// How much a mood counts, and a kind of music that was only guessed, beside one that was named.
  private static let moodWeight = 2.0
  private static let guessedWeight = 0.6

  private let findings: MusicFindings
  private(set) var plan = MusicPlan()

  init(_ findings: MusicFindings) {
    self.findings = findings
    chooseGenre()
    chooseMood()
    chooseMode()
    chooseTonic()
    chooseTempo()
    plan.meter = findings.meter ?? (plan.genre == .waltz ? 3 : 4)
    plan.drums = findings.drums
    plan.shape = shape
    plan.notes += findings.refusals.map(\.rawValue)
  }

  private mutating func note(_ text: String) { plan.notes.append(text) }

  // MARK: - Kind and instruments

  private mutating func chooseGenre() {
    plan.instruments = findings.instruments
    guard let main = mainGenre else {
      plan.genre = guessedGenre
      let name = GenreTraits.of(plan.genre).name
      note(findings.isEmpty ? "Nothing was asked for: calm \(name)." : "No kind of music was named: \(name).")
      return
    }
    plan.genre = main.genre
    guard let other = findings.genres.first(where: { $0.genre != main.genre }) else { return }
    let colour = GenreTraits.of(other.genre)
    note("\(GenreTraits.of(main.genre).name) with something of \(colour.name).".capitalizedFirst)
    if plan.instruments.isEmpty, let instrument = colour.colour { plan.instruments = [instrument] }
  }

  /// The kind that is named for sure; of equals the first, but the last of those that stand side by side, as the noun does
  /// behind what describes it.
  private var mainGenre: MusicFindings.Named? {
    var main: MusicFindings.Named?
    for named in findings.genres {
      guard let best = main else {
        main = named
        continue
      }
      if named.weight > best.weight || named.weight == best.weight && named.range.lowerBound == best.range.upperBound {
        main = named
      }
    }
    return main
  }

  private var guessedGenre: MusicPlan.Genre {
    let moods = findings.moods.compactMap { $0.meaning.instrument == nil ? $0.meaning.hint : nil }
    if let strong = moods.first(where: Self.strongHints.contains) { return strong }
    if let genre = findings.instrumentHints.first ?? moods.first { return genre }
    if findings.meter == 3, findings.moods.isEmpty { return .waltz }
    if let pace = findings.pace, pace > 0 { return .pop }
    return .piano
  }

  // MARK: - Mood

  private mutating func chooseMood() {
    let traits = GenreTraits.of(plan.genre)
    let weight = findings.genres.isEmpty ? Self.guessedWeight : 1
    plan.valence = mean(traits.valence, weight, neutral: 0, \.valence, -1...1)
    plan.energy = mean(traits.energy, weight, neutral: 0.5, \.energy, 0...1)
    plan.tension = mean(traits.tension, weight, neutral: 0, \.tension, 0...1)
    guard let isMinor = (findings.key?.mode ?? findings.mode?.mode)?.isMinor,
      findings.moods.allSatisfy({ $0.meaning.valence == nil })
    else { return }
    // A mode that is asked for is a mood where nothing else is said.
    plan.valence = isMinor ? min(plan.valence, -0.2) : max(plan.valence, 0.2)
  }

  private func mean(
    _ start: Double, _ startWeight: Double, neutral: Double, _ axis: KeyPath<MusicMeaning, Double?>,
    _ bounds: ClosedRange<Double>
  ) -> Double {
    var (sum, weights) = (start * startWeight, startWeight)
    for mood in findings.moods {
      guard let value = mood.meaning[keyPath: axis] else { continue }
      sum += (neutral + (value - neutral) * mood.strength) * Self.moodWeight
      weights += Self.moodWeight
    }
    return min(bounds.upperBound, max(bounds.lowerBound, sum / weights))
  }

  // MARK: - Key

  private mutating func chooseMode() {
    let asked = findings.key?.mode ?? findings.mode?.mode
    // The general word for five tones goes with the mode that is named beside it, else with the mood.
    if let mode = findings.mode, mode.isPentatonic {
      let isMinor = findings.key?.mode?.isMinor ?? (plan.valence < -0.1)
      plan.mode = isMinor ? .minorPentatonic : .majorPentatonic
    } else {
      plan.mode = asked ?? findings.moods.compactMap(\.meaning.mode).first ?? usualMode
    }
  }

  private var usualMode: MusicPlan.Mode {
    let isMinor = plan.valence < 0.05
    switch plan.genre {
    case .chinese: return isMinor ? .minorPentatonic : .majorPentatonic
    case .blues: return isMinor ? .minorPentatonic : .mixolydian
    case .folk where isMinor: return .dorian
    default: return !isMinor ? .major : plan.tension > 0.65 ? .harmonicMinor : .minor
    }
  }

  /// Keys that lie well under the hands of those who play such music.
  private mutating func chooseTonic() {
    if let key = findings.key {
      plan.tonic = key.tonic
      if key.mode == nil, findings.mode == nil { note("The key has no mode in the prompt: \(plan.keyName).") }
      return
    }
    let tonics =
      switch (plan.mode.isMinor, plan.energy > 0.5) {
      case (false, false): [0, 5, 7, 3]
      case (false, true): [2, 7, 9, 0]
      case (true, false): [9, 4, 2, 7]
      case (true, true): [2, 0, 4, 9]
      }
    plan.tonic = tonics[Int(findings.variety % 4)]
    note("No key was given: \(plan.keyName).")
  }

  // MARK: - Time

  private mutating func chooseTempo() {
    if let given = findings.givenTempo {
      plan.isTempoGiven = true
      plan.tempo = min(Self.possibleTempi.upperBound, max(Self.possibleTempi.lowerBound, given))
      if plan.tempo != given { note("The tempo is beyond what can be played: \(Int(plan.tempo)) beats a minute.") }
      return
    }
    let traits = GenreTraits.of(plan.genre)
    let pace = findings.pace ?? min(1, max(-1, (plan.energy - traits.energy) * 1.6))
    let chosen = findings.tempo ?? Self.tempo(traits, pace: pace)
    plan.tempo = min(Self.usualTempi.upperBound, max(Self.usualTempi.lowerBound, chosen)).rounded()
    note("No tempo was given in numbers: \(Int(plan.tempo)) beats a minute.")
  }

  /// From -1, slow, to 1, fast, between the tempi of a kind of music, and a little beyond.
  private static func tempo(_ traits: GenreTraits, pace: Double) -> Double {
    let tempo = traits.tempo
    let bounded = min(1, max(-1, pace))
    let beyond = 1 + 0.12 * (pace - bounded)
    return (tempo.usual + bounded * (pace < 0 ? tempo.usual - tempo.slow : tempo.fast - tempo.usual)) * beyond
  }

  private var shape: MusicPlan.Shape {
    let shapes = findings.shapes
    if shapes.contains(.arch) { return .arch }
    if shapes.contains(.rising), shapes.contains(.falling) { return .arch }
    return shapes.first ?? findings.moods.compactMap(\.meaning.shape).first ?? .steady
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
