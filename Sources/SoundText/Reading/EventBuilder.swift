/// Makes events of clauses: finds for each verb who does it and to what, and looks up what is then heard.
struct EventBuilder {
  private(set) var events: [SceneEvent] = []
  /// What circumstances say of the room.
  private(set) var place = Place.unspecified

  private let lexicon: Lexicon
  private var subject: Head?
  /// Those who do what the next clause says: "a man" in "a man and a woman talk".
  private var waiting: [Head] = []
  private var scenes: [(head: Head, stage: Int)] = []
  private var circumstances: [(head: Head, stage: Int)] = []
  private var removed: Set<SoundLabel> = []

  init(_ clauses: [Clause], lexicon: Lexicon) {
    self.lexicon = lexicon
    for (index, clause) in clauses.enumerated() {
      if clause.isNegated {
        removed.formUnion(EventBuilder(positive(clause), lexicon: lexicon).events.map(\.label))
      } else {
        read(clause, next: clauses.dropFirst(index + 1).first)
      }
    }
    addScenes()
    events.removeAll { removed.contains($0.label) }
    if events.count > 1 { events.removeAll { $0.label.name == "Silence" } }
    merge()
  }

  private func positive(_ clause: Clause) -> [Clause] {
    var clause = clause
    clause.isNegated = false
    return [clause]
  }

  private mutating func read(_ clause: Clause, next: Clause?) {
    takeScenes(of: clause)
    let actions = clause.heads.indices.filter { clause.heads[$0].action != nil }
    var used: Set<Int> = []
    if actions.isEmpty {
      readNames(clause, next: next)
      return
    }
    let doers = waiting
    waiting = []
    for (order, index) in actions.enumerated() {
      read(actions, order, clause, &used)
      if order == 0 {
        for doer in doers { add(clause.heads[index], [doer], [], stage: clause.stage) }
      }
    }
    for (index, head) in clause.heads.enumerated() where !used.contains(index) { addName(head, clause) }
  }

  /// A clause without a verb: what it names is heard as it usually is.
  private mutating func readNames(_ clause: Clause, next: Clause?) {
    for head in clause.heads {
      guard let source = head.source, !head.isAdjunct else { continue }
      if lexicon.sources[source].label == nil, !head.isOblique, let next, next.link == .and, !next.isNegated {
        waiting.append(head)
      } else {
        addName(head, clause)
      }
      if !head.isOblique { subject = head }
    }
    for head in clause.heads where head.isAdjunct { addAdjunct(head, clause) }
  }

  private mutating func addName(_ head: Head, _ clause: Clause) {
    guard let source = head.source else { return }
    if head.isAdjunct {
      addAdjunct(head, clause)
      return
    }
    let entry = lexicon.sources[source]
    if head.isOblique, !entry.isPervasive {
      circumstances.append((head, clause.stage))
      return
    }
    if let label = entry.label {
      add(label, entry.attributes, from: head, stage: clause.stage)
    } else {
      circumstances.append((head, clause.stage))
    }
  }

  /// The helicopter of a helicopter engine is heard; the glass of a glass door is not.
  private mutating func addAdjunct(_ head: Head, _ clause: Clause) {
    guard let source = head.source, lexicon.sources[source].isPlain, let label = lexicon.sources[source].label,
      let following = clause.heads.firstIndex(where: { $0.position > head.position && $0.source != nil })
    else { return }
    if let other = clause.heads[following].source, let otherLabel = lexicon.sources[other].label,
      let added = events.lastIndex(where: { $0.label == otherLabel && $0.stage == clause.stage })
    {
      events[added].label = label
      events[added].role = label.role
    } else {
      add(label, lexicon.sources[source].attributes, from: head, stage: clause.stage)
    }
  }
}

// MARK: - Who does what

extension EventBuilder {
  private mutating func read(_ actions: [Int], _ order: Int, _ clause: Clause, _ used: inout Set<Int>) {
    let index = actions[order]
    let head = clause.heads[index]
    let nextAction = order + 1 < actions.count ? actions[order + 1] : clause.heads.count
    let before = clause.heads[..<index].indices.last {
      clause.heads[$0].source != nil && !clause.heads[$0].isOblique && !clause.heads[$0].isAdjunct
    }
    let after = clause.heads.indices.filter { $0 > index && $0 < nextAction && clause.heads[$0].source != nil }
    let objects = after.filter { !clause.heads[$0].isOblique && !clause.heads[$0].isAdjunct }
    let obliques = after.filter { clause.heads[$0].isOblique }
    var doers: [Int] = objects
    if let before { doers.append(before) }
    if doers.isEmpty,
      let later = clause.heads.indices.first(where: {
        $0 > index && clause.heads[$0].source != nil && !clause.heads[$0].isOblique
      })
    {
      doers.append(later)
    }
    let adjuncts = clause.heads.indices.filter { clause.heads[$0].isAdjunct }
    let isInherited = doers.isEmpty && !head.isNoun && clause.link != .with
    let inherited = isInherited ? subject.map { [$0] } ?? [] : []
    let chosen = add(
      head, doers.map { clause.heads[$0] } + inherited, (obliques + adjuncts).map { clause.heads[$0] },
      stage: clause.stage, isInherited: isInherited)
    if let before {
      used.insert(before)
      subject = clause.heads[before]
    } else if let first = doers.first {
      subject = clause.heads[first]
    }
    if lexicon.actions[head.action ?? 0].label != nil || chosen != nil {
      if lexicon.actions[head.action ?? 0].label != nil || chosen.map({ $0 < objects.count }) == true {
        used.formUnion(objects)
      }
    }
    if let chosen {
      let all = doers + (isInherited && !inherited.isEmpty ? [-1] : []) + obliques + adjuncts
      if chosen < all.count, all[chosen] >= 0 { used.insert(all[chosen]) }
    }
    if !adjuncts.isEmpty, chosen != nil { used.formUnion(adjuncts.filter { $0 < index }) }
    used.formUnion(doers.filter { $0 > (objects.last ?? index) })
  }

  /// Adds what is heard when one of these does this; which of them it was, if one made a difference.
  @discardableResult
  private mutating func add(
    _ action: Head, _ doers: [Head], _ others: [Head], stage: Int, isInherited: Bool = false
  ) -> Int? {
    guard let id = action.action else { return nil }
    let entry = lexicon.actions[id]
    let all = doers + others
    for (index, doer) in all.enumerated() {
      if let source = doer.source, let deed = lexicon.deed(source, id) {
        add(deed.label, deed.attributes, from: action, of: doers + [doer], stage: stage)
        return index
      }
    }
    if !isInherited {
      for (index, doer) in doers.enumerated() {
        guard let source = doer.source, let label = lexicon.sources[source].label else { continue }
        if lexicon.sources[source].isPlain || entry.label == nil || entry.isWeak {
          add(label, lexicon.sources[source].attributes, from: action, of: [doer], stage: stage)
          return index
        }
      }
    }
    if let label = entry.label {
      add(label, entry.attributes, from: action, of: doers, stage: stage)
    } else {
      circumstances += doers.map { ($0, stage) }
    }
    return nil
  }
}

// MARK: - Events

extension EventBuilder {
  private mutating func add(
    _ label: SoundLabel, _ attributes: Set<SoundAttribute>, from head: Head, of doers: [Head] = [], stage: Int
  ) {
    var event = SceneEvent(label, stage: stage, attributes: attributes.union(head.attributes), count: head.count)
    let isOfPeople = [.voice, .breath, .body].contains(label.entry.family)
    for doer in doers {
      event.attributes.formUnion(isOfPeople ? doer.attributes : doer.attributes.subtracting(SoundAttribute.people))
      event.count = event.count ?? doer.count
      if event.words.isEmpty, doer.position < head.position { event.words = "\(doer.text) \(head.text)" }
    }
    if event.words.isEmpty { event.words = head.text }
    if !isOfPeople { event.attributes.subtract([.man, .woman]) }
    event.confidence = head.isGuessed ? 0.6 : 1
    if head.isGuessed { event.reason = "a word like “\(head.text)”" }
    events.append(event)
  }

  /// What one clause says twice is heard once.
  private mutating func merge() {
    var merged: [SceneEvent] = []
    for event in events {
      let same = merged.firstIndex { other in
        other.label == event.label && other.stage == event.stage
          && (other.count == event.count || other.count == nil || event.count == nil)
          && other.attributes.intersection(SoundAttribute.people)
            == event.attributes.intersection(SoundAttribute.people)
      }
      if let same {
        merged[same].attributes.formUnion(event.attributes)
        merged[same].count = merged[same].count ?? event.count
        merged[same].confidence = max(merged[same].confidence, event.confidence)
      } else {
        merged.append(event)
      }
    }
    events = merged
  }
}

// MARK: - Places and situations

extension EventBuilder {
  private mutating func takeScenes(of clause: Clause) {
    for (index, head) in clause.heads.enumerated() {
      guard let scene = head.scene else { continue }
      if place == .unspecified { place = lexicon.scenes[scene].place }
      let isAdjunct = !head.isAmbience && index + 1 < clause.heads.count && !clause.heads[index + 1].isOblique
      if head.isOblique || isAdjunct {
        circumstances.append((head, clause.stage))
      } else {
        scenes.append((head, clause.stage))
      }
    }
  }

  /// A scene is heard whole when nothing else is named, and its surest sound otherwise; a circumstance only when there is
  /// nothing else.
  private mutating func addScenes() {
    let named = events.count
    let hasOthers = named > 0
    for (head, stage) in scenes {
      guard let scene = head.scene else { continue }
      let entry = lexicon.scenes[scene]
      if entry.isMood, hasOthers || scenes.contains(where: { $0.head.scene != scene }) { continue }
      addSounds(of: entry, head, stage, limit: hasOthers || scenes.count > 1 ? 1 : 3, among: named)
    }
    guard events.isEmpty else { return }
    for (head, stage) in circumstances + waiting.map({ ($0, 0) }) {
      if let scene = head.scene {
        addSounds(of: lexicon.scenes[scene], head, stage, limit: 3, among: 0)
      } else if let source = head.source {
        addGuess(of: source, head, stage)
      }
    }
  }

  private mutating func addSounds(of entry: SceneEntry, _ head: Head, _ stage: Int, limit: Int, among named: Int) {
    let families = Set(events.prefix(named).map(\.label.entry.family))
    for sound in entry.sounds.prefix(limit) {
      if named > 0, families.contains(sound.label.entry.family) { continue }
      var event = SceneEvent(
        sound.label, stage: stage,
        attributes: sound.attributes.union(head.attributes.intersection([.distant, .soft, .loud])))
      event.words = head.text
      event.confidence = 0.8
      event.reason = "heard in such a place: \(head.text)"
      events.append(event)
    }
  }

  private mutating func addGuess(of source: Int, _ head: Head, _ stage: Int) {
    let entry = lexicon.sources[source]
    if let label = entry.label {
      add(label, entry.attributes, from: head, stage: stage)
    } else if lexicon.source(source, isA: "person"), let speech = SoundLabel(named: "Speech"),
      let hubbub = SoundLabel(named: "Hubbub, speech noise, speech babble")
    {
      add(head.attributes.contains(.group) ? hubbub : speech, [], from: head, stage: stage)
      events[events.count - 1].confidence = 0.6
      events[events.count - 1].reason = "people are heard speaking"
    }
  }
}
