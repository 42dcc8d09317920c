/// Words that are written alike and said in two ways; the words beside them decide.
enum Homographs {
  /// A way of saying a word.
  private struct Rule {
    var phonemes: [String]
    /// Words one of which stands right before it, or before an adverb before it; empty: any.
    var after: Set<String>
    /// Words one of which stands right behind it; empty: any.
    var before: Set<String>

    init(_ phonemes: String, after: Set<String> = [], before: Set<String> = []) {
      self.phonemes = phonemes.split(separator: " ").map(String.init)
      self.after = after
      self.before = before
    }
  }

  private static let verbSigns: Set<String> = [
    "to", "will", "would", "can", "could", "should", "must", "may", "might", "shall", "do", "does", "did", "don't",
    "doesn't", "didn't", "can't", "cannot", "won't", "wouldn't", "couldn't", "shouldn't", "let's", "please", "i", "you",
    "we", "they", "who", "i'll", "you'll", "we'll", "they'll", "he'll", "she'll", "it'll", "i'd", "you'd", "we'd",
    "they'd", "not",
  ]
  private static let nounSigns: Set<String> = [
    "a", "an", "the", "this", "that", "my", "your", "his", "her", "its", "our", "their", "no", "any", "some", "each",
    "every", "another", "of", "in", "for", "with", "new", "first", "second", "last", "more", "most", "on", "by", "at",
  ]
  private static let perfectSigns: Set<String> = [
    "have", "has", "had", "having", "been", "was", "were", "be", "is", "are", "being", "i've", "you've", "we've",
    "they've", "he's", "she's", "haven't", "hasn't", "hadn't", "wasn't", "weren't", "get", "gets", "got", "yesterday",
  ]
  /// Adverbs that may stand between a word and what decides about it.
  private static let adverbs: Set<String> = [
    "always", "never", "just", "already", "also", "often", "only", "recently", "widely", "now", "then", "still", "even",
    "really", "actually", "better", "soon", "ever", "not", "to",
  ]

  private static let rules: [String: [Rule]] = [
    "read": [
      Rule("r eh1 d", after: perfectSigns), Rule("r iy1 d", after: verbSigns),
      Rule("r eh1 d", after: ["he", "she", "it"]),
      Rule("r iy1 d", after: nounSigns),
      Rule("r iy1 d", before: ["the", "this", "more", "about", "on", "aloud", "it", "on"]),
    ],
    "lead": [
      Rule(
        "l eh1 d",
        before: ["pipe", "pipes", "paint", "poisoning", "acid", "free", "battery", "bullet", "bullets", "oxide"]),
      Rule("l eh1 d", after: ["contain", "contains", "containing", "molten", "metallic"]), Rule("l iy1 d"),
    ],
    "live": [
      Rule("l ih1 v", after: verbSigns.union(["people", "that", "where", "and", "he", "she", "long"])),
      Rule("l ih1 v", before: ["in", "here", "there", "together", "alone", "with", "and", "longer", "up"]),
      Rule("l ay1 v"),
    ],
    "lives": [
      Rule("l ih1 v z", after: ["he", "she", "it", "who", "that", "and", "which"]),
      Rule("l ih1 v z", before: ["in", "here", "there", "alone", "with", "at", "near", "on"]), Rule("l ay1 v z"),
    ],
    "wind": [
      Rule("w ay1 n d", after: verbSigns), Rule("w ay1 n d", before: ["up", "down", "the", "it", "your", "my"]),
      Rule("w ih1 n d"),
    ],
    "winds": [Rule("w ay1 n d z", before: ["up", "down", "through", "its"]), Rule("w ih1 n d z")],
    "tear": [
      Rule("t eh1 r", after: verbSigns), Rule("t eh1 r", before: ["down", "apart", "up", "off", "out", "it"]),
      Rule("t ih1 r"),
    ],
    "bow": [
      Rule("b aw1", after: verbSigns), Rule("b aw1", before: ["down", "to", "out"]),
      Rule("b aw1", after: ["take", "the ship's", "ship's"]),
      Rule("b ow1"),
    ],
    "close": [
      Rule("k l ow1 z", after: verbSigns),
      Rule(
        "k l ow1 s",
        before: ["to", "by", "friend", "friends", "enough", "together", "behind", "call", "up", "attention", "look"]),
      Rule(
        "k l ow1 s",
        after: ["very", "so", "too", "is", "are", "was", "were", "as", "how", "came", "come", "get", "stay", "pretty"]),
      Rule("k l ow1 z"),
    ],
    "use": [
      Rule("y uw1 z", after: verbSigns), Rule("y uw1 s", after: nounSigns),
      Rule("y uw1 s", before: ["of", "case", "cases"]), Rule("y uw1 z"),
    ],
    "uses": [
      Rule("y uw1 s ih0 z", after: nounSigns.union(["many", "other", "several", "two"])), Rule("y uw1 z ih0 z"),
    ],
    "used": [Rule("y uw1 s t", before: ["to"]), Rule("y uw1 z d")],
    "excuse": [Rule("ih0 k s k y uw1 s", after: nounSigns), Rule("ih0 k s k y uw1 z")],
    "abuse": [Rule("ax0 b y uw1 z", after: verbSigns), Rule("ax0 b y uw1 s")],
    "house": [Rule("hh aw1 z", after: ["to", "will", "can", "could", "would", "may"]), Rule("hh aw1 s")],
    "minute": [
      Rule(
        "m ay0 n uw1 t", before: ["detail", "details", "amount", "amounts", "quantity", "quantities", "differences"])
    ],
    "dove": [Rule("d ow1 v", after: ["he", "she", "i", "they", "it", "we", "who"]), Rule("d ah1 v")],
    "sow": [Rule("s ow1", after: verbSigns)],
    "bass": [Rule("b ae1 s", before: ["fish", "fishing", "lake"]), Rule("b ey1 s")],
    "resume": [
      Rule("r eh1 z ax0 m ey2", after: ["my", "your", "his", "her", "their", "a", "resume"]), Rule("r ih0 z uw1 m"),
    ],
    "attribute": [Rule("ax0 t r ih1 b y uw2 t", after: verbSigns), Rule("ae1 t r ax0 b y uw2 t")],
    "attributes": [Rule("ae1 t r ax0 b y uw2 t s")],
    "moderate": [Rule("m aa1 d er0 ey2 t", after: verbSigns), Rule("m aa1 d er0 ax0 t")],
    "separate": [Rule("s eh1 p er0 ey2 t", after: verbSigns), Rule("s eh1 p er0 ax0 t")],
    "estimate": [Rule("eh1 s t ax0 m ey2 t", after: verbSigns), Rule("eh1 s t ax0 m ax0 t")],
    "duplicate": [Rule("d uw1 p l ax0 k ey2 t", after: verbSigns), Rule("d uw1 p l ax0 k ax0 t")],
    "graduate": [Rule("g r ae1 jh uw0 ey2 t", after: verbSigns), Rule("g r ae1 jh uw0 ax0 t")],
    "alternate": [Rule("ao1 l t er0 n ey2 t", after: verbSigns), Rule("ao1 l t er0 n ax0 t")],
    "appropriate": [
      Rule("ax0 p r ow1 p r iy0 ey2 t", after: ["to", "will", "would"]), Rule("ax0 p r ow1 p r iy0 ax0 t"),
    ],
    "deliberate": [Rule("d ih0 l ih1 b er0 ey2 t", after: verbSigns), Rule("d ih0 l ih1 b er0 ax0 t")],
    "delegate": [Rule("d eh1 l ax0 g ey2 t", after: verbSigns), Rule("d eh1 l ax0 g ax0 t")],
    "advocate": [Rule("ae1 d v ax0 k ey2 t", after: verbSigns), Rule("ae1 d v ax0 k ax0 t")],
    "elaborate": [Rule("ih0 l ae1 b er0 ey2 t", after: verbSigns), Rule("ih0 l ae1 b er0 ax0 t")],
    "articulate": [Rule("aa0 r t ih1 k y ax0 l ey2 t", after: verbSigns), Rule("aa0 r t ih1 k y ax0 l ax0 t")],
    "intimate": [Rule("ih1 n t ax0 m ey2 t", after: verbSigns), Rule("ih1 n t ax0 m ax0 t")],
    "associate": [Rule("ax0 s ow1 s iy0 ey2 t", after: verbSigns), Rule("ax0 s ow1 s iy0 ax0 t")],
    "content": [
      Rule(
        "k ax0 n t eh1 n t", after: ["is", "was", "are", "were", "be", "am", "feel", "feels", "felt", "quite", "very"]),
      Rule("k aa1 n t eh0 n t"),
    ],
    "perfect": [Rule("p er0 f eh1 k t", after: ["to"]), Rule("p er1 f ih0 k t")],
  ]

  /// Nouns with the stress on the first syllable whose verbs have it on the last: noun, verb.
  private static let pairs: [String: (noun: String, verb: String)] = [
    "record": ("r eh1 k er0 d", "r ax0 k ao1 r d"), "records": ("r eh1 k er0 d z", "r ax0 k ao1 r d z"),
    "present": ("p r eh1 z ax0 n t", "p r iy0 z eh1 n t"), "object": ("aa1 b jh eh0 k t", "ax0 b jh eh1 k t"),
    "objects": ("aa1 b jh eh0 k t s", "ax0 b jh eh1 k t s"), "subject": ("s ah1 b jh eh0 k t", "s ax0 b jh eh1 k t"),
    "project": ("p r aa1 jh eh0 k t", "p r ax0 jh eh1 k t"),
    "projects": ("p r aa1 jh eh0 k t s", "p r ax0 jh eh1 k t s"),
    "produce": ("p r ow1 d uw0 s", "p r ax0 d uw1 s"), "permit": ("p er1 m ih0 t", "p er0 m ih1 t"),
    "contract": ("k aa1 n t r ae2 k t", "k ax0 n t r ae1 k t"),
    "conflict": ("k aa1 n f l ih0 k t", "k ax0 n f l ih1 k t"),
    "conflicts": ("k aa1 n f l ih0 k t s", "k ax0 n f l ih1 k t s"), "increase": ("ih1 n k r iy2 s", "ih0 n k r iy1 s"),
    "decrease": ("d iy1 k r iy2 s", "d ih0 k r iy1 s"), "import": ("ih1 m p ao2 r t", "ih0 m p ao1 r t"),
    "imports": ("ih1 m p ao2 r t s", "ih0 m p ao1 r t s"), "export": ("eh1 k s p ao2 r t", "ih0 k s p ao1 r t"),
    "exports": ("eh1 k s p ao2 r t s", "ih0 k s p ao1 r t s"), "refuse": ("r eh1 f y uw2 s", "r ax0 f y uw1 z"),
    "desert": ("d eh1 z er0 t", "d ih0 z er1 t"),
    "contents": ("k aa1 n t eh0 n t s", "k ax0 n t eh1 n t s"), "conduct": ("k aa1 n d ah0 k t", "k ax0 n d ah1 k t"),
    "insult": ("ih1 n s ah2 l t", "ih0 n s ah1 l t"), "protest": ("p r ow1 t eh2 s t", "p r ax0 t eh1 s t"),
    "rebel": ("r eh1 b ax0 l", "r ih0 b eh1 l"), "suspect": ("s ah1 s p eh2 k t", "s ax0 s p eh1 k t"),
    "contest": ("k aa1 n t eh0 s t", "k ax0 n t eh1 s t"), "contrast": ("k aa1 n t r ae0 s t", "k ax0 n t r ae1 s t"),
    "convert": ("k aa1 n v er0 t", "k ax0 n v er1 t"), "convict": ("k aa1 n v ih0 k t", "k ax0 n v ih1 k t"),
    "extract": ("eh1 k s t r ae2 k t", "ih0 k s t r ae1 k t"),

    "progress": ("p r aa1 g r eh2 s", "p r ax0 g r eh1 s"),
    "transport": ("t r ae1 n s p ao2 r t", "t r ae0 n s p ao1 r t"),
    "transfer": ("t r ae1 n s f er0", "t r ae0 n s f er1"),
    "update": ("ah1 p d ey2 t", "ah0 p d ey1 t"), "upgrade": ("ah1 p g r ey2 d", "ah0 p g r ey1 d"),
    "address": ("ae1 d r eh2 s", "ax0 d r eh1 s"), "combine": ("k aa1 m b ay0 n", "k ax0 m b ay1 n"),
    "compound": ("k aa1 m p aw0 n d", "k ax0 m p aw1 n d"), "reject": ("r iy1 jh eh0 k t", "r ih0 jh eh1 k t"),
    "recall": ("r iy1 k ao2 l", "r ih0 k ao1 l"), "survey": ("s er1 v ey2", "s er0 v ey1"),
  ]
  /// Of those, the ones that are more often verbs.
  private static let mostlyVerbs: Set<String> = [
    "produce", "refuse", "convert", "combine", "reject", "recall", "extract", "increase", "decrease",
  ]

  /// Gives the words of a sentence that are written like others the phonemes that the words beside them ask for.
  static func resolve(_ words: inout [SpokenWord]) {
    for index in words.indices where words[index].phonemes == nil {
      let word = words[index].spoken
      if let pair = pairs[word] {
        let isVerb = isVerb(words, index, mostly: mostlyVerbs.contains(word))
        words[index].phonemes = (isVerb ? pair.verb : pair.noun).split(separator: " ").map(String.init)
      } else if let rules = rules[word] {
        words[index].phonemes = rules.first { holds($0, words, index) }?.phonemes
      }
    }
  }

  private static func holds(_ rule: Rule, _ words: [SpokenWord], _ index: Int) -> Bool {
    let isAfter = rule.after.isEmpty || deciding(words, index).map(rule.after.contains) == true
    let isBefore = rule.before.isEmpty || next(words, index).map(rule.before.contains) == true
    return isAfter && isBefore
  }

  /// The word before another, adverbs passed over, in the same clause.
  private static func deciding(_ words: [SpokenWord], _ index: Int) -> String? {
    guard index > 0, words[index - 1].punctuation.isEmpty else { return nil }
    let before = words[index - 1].spoken
    guard index > 1, adverbs.contains(before), before != "to", words[index - 2].punctuation.isEmpty else {
      return before
    }
    return words[index - 2].spoken
  }

  private static func next(_ words: [SpokenWord], _ index: Int) -> String? {
    index + 1 < words.count && words[index].punctuation.isEmpty ? words[index + 1].spoken : nil
  }

  private static func isVerb(_ words: [SpokenWord], _ index: Int, mostly: Bool) -> Bool {
    let before = deciding(words, index)
    if let before, nounSigns.contains(before) { return false }
    if let before, verbSigns.contains(before) { return true }
    if mostly { return true }
    // A command: "Record the song."
    let isFirst = index == 0 || !words[index - 1].punctuation.isEmpty
    let objects: Set<String> = ["the", "a", "an", "this", "that", "your", "my", "it", "them", "all", "these", "those"]
    return isFirst && next(words, index).map(objects.contains) == true
  }
}
