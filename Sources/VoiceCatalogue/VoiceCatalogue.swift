/// Who can speak: data, without the means to.
public enum VoiceCatalogue {
  private static let byKey: [String: PresetVoice] = Dictionary(
    all.map { (key($0.voiceID, $0.language), $0) }, uniquingKeysWith: { first, _ in first })

  private static func key(_ id: String, _ language: VoiceLanguage) -> String { "\(language.rawValue)/\(id)" }

  /// The voice of this id in this language; nil when there is none.
  public static func voice(id: String, language: VoiceLanguage) -> PresetVoice? { byKey[key(id, language)] }

  /// The languages in which there is a voice of this id.
  public static func languages(of id: String) -> [VoiceLanguage] {
    VoiceLanguage.allCases.filter { voice(id: id, language: $0) != nil }
  }

  /// The id of the voice that speaks a language when none is asked for.
  public static func defaultVoiceID(_ language: VoiceLanguage) -> String {
    switch language {
    case .en: "oversea_male1"
    case .zh: "chat1_female_new-3"
    }
  }
}
