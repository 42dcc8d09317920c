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
    events = events.filter { !isRemoved($0) }
    if events.count > 1 { events.removeAll { $0.label.name == "Silence" } }
    merge()
  }

  /// True for what is said not to be heard; of what a place would make heard, all that is like it.
  private func isRemoved(_ event: SceneEvent) -> Bool {
    if removed.contains(event.label) { return true }
    guard event.confidence < 1 else { return false }
    let families = Set(removed.map(\.entry.family))
    return families.contains(event.label.entry.family) || event.label.entry.family == .horn && families.contains(.road)
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
        for doer in doers { add(clause.heads[index], [doer], [], clause, lead: doer) }
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
    guard let source = head.source, lexicon.sources[source].isPlain || lexicon.sources[source].isPervasive,
      let label = lexicon.sources[source].label,
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
  /// Who may do what a verb says: the nouns of its clause by their places in it.
  private struct Roles {
    /// The last noun before the verb.
    var subject: Int?
    /// Those behind it.
    var objects: [Int] = []
    /// Those in its circumstances.
    var circumstances: [Int] = []
  }

  private func roles(of actions: [Int], _ order: Int, _ clause: Clause) -> Roles {
    let heads = clause.heads
    let index = actions[order]
    let next = order + 1 < actions.count ? actions[order + 1] : heads.count
    var roles = Roles()
    roles.subject = heads[..<index].lastIndex { $0.source != nil && !$0.isOblique && !$0.isAdjunct }
    for other in (index + 1)..<max(next, index + 1) where heads[other].source != nil {
      if heads[other].isOblique {
        roles.circumstances.append(other)
      } else if !heads[other].isAdjunct {
        roles.objects.append(other)
      }
    }
    // "A baby crying a woman speaking": who speaks is not cried.
    if roles.subject != nil, next < heads.count, let last = roles.objects.last, last == next - 1,
      let source = heads[last].source, lexicon.isAlive(source)
    {
      roles.objects.removeLast()
    }
    if roles.subject == nil, roles.objects.isEmpty,
      let later = heads.indices.first(where: { $0 > index && heads[$0].source != nil && !heads[$0].isOblique })
    {
      roles.objects.append(later)
    }
    let previous = order > 0 ? actions[order - 1] + 1 : 0
    roles.circumstances += (previous..<index).filter { heads[$0].source != nil && heads[$0].isOblique }
    roles.circumstances += heads.indices.filter { heads[$0].isAdjunct }
    return roles
  }

  private mutating func read(_ actions: [Int], _ order: Int, _ clause: Clause, _ used: inout Set<Int>) {
    let head = clause.heads[actions[order]]
    let roles = roles(of: actions, order, clause)
    var doers = roles.objects
    if let doer = roles.subject {
      let isThing = clause.heads[doer].source.map { !lexicon.isAlive($0) } ?? false
      doers.insert(doer, at: isThing ? 0 : doers.count)
    }
    let chosen = add(
      head, doers.map { clause.heads[$0] }, roles.circumstances.map { clause.heads[$0] }, clause,
      lead: roles.subject.map { clause.heads[$0] })
    if let doer = roles.subject, chosen == doer || !isPervasive(clause.heads[doer]) { used.insert(doer) }
    if let doer = roles.subject ?? roles.objects.first { subject = clause.heads[doer] }
    if head.action.map({ lexicon.actions[$0].label != nil }) == true || chosen.map(doers.contains) == true {
      used.formUnion(roles.objects)
    }
    if let chosen { used.insert(chosen) }
    if chosen != nil {
      used.formUnion(
        clause.heads.indices.filter {
          clause.heads[$0].isAdjunct && $0 < actions[order] && !isPervasive(clause.heads[$0])
        })
    }
  }

  /// Adds what is heard when one of these does this; the place in the clause of the one who made a difference.
  @discardableResult
  private mutating func add(
    _ action: Head, _ doers: [Head], _ others: [Head], _ clause: Clause, lead: Head?
  ) -> Int? {
    guard let id = action.action else { return nil }
    let entry = lexicon.actions[id]
    if let doer = doers.first(where: { deed($0, id) != nil }) {
      add(deed(doer, id), action, doer, clause)
      return place(of: doer, in: clause)
    }
    for doer in doers {
      guard let source = doer.source, let label = lexicon.sources[source].label else { continue }
      let isSung = lexicon.source(source, isA: "music") && doer.position > action.position
      if lexicon.sources[source].isPlain && !isSung || entry.label == nil || entry.isWeak {
        add(label, lexicon.sources[source].attributes, from: action, of: [doer], stage: clause.stage)
        return place(of: doer, in: clause)
      }
    }
    if let other = others.first(where: { deed($0, id) != nil }) {
      add(deed(other, id), action, other, clause)
      return place(of: other, in: clause)
    }
    if doers.isEmpty, !action.isNoun, !action.isPhrase, clause.link != .with, let subject,
      let inherited = deed(subject, id)
    {
      add(inherited, action, subject, clause)
    } else if let label = entry.label, !isBeyond(doers.isEmpty && !action.isNoun ? subject : nil, label) {
      let isShared = doers.isEmpty && !action.isNoun && !action.isPhrase && clause.link != .with
      add(
        label, entry.attributes, from: action, of: (lead ?? doers.first).map { [$0] } ?? [], stage: clause.stage,
        sharing: isShared ? subject : nil)
    } else {
      circumstances += doers.map { ($0, clause.stage) }
    }
    return nil
  }

  /// True for what only the living do, of a thing: a fan that "runs" makes no steps.
  private func isBeyond(_ subject: Head?, _ label: SoundLabel) -> Bool {
    guard let source = subject?.source, !lexicon.isAlive(source) else { return false }
    return label.name == "Run"
  }

  /// What this one is heard as doing this; a horn is that of the train before it.
  private func deed(_ doer: Head, _ action: Int) -> DeedEntry? {
    guard let source = doer.source else { return nil }
    if lexicon.source(source, isA: "horn"), let owner = subject?.source, lexicon.source(owner, isA: "train") {
      return lexicon.deed(owner, action) ?? lexicon.deed(source, action)
    }
    return lexicon.deed(source, action)
  }

  private mutating func add(_ deed: DeedEntry?, _ action: Head, _ doer: Head, _ clause: Clause) {
    guard case .heard(let sound) = deed else { return }
    add(sound.label, sound.attributes, from: action, of: [doer], stage: clause.stage)
  }

  private func isPervasive(_ head: Head) -> Bool { head.source.map { lexicon.sources[$0].isPervasive } ?? false }

  private func place(of head: Head, in clause: Clause) -> Int? {
    clause.heads.firstIndex { $0.position == head.position }
  }
}

// MARK: - Events

extension EventBuilder {
  private mutating func add(
    _ label: SoundLabel, _ attributes: Set<SoundAttribute>, from head: Head, of doers: [Head] = [], stage: Int,
    sharing subject: Head? = nil
  ) {
    var event = SceneEvent(label, stage: stage, attributes: attributes.union(head.attributes), count: head.count)
    let isOfPeople = [.voice, .breath, .body].contains(label.entry.family)
    for doer in doers {
      event.attributes.formUnion(isOfPeople ? doer.attributes : doer.attributes.subtracting(SoundAttribute.people))
      event.count = event.count ?? doer.count
      if event.words.isEmpty, doer.position < head.position { event.words = "\(doer.text) \(head.text)" }
    }
    if event.words.isEmpty { event.words = head.text }
    if isOfPeople, let subject, let source = subject.source, lexicon.isAlive(source) {
      event.attributes.formUnion(subject.attributes.intersection(SoundAttribute.people))
    }
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
      let isObject = clause.heads[..<index].contains { $0.action != nil }
      if head.isOblique || isAdjunct || isObject {
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
    let families = Set(events.prefix(named).map(\.label.entry.family)).subtracting([.road, .impact, .texture])
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
