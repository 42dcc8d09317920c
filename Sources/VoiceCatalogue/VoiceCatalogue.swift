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

  /// The voice of the guide that a persona is.
  public static func owner(of persona: Persona) -> String {
    switch persona {
    case .englishMan: "oversea_male1"
    case .englishYoungMan: "genshin_vindi2"
    case .englishOldMan: "ai_laoguowang_712"
    case .englishScot: "uk_man2"
    case .englishWoman: "chat1_female_new-3"
    case .englishYoungWoman: "ai_shatang"
    case .englishOldWoman: "heainainai_speech02"
    case .englishChild: "cartoon-boy-07"
    case .mandarinMan: "diyinnansang_DB_CN_M_04-v2"
    case .mandarinYoungMan: "genshin_vindi2"
    case .mandarinOldMan: "zhuxi_speech02"
    case .mandarinWoman: "chat1_female_new-3"
    case .mandarinYoungWoman: "ai_shatang"
    case .mandarinOldWoman: "heainainai_speech02"
    case .mandarinChild: "cartoon-boy-07"
    }
  }
}
