/// A thing or being that sounds.
struct SourceEntry {
  /// Its name in the tables.
  var id: String
  /// A source that it is a kind of, whose deeds it shares.
  var parent: Int?
  /// What it is heard as when nothing else is said.
  var label: SoundLabel?
  /// How it is then heard.
  var attributes: Set<SoundAttribute> = []
  /// Heard as itself, whatever it is said to do, unless the table of deeds knows better.
  var isPlain = false
  /// Heard wherever it is only mentioned: rain in "walking in the rain".
  var isPervasive = false
}
