/// Words that are written short.
enum Abbreviations {
  /// What a full stop after an abbreviation says of the end of the sentence.
  enum Stop {
    /// Something always follows: a name, an example.
    case never
    /// Both: what follows decides.
    case perhaps
    /// Before a capital, unless that of a day or a month: "at 5 p.m. Rain fell."
    case beforeCapital
    /// Only before a number, or in the middle of a sentence: "No. 5", but "She said no."
    case beforeNumber
  }

  /// What is said for an abbreviation.
  enum Reading {
    /// These words.
    case words(String)
    /// One before a name, the other behind one: "Dr. Smith", "Mill Dr."
    case title(String, behindName: String)
    /// These words before a number, else the word as it is.
    case beforeNumber(String)
  }

  private struct Entry {
    var reading: Reading
    var stop: Stop
    /// Whether it is one without its full stop, too.
    var isBare = false
  }

  /// The abbreviations in small letters, without the last full stop.
  private static let table: [String: Entry] = {
    var table: [String: Entry] = [:]
    for (short, long) in titles { table[short] = Entry(reading: .words(long), stop: .never, isBare: true) }
    for (short, long) in inSentence { table[short] = Entry(reading: .words(long), stop: .never) }
    for (short, long) in anywhere { table[short] = Entry(reading: .words(long), stop: .perhaps) }
    for (short, long) in beforeCapitals { table[short] = Entry(reading: .words(long), stop: .beforeCapital) }
    for (short, long) in beforeNumbers { table[short] = Entry(reading: .beforeNumber(long), stop: .beforeNumber) }
    for (short, long) in bare { table[short] = Entry(reading: .words(long), stop: .perhaps, isBare: true) }
    table["dr"] = Entry(reading: .title("doctor", behindName: "drive"), stop: .never, isBare: true)
    table["st"] = Entry(reading: .title("saint", behindName: "street"), stop: .never, isBare: true)
    return table
  }()

  private static let titles = [
    ("mr", "mister"), ("mrs", "missus"), ("ms", "miz"), ("prof", "professor"), ("messrs", "messers"),
  ]
  private static let inSentence = [
    ("gen", "general"), ("col", "colonel"), ("lt", "lieutenant"), ("sgt", "sergeant"), ("capt", "captain"),
    ("cpl", "corporal"), ("cmdr", "commander"), ("rev", "reverend"), ("hon", "honorable"), ("gov", "governor"),
    ("sen", "senator"), ("rep", "representative"), ("pres", "president"), ("supt", "superintendent"), ("fr", "father"),
    ("mt", "mount"), ("ft", "fort"), ("e.g", "for example"), ("eg", "for example"), ("i.e", "that is"),
    ("ie", "that is"), ("cf", "compare"), ("viz", "namely"), ("approx", "approximately"), ("ca", "circa"),
    ("esp", "especially"), ("incl", "including"), ("excl", "excluding"), ("resp", "respectively"),
    ("w.r.t", "with respect to"),
    ("a.k.a", "also known as"), ("univ", "university"), ("attn", "attention"),
  ]
  private static let anywhere = [
    ("jr", "junior"), ("sr", "senior"), ("inc", "incorporated"), ("ltd", "limited"), ("corp", "corporation"),
    ("co", "company"), ("bros", "brothers"), ("dept", "department"), ("est", "established"), ("ave", "avenue"),
    ("blvd", "boulevard"), ("rd", "road"), ("hwy", "highway"), ("apt", "apartment"),
    ("min", "minutes"), ("max", "maximum"), ("avg", "average"),
    ("lb", "pound"), ("lbs", "pounds"), ("oz", "ounces"), ("hr", "hour"), ("hrs", "hours"), ("yr", "year"),
    ("yrs", "years"), ("mi", "miles"), ("gal", "gallons"), ("tsp", "teaspoons"), ("tbsp", "tablespoons"),
    ("assn", "association"), ("dist", "district"), ("govt", "government"), ("intl", "international"),
    ("natl", "national"), ("misc", "miscellaneous"), ("temp", "temperature"), ("tel", "telephone"),
    ("ext", "extension"),
    ("ph.d", "p h d"), ("m.d", "m d"), ("b.a", "b a"), ("m.a", "m a"), ("b.sc", "b s c"), ("m.sc", "m s c"),
    ("b.c", "b c"), ("a.d", "a d"), ("b.c.e", "b c e"), ("c.e", "c e"), ("al", "al"),
    ("jan", "january"), ("feb", "february"), ("mar", "march"), ("apr", "april"), ("jun", "june"), ("jul", "july"),
    ("aug", "august"), ("sep", "september"), ("sept", "september"), ("oct", "october"), ("nov", "november"),
    ("dec", "december"), ("mon", "monday"), ("tue", "tuesday"), ("tues", "tuesday"), ("wed", "wednesday"),
    ("thu", "thursday"), ("thur", "thursday"), ("thurs", "thursday"), ("fri", "friday"),
  ]
  private static let beforeCapitals = [("a.m", "a m"), ("p.m", "p m"), ("etc", "et cetera")]
  private static let beforeNumbers = [
    ("no", "number"), ("nos", "numbers"), ("vol", "volume"), ("vols", "volumes"), ("fig", "figure"),
    ("figs", "figures"),
    ("ch", "chapter"), ("chap", "chapter"), ("sec", "section"), ("eq", "equation"), ("p", "page"), ("c", "circa"),
    ("b", "born"), ("d", "died"), ("pp", "pages"),
    ("pg", "page"), ("art", "article"), ("ver", "version"), ("ed", "edition"), ("op", "opus"),
  ]
  private static let bare = [
    ("vs", "versus"), ("asap", "as soon as possible"), ("aka", "also known as"),
  ]

  /// Whether an abbreviation without a full stop is written in small letters, as no title is.
  static func isSmall(_ word: String) -> Bool { smallWords.contains(word.lowercased()) }

  private static let smallWords = Set(bare.map(\.0))

  /// What a full stop after this word means; nil for what is no abbreviation.
  static func stop(of word: String) -> Stop? { table[word.lowercased()]?.stop }

  /// What is said for a word, with or without its full stop; nil for what is no abbreviation.
  static func reading(of word: String, hasStop: Bool) -> Reading? {
    guard let entry = table[word.lowercased()], hasStop || entry.isBare else { return nil }
    return entry.reading
  }
}
