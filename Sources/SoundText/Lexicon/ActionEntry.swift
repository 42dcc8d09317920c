/// What something does, or a sound by itself.
struct ActionEntry {
  /// Its name in the tables.
  var id: String
  /// What it is heard as whoever does it.
  var label: SoundLabel?
  /// How it is then heard.
  var attributes: Set<SoundAttribute> = []
  /// Says less than who does it: a siren that blows is a siren.
  var isWeak = false
}
