/// All that the reader knows of words, from the tables of all languages.
struct Lexicon {
  var phrases = PhraseTree(capacity: 8000)
  var sources: [SourceEntry] = []
  var actions: [ActionEntry] = []
  var scenes: [SceneEntry] = []

  /// What a source doing something is heard as, if the tables say.
  func deed(_ source: Int, _ action: Int) -> DeedEntry? {
    var next: Int? = source
    while let current = next {
      if let deed = deeds[Deed(source: current, action: action)] { return deed }
      next = sources[current].parent
    }
    return nil
  }

  /// True when the source is the one of that name or a kind of it.
  func source(_ source: Int, isA id: String) -> Bool {
    var next: Int? = source
    while let current = next {
      if sources[current].id == id { return true }
      next = sources[current].parent
    }
    return false
  }

  /// True for people and animals.
  func isAlive(_ id: Int) -> Bool { source(id, isA: "person") || source(id, isA: "animal") }

  /// The word of the lexicon that differs from this one by a letter, if there is just one.
  func nearWord(_ word: String) -> String? {
    guard word.utf8.count > 5, let first = word.utf8.first else { return nil }
    let letters = Array(word.utf8)
    var found: String?
    for length in (letters.count - 1)...(letters.count + 1) {
      for candidate in spellings[Spelling(first: first, length: length)] ?? []
      where OneLetter.apart(letters, Array(candidate.utf8)) {
        if found != nil { return nil }
        found = candidate
      }
    }
    return found
  }

  /// What is wrong with the tables' rows.
  private(set) var problems: [String] = []

  static let shared = Lexicon()

  private var deeds: [Deed: DeedEntry] = [:]
  private var sourceIDs: [String: Int] = [:]
  private var actionIDs: [String: Int] = [:]
  private var sounds: [Substring: LabelledSound] = [:]
  private var spellings: [Spelling: [String]] = [:]

  private struct Deed: Hashable {
    var source: Int
    var action: Int
  }

  private struct Spelling: Hashable {
    var first: UInt8
    var length: Int
  }

  private init() {
    deeds.reserveCapacity(8000)
    for table in LexiconTables.grammar { addGrammar(table) }
    for table in LexiconTables.attributes { addAttributes(table) }
    for table in LexiconTables.numbers { addNumbers(table) }
    for table in LexiconTables.places { addPlaces(table) }
    for table in LexiconTables.sounds { addSounds(table) }
    for table in LexiconTables.sources { addSources(table) }
    for table in LexiconTables.actions { addActions(table) }
    for table in LexiconTables.scenes { addScenes(table) }
    for table in LexiconTables.deeds { addDeeds(table) }
    for word in phrases.firstWords {
      guard let first = word.utf8.first else { continue }
      spellings[Spelling(first: first, length: word.utf8.count), default: []].append(word)
    }
  }
}

// MARK: - Rows

extension Lexicon {
  private mutating func addGrammar(_ table: String) {
    for row in LexiconRows.columns(table) {
      guard let word = GrammarWord(rawValue: String(row[0])) else {
        problems.append("no such grammar word: \(row[0])")
        continue
      }
      addPhrases(row[1]) { $0.grammar = word }
    }
  }

  private mutating func addAttributes(_ table: String) {
    for row in LexiconRows.columns(table) {
      let attributes = row[0].split(separator: " ").compactMap { SoundAttribute(rawValue: String($0)) }
      if attributes.isEmpty { problems.append("no such attribute: \(row[0])") }
      addPhrases(row[1]) { $0.attributes.formUnion(attributes) }
    }
  }

  private mutating func addNumbers(_ table: String) {
    for row in LexiconRows.columns(table) {
      guard let number = Int(row[0]) else {
        problems.append("no such number: \(row[0])")
        continue
      }
      addPhrases(row[1]) { $0.count = number }
    }
  }

  private mutating func addPlaces(_ table: String) {
    for row in LexiconRows.columns(table) {
      guard let place = Place(rawValue: String(row[0])) else {
        problems.append("no such place: \(row[0])")
        continue
      }
      addPhrases(row[1]) { $0.place = place }
    }
  }

  /// Label | phrases. The first phrase is its name in the table of deeds.
  private mutating func addSounds(_ table: String) {
    for row in LexiconRows.columns(table) {
      guard let sound = sound(row[0]) else { continue }
      let id = actionID(
        String(LexiconRows.attributed(LexiconRows.parts(row[1])[0]).text), sound, isWeak: false)
      addPhrases(row[1]) { $0.action = id }
    }
  }

  /// Name or name < parent | label, with ! for plain and ~ for pervasive before it, or - | phrases.
  private mutating func addSources(_ table: String) {
    for row in LexiconRows.columns(table) {
      let names = LexiconRows.parts(row[0], separator: "<").map(String.init)
      var entry = SourceEntry(id: names[0])
      if names.count > 1 {
        entry.parent = sourceIDs[names[1]]
        if entry.parent == nil { problems.append("no such source: \(names[1])") }
      }
      var label = row[1]
      while let mark = label.first, mark == "!" || mark == "~" {
        if mark == "!" { entry.isPlain = true } else { entry.isPervasive = true }
        label.removeFirst()
      }
      if !label.hasPrefix("-"), let sound = sound(label) {
        entry.label = sound.label
        entry.attributes = sound.attributes
      }
      let id = sourceIDs[names[0]] ?? sources.count
      if id == sources.count { sources.append(entry) }
      sourceIDs[names[0]] = id
      if row.count > 2 { addPhrases(row[2]) { $0.source = id } }
    }
  }

  /// Name | label, with ? for weak before it, or - | phrases.
  private mutating func addActions(_ table: String) {
    for row in LexiconRows.columns(table) {
      let isWeak = row[1].first == "?"
      let label = isWeak ? row[1].dropFirst() : row[1]
      let id = actionID(String(row[0]), label == "-" ? nil : sound(label), isWeak: isWeak)
      addPhrases(row[2]) { $0.action = id }
    }
  }

  private mutating func actionID(_ name: String, _ sound: LabelledSound?, isWeak: Bool) -> Int {
    if let id = actionIDs[name] { return id }
    actionIDs[name] = actions.count
    actions.append(
      ActionEntry(id: name, label: sound?.label, attributes: sound?.attributes ?? [], isWeak: isWeak))
    return actions.count - 1
  }

  /// Place, with ? for a mood behind it | labels between semicolons | phrases.
  private mutating func addScenes(_ table: String) {
    for row in LexiconRows.columns(table) {
      let isMood = row[0].last == "?"
      let name = isMood ? row[0].dropLast() : row[0]
      guard let place = Place(rawValue: String(name)) else {
        problems.append("no such place: \(name)")
        continue
      }
      let id = scenes.count
      scenes.append(
        SceneEntry(
          place: place, sounds: LexiconRows.parts(row[1], separator: ";").compactMap { sound($0) }, isMood: isMood))
      addPhrases(row[2]) { $0.scene = id }
    }
  }

  /// Source | action = label; action, action = label.
  private mutating func addDeeds(_ table: String) {
    for row in LexiconRows.columns(table) {
      for name in LexiconRows.parts(row[0]) {
        guard let source = sourceIDs[String(name)] else {
          problems.append("no such source: \(name)")
          continue
        }
        for deed in LexiconRows.parts(row[1], separator: ";") { addDeed(deed, of: source) }
      }
    }
  }

  private mutating func addDeed(_ deed: Substring, of source: Int) {
    let sides = LexiconRows.parts(deed, separator: "=")
    guard sides.count == 2, sides[1] == "-" || sound(sides[1]) != nil else {
      problems.append("no deed: \(deed)")
      return
    }
    for name in LexiconRows.parts(sides[0]) {
      guard
        let action = actionIDs[String(name)] ?? phrases.longest(PromptTokenizer.tokens(of: name)[...])?.meaning.action
      else {
        problems.append("no such action: \(name) of \(sources[source].id)")
        continue
      }
      deeds[Deed(source: source, action: action)] = sides[1] == "-" ? .silent : sound(sides[1]).map { .heard($0) }
    }
  }

  private mutating func sound(_ text: Substring) -> LabelledSound? {
    if let known = sounds[text] { return known }
    let (name, attributes, unknown) = LexiconRows.attributed(text)
    guard let label = SoundLabel.abbreviated(String(name)) else {
      problems.append("no such sound: \(name)")
      return nil
    }
    if !unknown.isEmpty { problems.append("no such attributes: \(text)") }
    sounds[text] = LabelledSound(label: label, attributes: attributes)
    return LabelledSound(label: label, attributes: attributes)
  }

  private mutating func addPhrases(_ column: Substring, _ change: (inout Meaning) -> Void) {
    for part in LexiconRows.parts(column) {
      let (text, attributes, unknown) = LexiconRows.attributed(part)
      if !unknown.isEmpty { problems.append("no such attributes: \(part)") }
      phrases.update(PromptTokenizer.tokens(of: text)) {
        change(&$0)
        $0.manner.formUnion(attributes)
      }
    }
  }
}
