/// What stands before Roman numerals.
enum RomanContexts {
  /// What is counted by them: "Chapter IV" is "chapter four".
  static let counted: Set<String> = [
    "act", "annex", "appendix", "article", "battalion", "book", "bowl", "canto", "chapter", "class", "corps", "episode",
    "fantasy", "figure", "generation", "grade", "group", "iron", "king's", "level", "mark", "mk", "no", "number",
    "page", "part",
    "phase", "playstation", "quest", "rocky", "scene", "season", "section", "sonata", "stage", "step", "symphony",
    "table",
    "title", "type", "vol", "volume", "war", "wars", "zone",
  ]
  /// Names of kings, queens and popes: "Henry VIII" is "henry the eighth".
  static let monarchs: Set<String> = [
    "alexander", "alfonso", "alexios", "augustus", "baldwin", "benedict", "boniface", "carl", "carol", "catherine",
    "charles", "christian", "claudius", "clement", "constantine", "david", "edward", "elizabeth", "ferdinand",
    "francis", "franz", "frederick", "friedrich", "george", "gregory", "gustav", "gustavus", "harald", "henri", "henry",
    "innocent",
    "isabella", "ivan", "james", "john", "joseph", "juan", "julius", "karl", "leo", "leopold", "louis", "margaret",
    "maria", "mary", "matthias", "maximilian", "mehmed", "mohammed", "murad", "napoleon", "nicholas", "olaf", "otto",
    "paul",
    "pedro", "peter", "philip", "pius", "ptolemy", "ramesses", "richard", "robert", "rudolf", "selim", "stephen",
    "sultan",
    "sixtus", "thutmose", "umberto", "urban", "victoria", "vladimir", "wilhelm", "willem", "william", "xavier",
  ]
  /// Words behind an I that is no numeral: "as Mary I think".
  static let verbsOfI: Set<String> = [
    "am", "can", "could", "did", "do", "feel", "had", "have", "hope", "know", "like", "love", "need", "saw", "see",
    "should", "think", "want", "will", "would",
  ]
}
