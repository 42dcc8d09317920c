/// The tables of all languages, by what their rows say.
enum LexiconTables {
  static let grammar = [EnglishGrammar.table, ChineseGrammar.table]
  static let attributes = [EnglishAttributes.table, ChineseAttributes.table]
  static let numbers = [EnglishNumbers.table, ChineseNumbers.table]
  static let places = [EnglishPlaces.table, ChinesePlaces.table]
  static let sounds = [
    EnglishVoiceSounds.table, EnglishAnimalSounds.table, EnglishNatureSounds.table, EnglishMachineSounds.table,
    EnglishObjectSounds.table, EnglishImaginedSounds.table,
  ]
  static let sources = [
    EnglishBeings.table, EnglishNature.table, EnglishMachines.table, EnglishObjects.table, ChineseSources.table,
    SpanishWords.table, GermanWords.table, FrenchWords.table, JapaneseWords.table,
  ]
  static let actions = [EnglishActions.table, ChineseActions.table]
  static let scenes = [EnglishScenes.table, ChineseScenes.table]
  static let deeds = [Deeds.table]
}
