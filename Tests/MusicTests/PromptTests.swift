import Testing

@testable import Music

/// What prompts are understood to ask for.
struct PromptTests {
  @Test("English prompts", arguments: PromptExpectation.table(EnglishPrompts.table))
  func english(_ expectation: PromptExpectation) {
    let plan = MusicPromptReader.read(expectation.prompt)
    #expect(expectation.misses(plan) == [])
  }

  @Test("Chinese prompts", arguments: PromptExpectation.table(ChinesePrompts.table))
  func chinese(_ expectation: PromptExpectation) {
    let plan = MusicPromptReader.read(expectation.prompt)
    #expect(expectation.misses(plan) == [])
  }

  private static let tables = [
    GenreWords.table, MoodWords.table, SceneWords.table, InstrumentWords.table, ChineseInstrumentWords.table,
    TempoWords.table, FormWords.table, ModeWords.table, GrammarWords.table,
  ]

  @Test("Every phrase is known by itself, and stands in one place")
  func phrases() {
    var seen: Set<[String]> = []
    for row in Self.tables.joined() {
      for phrase in row.phrases.split(separator: ",") {
        let tokens = MusicTokenizer.tokens(of: String(phrase))
        #expect(seen.insert(tokens.map(\.key)).inserted, "\(phrase) stands twice")
        let found = MusicLexicon.shared.longest(tokens[...])
        #expect(found?.count == tokens.count && found?.meaning == row.meaning, "\(phrase)")
      }
    }
    #expect(seen.count > 3000)
  }

  @Test("Every instrument of General MIDI has a name")
  func instruments() {
    let named = Set(InstrumentWords.table.compactMap(\.meaning.instrument))
    #expect(named == Set(0...127))
  }

  @Test("Every kind of music is named in both languages", arguments: MusicPlan.Genre.allCases)
  func genres(genre: MusicPlan.Genre) {
    let phrases = GenreWords.table.filter { $0.meaning.genre == genre }.flatMap { $0.phrases.split(separator: ",") }
    let isChinese = phrases.map { $0.unicodeScalars.contains { $0.value > 0x3400 } }
    #expect(isChinese.contains(true))
    #expect(isChinese.contains(false))
  }

  @Test("All keys are read, however they are written")
  func keys() {
    let names: [[String]] = [
      ["C"], ["C#", "Db", "C sharp", "D-flat", "C♯"], ["D"], ["Eb", "D#", "E flat", "E♭"], ["E"], ["F"],
      ["F#", "Gb", "F-sharp", "G♭"], ["G"], ["Ab", "G#", "A flat"], ["A"], ["Bb", "A#", "B-flat"], ["B"],
    ]
    for (tonic, spellings) in names.enumerated() {
      for name in spellings {
        for (ending, mode) in [
          (" major", MusicPlan.Mode.major), (" minor", .minor), (" dorian", .dorian), ("大调", .major), (" 小调", .minor),
          (" harmonic minor", .harmonicMinor), (" minor pentatonic", .minorPentatonic),
        ] {
          for prompt in ["piano in \(name)\(ending)", "\(name)\(ending), 90 bpm", "a tune, \(name)\(ending)."] {
            let plan = MusicPromptReader.read(prompt)
            #expect(plan.tonic == tonic && plan.mode == mode, "\(prompt): \(plan.keyName)")
          }
        }
      }
    }
  }

  @Test("All tempi are read, however they are written", arguments: [40, 61, 92, 100, 120, 144, 180, 200])
  func tempi(tempo: Int) {
    for prompt in [
      "\(tempo) bpm", "\(tempo)BPM", "piano, tempo \(tempo)", "tempo: \(tempo)", "tempo=\(tempo)", "♩ = \(tempo)",
      "bpm \(tempo)", "at \(tempo) beats per minute", "每分钟\(tempo)拍", "\(tempo)拍每分钟", "速度\(tempo)", "节奏：\(tempo)",
      "a 3 minute piece at \(tempo) bpm with 4 violins", "\(tempo)-\(tempo) bpm", "一首\(tempo)BPM的曲子",
    ] {
      let plan = MusicPromptReader.read(prompt)
      #expect(plan.tempo == Double(tempo) && plan.isTempoGiven, "\(prompt): \(plan.tempo)")
    }
  }

  @Test("What was guessed is said, and what was given is not")
  func notes() {
    let empty = MusicPromptReader.read("")
    #expect(empty.genre == .piano && empty.energy < 0.4 && empty.valence > 0)
    #expect(empty.notes.count == 3)
    #expect(empty.notes[0] == "Nothing was asked for: calm piano.")
    #expect(MusicPromptReader.read("jazz in C major at 120 bpm").notes.isEmpty)
    let singing = MusicPromptReader.read("rock with vocals, E minor, 120 bpm")
    #expect(singing.notes == ["Nobody sings: there are instruments only."])
    #expect(MusicPromptReader.read("rock without vocals, E minor, 120 bpm").notes.isEmpty)
    #expect(MusicPromptReader.read("waltz, 120 bpm").notes.contains { $0.hasPrefix("No key was given: ") })
  }

  @Test(
    "Anything is read",
    arguments: [
      " ", ",,,", "🎹🎻", "\u{0}\u{FFFF}", "#", "♭", "b", "C", "1=", "=1", "♩=", "bpm", "999999999999999999999 bpm",
      "0 bpm",
      "-5 bpm", "no", "没有", "very", "not not no and or", "拍每分钟", "十", "一一一一 bpm", "調", "1.2.3 bpm", "....", "in",
      "key of",
      "A major", "ä ö ü ß é", "\u{301}\u{302}", "NaN bpm", "1e400 bpm", "5/4",
    ])
  func anything(prompt: String) {
    let plan = MusicPromptReader.read(prompt)
    #expect((30...280).contains(plan.tempo))
    #expect((0...11).contains(plan.tonic))
    #expect((-1...1).contains(plan.valence) && (0...1).contains(plan.energy) && (0...1).contains(plan.tension))
    #expect(plan == MusicPromptReader.read(prompt))
    let long = String(repeating: prompt + " very sad piano ", count: 1000)
    #expect(MusicPromptReader.read(long).genre == .piano)
  }

  @Test("A mood makes a difference")
  func moods() {
    let happy = MusicPromptReader.read("happy music")
    let sad = MusicPromptReader.read("sad music")
    #expect(happy.valence > sad.valence + 0.8 && happy.tempo > sad.tempo && !happy.mode.isMinor && sad.mode.isMinor)
    #expect(MusicPromptReader.read("very sad music").valence < sad.valence)
    #expect(MusicPromptReader.read("slightly sad music").valence > sad.valence)
    #expect(MusicPromptReader.read("非常悲伤").valence < MusicPromptReader.read("有点悲伤").valence)
  }

  @Test("What is not wanted is left out")
  func negation() {
    #expect(MusicPromptReader.read("piano without drums and guitar").instruments == [0])
    #expect(MusicPromptReader.read("no drums but a guitar").instruments == [25])
    #expect(MusicPromptReader.read("no drums, guitar").instruments == [25])
    #expect(MusicPromptReader.read("no drums slow piano").instruments == [0])
    #expect(MusicPromptReader.read("not rock, not metal, just folk").genre == .folk)
    #expect(MusicPromptReader.read("不要钢琴，要吉他").instruments == [25])
    #expect(MusicPromptReader.read("not sad").valence >= 0)
  }

  @Test("A picture without a prompt has music that goes with it")
  func underscore() {
    let dark = MusicPlan.underscore(light: 0.1, warmth: 0.3, saturation: 0.2, pace: 0.1)
    #expect(dark.genre == .ambient && dark.mode == .minor && dark.energy < 0.35)
    let bright = MusicPlan.underscore(light: 0.7, warmth: 0.6, saturation: 0.6, pace: 0.9)
    #expect(bright.genre == .pop && bright.mode == .major && bright.tempo > dark.tempo + 30)
    let action = MusicPlan.underscore(light: 0.15, warmth: 0.4, saturation: 0.3, pace: 0.9)
    #expect(action.genre == .cinematic && action.mode == .minor && action.tension > 0.5)
    for value in [-.infinity, -1, 0, 0.5, 1, 7, .infinity, .nan] {
      let plan = MusicPlan.underscore(light: value, warmth: value, saturation: value, pace: value)
      #expect((40...200).contains(plan.tempo) && (-1...1).contains(plan.valence))
      #expect((0...1).contains(plan.energy) && (0...1).contains(plan.tension))
    }
  }
}
