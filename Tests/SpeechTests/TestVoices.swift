import VoiceCatalogue

/// Voices that tests name by what they are.
extension PresetVoice {
  static let englishMan = preset("oversea_male1", .en)
  static let englishYoungMan = preset("genshin_vindi2", .en)
  static let englishOldMan = preset("ai_laoguowang_712", .en)
  static let englishScot = preset("uk_man2", .en)
  static let englishWoman = preset("chat1_female_new-3", .en)
  static let englishYoungWoman = preset("ai_shatang", .en)
  static let englishOldWoman = preset("heainainai_speech02", .en)
  static let englishLady = preset("chengshu_jiejie", .en)
  static let englishChild = preset("cartoon-boy-07", .en)
  static let mandarinMan = preset("diyinnansang_DB_CN_M_04-v2", .zh)
  static let mandarinYoungMan = preset("genshin_vindi2", .zh)
  static let mandarinOldMan = preset("zhuxi_speech02", .zh)
  static let mandarinWoman = preset("chat1_female_new-3", .zh)
  static let mandarinYoungWoman = preset("ai_shatang", .zh)
  static let mandarinOldWoman = preset("heainainai_speech02", .zh)
  static let mandarinBrightMan = preset("ai_kaiya", .zh)
  static let mandarinOfficeWoman = preset("girlfriend_2_speech02", .zh)
  static let mandarinChild = preset("cartoon-boy-07", .zh)

  private static func preset(_ id: String, _ language: VoiceLanguage) -> PresetVoice {
    guard let voice = VoiceCatalogue.voice(id: id, language: language) else { preconditionFailure(id) }
    return voice
  }
}
