/// Builds a prompt's clauses from its phrases: where they end, in which order they are heard, which adjective, number and
/// adverb belongs to which noun or verb.
struct ClauseBuilder {
  private(set) var clauses: [Clause] = []
  /// The room that the prompt names.
  private(set) var place = Place.unspecified
  /// Adjectives that found nothing to describe.
  private(set) var looseAttributes: Set<SoundAttribute> = []

  private let items: [PromptItem]
  private let lexicon: Lexicon
  private var clause = Clause()
  private var stage = 0
  private var attributes: Set<SoundAttribute> = []
  private var count: Int?
  private var isOblique = false
  private var isNoun = false
  /// What the next comma does to the order: "After a bang, …".
  private var atComma = 0
  private var atSentenceStart = true
  /// What the next noun or verb does to the order: "…, after a bang".
  private var stageShift = 0
  private var isOrdered = false
  /// True when the phrase just taken is a noun or verb; and the one before it.
  private var isHead = false
  private var wasHead = false

  init(_ items: [PromptItem], lexicon: Lexicon) {
    self.items = items
    self.lexicon = lexicon
    for index in items.indices { take(index) }
    endClause()
    attachToLast(attributes)
    looseAttributes.formUnion(attributes)
    if let first = clauses.map(\.stage).min() {
      for index in clauses.indices { clauses[index].stage -= first }
    }
  }

  private mutating func take(_ index: Int) {
    let item = items[index]
    if let mark = item.mark {
      takeMark(mark)
      return
    }
    defer { atSentenceStart = false }
    wasHead = isHead
    isHead = false
    guard let meaning = item.meaning else {
      if !attributes.isEmpty, clause.heads.isEmpty { looseAttributes.formUnion(attributes) }
      isNoun = clause.heads.isEmpty && !item.text.hasSuffix("ly")
      count = nil
      return
    }
    if let place = meaning.place, meaning.scene == nil || self.place == .unspecified { self.place = place }
    if let head = head(index) {
      takeHead(head)
    } else if let word = meaning.grammar {
      takeGrammar(word, item)
    } else {
      if let number = meaning.count { takeCount(number, item) }
      if !meaning.attributes.isEmpty { takeAttributes(meaning.attributes, item) }
    }
  }
}

// MARK: - Nouns and verbs

extension ClauseBuilder {
  /// What a phrase with several meanings is here.
  private func head(_ index: Int) -> Head? {
    let item = items[index]
    guard let meaning = item.meaning, meaning.isHead else { return nil }
    guard let kind = kind(meaning, index) else { return nil }
    var head = Head(
      kind: kind, attributes: meaning.manner, text: item.text, position: item.position, end: item.end)
    if meaning.attributes.isSubset(of: SoundAttribute.materials) { head.attributes.formUnion(meaning.attributes) }
    head.isPhrase = item.text.utf8.contains(UInt8(ascii: " "))
    head.isGuessed = item.isGuessed
    if let source = head.source, isPlural(item), lexicon.isAlive(source) { head.attributes.insert(.group) }
    head.isFinite =
      head.action != nil && item.text.utf8.split(separator: UInt8(ascii: " ")).contains { $0.last == UInt8(ascii: "s") }
    return head
  }

  private func isPlural(_ item: PromptItem) -> Bool {
    item.text.utf8.last == UInt8(ascii: "s") && !item.text.hasSuffix("ss")
  }

  private func kind(_ meaning: Meaning, _ index: Int) -> Head.Kind? {
    if let scene = meaning.scene {
      if let source = meaning.source, nextMeaning(index)?.action != nil { return .source(source) }
      return .scene(scene)
    }
    if let source = meaning.source, let action = meaning.action {
      if isNoun { return .source(source) }
      if items[index].text.hasSuffix("ing") || items[index].text.hasSuffix("ed") { return .action(action) }
      if let last = clause.heads.last, last.source != nil, !last.isOblique { return .action(action) }
      return .source(source)
    }
    if meaning.action != nil, !meaning.attributes.isEmpty, nextMeaning(index)?.source != nil,
      !items[index].text.hasSuffix("ing"), clause.heads.isEmpty
    {
      return nil
    }
    if let source = meaning.source {
      // A material before a thing is what the thing is made of; metal that clangs is a thing.
      if !meaning.attributes.isEmpty, let next = nextMeaning(index),
        next.source != nil || next.action != nil && !meaning.attributes.isSubset(of: SoundAttribute.materials)
      {
        return nil
      }
      return .source(source)
    }
    return meaning.action.map { .action($0) }
  }

  private func nextMeaning(_ index: Int) -> Meaning? {
    index + 1 < items.count ? items[index + 1].meaning : nil
  }

  private mutating func takeHead(_ head: Head) {
    var head = head
    stage += stageShift
    stageShift = 0
    clause.stage = stage
    head.attributes.formUnion(attributes)
    head.count = count
    head.isNoun = isNoun
    head.isOblique = isOblique && head.action == nil
    if head.scene != nil,
      let first = head.text.utf8.split(separator: UInt8(ascii: " ")).first.map({ String(Substring($0)) }),
      ["in", "on", "at", "inside"].contains(first)
    {
      head.isOblique = true
    }
    if head.source != nil, let last = clause.heads.indices.last, clause.heads[last].source != nil,
      clause.heads[last].isOblique == head.isOblique, !isNoun, attributes.isEmpty,
      clause.heads[last].end == head.position,
      head.text.unicodeScalars.allSatisfy(\.properties.isAlphabetic) || head.isPhrase,
      clause.heads[last].text.utf8.last != UInt8(ascii: "s")
    {
      clause.heads[last].isAdjunct = true
    }
    if isPredicate(head) {
      clause.heads[clause.heads.count - 1].attributes.formUnion(head.attributes)
    } else {
      clause.heads.append(head)
    }
    isHead = true
    attributes = []
    count = nil
    isNoun = false
    if head.action != nil { isOblique = false }
  }

  /// "The gunshot rings": a verb that says no more than the noun before it.
  private func isPredicate(_ head: Head) -> Bool {
    guard head.action != nil, !head.isNoun, head.isFinite || head.text.hasSuffix("ing"),
      let last = clause.heads.last, last.action != nil, last.end == head.position, !last.text.hasSuffix("ing"),
      last.text.unicodeScalars.allSatisfy(\.isASCII)
    else { return false }
    return true
  }
}

// MARK: - What describes them

extension ClauseBuilder {
  private mutating func takeCount(_ number: Int, _ item: PromptItem) {
    let isAdverb =
      item.text.utf8.count > 3 && ClauseBuilder.strokes.contains(item.text.unicodeScalars.last ?? " ")
      || item.text == "once" || item.text == "twice" || item.text == "thrice" || item.text.hasSuffix(" times")
    if isAdverb, let last = lastHead(ofAction: true) {
      clause.heads[last].count = number
    } else {
      count = number
      isNoun = true
    }
  }

  private mutating func takeAttributes(_ new: Set<SoundAttribute>, _ item: PromptItem) {
    if clause.isNegated {
      return
    } else if isAdverb(item), let last = lastHead(ofAction: item.text.hasSuffix("ly") || isOrdinary(item)) {
      clause.heads[last].attributes.formUnion(new)
    } else if isAdverb(item), clause.heads.isEmpty, attributes.isEmpty, !clauses.isEmpty, !atSentenceStart,
      clauses[clauses.count - 1].stage == stage, item.text.utf8.contains(UInt8(ascii: " ")),
      let last = clauses[clauses.count - 1].heads.indices.last
    {
      clauses[clauses.count - 1].heads[last].attributes.formUnion(new)
    } else {
      attributes.formUnion(new)
    }
  }

  private func isOrdinary(_ item: PromptItem) -> Bool {
    !item.text.utf8.contains(UInt8(ascii: " ")) && item.text.utf8.count < 5
  }

  /// True for what stands behind the word that it describes.
  private func isAdverb(_ item: PromptItem) -> Bool {
    item.text.hasSuffix("ly") || ClauseBuilder.postposed.contains(item.text) || item.text.hasPrefix("in ")
      || item.text.hasPrefix("at ") || item.text.hasPrefix("from ") || item.text.hasPrefix("off ")
      || item.text.hasSuffix(" away") || item.text.hasSuffix(" closer") || item.text.hasSuffix(" louder")
      || item.text.hasSuffix("ing up") || item.text.hasSuffix("s up") || item.text.hasSuffix("quieter")
  }

  /// What Chinese counts blows, calls and times with.
  private static let strokes: Set<Unicode.Scalar> = ["声", "下", "次", "响"]

  private static let postposed: Set<String> = [
    "nearby", "away", "far away", "far off", "closer", "louder", "approaching", "approaches", "receding", "recedes",
    "fades", "fading", "accelerates", "accelerating", "decelerates", "decelerating", "echoing", "echoes", "echo",
    "stops", "outside",
    "inside", "indoors", "outdoors", "several times", "many times", "multiple times", "a few times", "over and over",
    "again and again", "next door", "fast", "fades away", "fading away", "slows down", "slowing down",
  ]

  /// The last thing named in the clause, or the last verb if there is one.
  private func lastHead(ofAction: Bool) -> Int? {
    if ofAction { return clause.heads.lastIndex { $0.action != nil } }
    return clause.heads.indices.last
  }
}

// MARK: - What joins them

extension ClauseBuilder {
  private mutating func takeMark(_ mark: PromptToken.Kind) {
    let hadHeads = !clause.heads.isEmpty
    endClause()
    isOblique = false
    if mark == .stop {
      attachToLast(attributes)
      attributes.removeAll()
      clause.isNegated = false
      atComma = 0
      atSentenceStart = true
    } else if hadHeads {
      stage += atComma
      if atComma != 0 { isOrdered = true }
      atComma = 0
      clause.isNegated = false
    }
    clause.stage = stage
  }

  private mutating func takeGrammar(_ word: GrammarWord, _ item: PromptItem) {
    switch word {
    case .determiner:
      isNoun = true
    case .filler, .of:
      if word == .of { isNoun = false }
      if item.text == "的", let last = clause.heads.indices.last, clause.heads[last].end == item.position {
        clause.heads[last].end = item.end
      }
    case .sounding:
      if count != nil, item.text == "声" { takeGrammar(.times, item) }
      if let last = clause.heads.indices.last, clause.heads[last].scene != nil { clause.heads[last].isAmbience = true }
    case .times:
      if let number = count, let last = lastHead(ofAction: true) ?? lastHead(ofAction: false) {
        clause.heads[last].count = number
        count = nil
      }
    case .preposition:
      if let near = item.meaning?.attributes, let last = clause.heads.indices.last {
        clause.heads[last].attributes.formUnion(near)
      }
      isOblique = true
      isNoun = false
    case .postposition:
      if count != nil, item.text == "下" {
        takeGrammar(.times, item)
      } else if let last = clause.heads.indices.last, clause.heads[last].action == nil, wasHead {
        clause.heads[last].isOblique = true
      }
    case .and:
      begin(.and)
      if isOrdered { clause.link = .and }
    case .with:
      endNegation()
      begin(.with)
    case .together:
      endNegation()
      begin(.together)
    case .then:
      endNegation()
      begin(.then)
      stageShift = 0
      if !clauses.isEmpty { stage += 1 }
      isOrdered = true
      clause.stage = stage
    case .before:
      if atSentenceStart {
        atComma = -1
      } else {
        takeGrammar(.then, item)
      }
    case .after:
      if atSentenceStart || clauses.isEmpty && clause.heads.isEmpty {
        atComma = 1
      } else {
        endNegation()
        begin(.then)
        stageShift = -1
        isOrdered = true
      }
    case .not:
      begin(.and)
      clause.isNegated = true
    case .except:
      begin(.with)
      clause.isNegated = false
    }
  }

  private mutating func begin(_ link: Clause.Link) {
    let isNegated = clause.isNegated
    endClause()
    if attributes.isSubset(of: SoundAttribute.changes) {
      attachToLast(attributes)
      attributes.removeAll()
    }
    clause.link = link
    clause.isNegated = isNegated
    isOblique = false
  }

  /// "…, slow and heavy"; "…, and then fades away".
  private mutating func attachToLast(_ attributes: Set<SoundAttribute>) {
    guard clause.heads.isEmpty, let last = clauses.indices.last, let head = clauses[last].heads.indices.last else {
      return
    }
    clauses[last].heads[head].attributes.formUnion(attributes)
  }

  private mutating func endNegation() {
    endClause()
    clause.isNegated = false
  }

  private mutating func endClause() {
    guard !clause.heads.isEmpty else {
      clause.stage = stage
      return
    }
    if !attributes.isEmpty, let last = clause.heads.indices.last {
      clause.heads[last].attributes.formUnion(attributes)
      attributes.removeAll()
    }
    count = nil
    splitStage()
    clauses.append(clause)
    let isNegated = clause.isNegated
    clause = Clause()
    clause.stage = stage
    clause.isNegated = isNegated
    isNoun = false
  }

  /// In a sequence ("…, then a knock and the door opens"), a full sentence behind "and" comes after what is named before.
  private mutating func splitStage() {
    guard isOrdered, clause.link == .and, let last = clauses.last, last.stage == clause.stage, clause.stage > 0,
      clause.heads.contains(where: { $0.source != nil }), clause.heads.contains(where: \.isFinite),
      !last.heads.contains(where: { $0.source != nil && !$0.isOblique })
    else { return }
    stage += 1
    clause.stage = stage
  }
}
