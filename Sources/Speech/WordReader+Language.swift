import Mandarin
import SpeechText
import VoiceCatalogue

extension WordReader {
  /// What reads a language.
  public static func of(_ language: VoiceLanguage) -> WordReader { language == .en ? .english : .mandarin }
}
