// Who speaks English. f0 by age and sex: S. Lee, A. Potamianos and S. Narayanan, "Acoustics of children's speech", JASA
// 105, 1999; I. Titze, "Principles of Voice Production", 1994; H. Hollien and T. Shipp, "Speaking fundamental frequency and
// chronologic age in males", JSHR 15, 1972. Length of the vocal tract: G. Fant, "Acoustic Theory of Speech Production",
// 1960; W. Fitch and J. Giedd, JASA 106, 1999. The bases' own are about 17.6 cm (rms), 14.4 (slt), 17.8 (awb) and 18 (kal16).
//
// A recognizer for adults makes more than twice as many errors when slt's formants rise by an eighth, and fewer when they
// fall: its man is as clear as its woman, and children are made of rms.

extension Cast {
  /// By id.
  static let english: [String: Casting] = [
    // Sunny: male, teen, bright, cheerful.
    "genshin_vindi2": Casting(
      .flite(.rms), f0: 152, formants: 1.086, low: 0.982, range: 1.3, tilt: 2.7, spectrum: [0, 5.1, -6, -7, 5.3]),
    // Sage: male, child-to-teen, polite, thoughtful.
    "zhinen_xuesheng": Casting(
      .flite(.rms), f0: 215, formants: 1.175, low: 1.02, tilt: -3.8, spectrum: [-5, -2.2, -4.2, 8, -4.3]),
    // Ace: male, young-adult, confident, heroic.
    "AOT": Casting(
      .flite(.kal16), f0: 119, formants: 1.067, low: 0.97, range: 1.6, tilt: 0.4, spectrum: [-5, -5.2, 0, -1.5, -3.4],
      pace: 0.94),
    // Blossom: female, teen, fresh, youthful.
    "ai_shatang": Casting(
      .flite(.slt), f0: 232, formants: 0.983, low: 0.983, range: 1.4, tilt: 3.3, spectrum: [4.4, -4.6, -4.5, 0, -5.3]),
    // Peppy: female, child-to-teen, perky.
    "genshin_klee2": Casting(
      .flite(.rms), f0: 250, formants: 1.2, low: 0.98, range: 1.4, tilt: -2.5, spectrum: [7, -6, 0, -7, 4.8], pace: 0.93
    ),
    // Dove: female, teen, soft.
    "genshin_kirara": Casting(
      .flite(.awb), f0: 236, formants: 1.142, low: 0.93, tilt: -4, spectrum: [-8, -8, 8, 3.6, -1.6], breath: 0.3,
      pace: 0.93),
    // Shine: male, young-adult, bright, friendly.
    "ai_kaiya": Casting(
      .flite(.awb), f0: 134, formants: 1.058, low: 1.008, range: 1.2, tilt: -0.3, spectrum: [0, 0, 0, -4.9, -5.9]),
    // Anchor: male, adult, announcer.
    "oversea_male1": Casting(.flite(.rms), f0: 102.2, pace: 0.95),
    // Lyric: male, young-adult, literary, gentle.
    "ai_chenjiahao_712": Casting(
      .flite(.rms), f0: 116, formants: 1.039, low: 1.052, range: 0.9, tilt: -3.7, spectrum: [6.3, 6, -6, -3.3, 0],
      breath: 0.35),
    // Melody: female, young-adult, soft, melodic.
    "girlfriend_4_speech02": Casting(
      .flite(.slt), f0: 206, formants: 0.934, low: 0.936, range: 1.5, tilt: 2, spectrum: [-7, 4.4, 4.9, -7, 8],
      breath: 0.2),
    // Tender: female, adult, gentle, warm.
    "chat1_female_new-3": Casting(
      .flite(.slt), f0: 184, formants: 0.947, low: 1.074, tilt: 0.9, spectrum: [-5.1, 8, -2, 8, -8]),
    // Siren: female, adult, alluring.
    "chat_0407_5-1": Casting(
      .flite(.slt), f0: 158, formants: 0.873, low: 0.93, range: 1.3, tilt: 0.7, spectrum: [3.1, -8, 8, 8, -5],
      breath: 0.6),
    // Zippy: male, child, lively, cartoon.
    "cartoon-boy-07": Casting(
      .flite(.rms), f0: 265, formants: 1.215, low: 1.065, range: 1.3, tilt: 1.2, spectrum: [-7, 5.6, -3.5, -6, -4.9],
      pace: 0.87),
    // Bud: male, child, boyish.
    "uk_boy1": Casting(
      .flite(.awb), f0: 246, formants: 1.14, low: 0.98, range: 1.2, tilt: -0.3, spectrum: [-7, 6, 2.8, -5.3, -2.2],
      pace: 0.86),
    // Sprite: female, child, mischievous, cartoon.
    "cartoon-girl-01": Casting(
      .flite(.rms), f0: 288, formants: 1.205, low: 0.994, range: 1.3, tilt: 4.2, spectrum: [-5.3, -6.9, 8, -8, 2.3],
      pace: 0.85),
    // Candy: female, child, cartoon, cute.
    "PeppaPig_platform": Casting(
      .flite(.awb), f0: 272, formants: 1.125, low: 0.97, range: 1.1, tilt: 2, spectrum: [0, -5.5, 0.7, -4, 5.1],
      pace: 0.82),
    // Beacon: male, middle-aged, steady, guiding.
    "ai_huangzhong_712": Casting(
      .flite(.slt), f0: 108, formants: 0.819, low: 0.984, range: 1.2, tilt: 3.5, spectrum: [-2, 5, -3.3, -4.6, 0]),
    // Rock: male, middle-aged, steady, deep.
    "ai_huangyaoshi_712": Casting(
      .flite(.rms), f0: 84, formants: 0.956, low: 0.99, range: 0.8, tilt: -3, spectrum: [-7, 6, -1.9, -7, 1.7]),
    // Titan: male, middle-aged, stern, authoritative.
    "ai_laoguowang_712": Casting(
      .flite(.slt), f0: 78, formants: 0.793, low: 1.05, tilt: -4, spectrum: [-6.8, -4, -6, 5.9, 0]),
    // Grace: female, adult, mature, elegant.
    "chengshu_jiejie": Casting(
      .flite(.slt), f0: 172, formants: 0.913, low: 1.055, tilt: -1.3, spectrum: [-7, -6, 5.4, -7, 1.6]),
    // Helen: female, middle-aged, gentle, calm.
    "you_pingjing": Casting(
      .flite(.rms), f0: 186, formants: 1.113, low: 0.937, range: 0.8, tilt: 0.3, spectrum: [-5, -2.6, 4.2, -0.4, -8]),
    // Lore: anyone, adult, calm storyteller.
    "calm_story1": Casting(
      .flite(.kal16), f0: 106, formants: 1.028, low: 1.008, range: 0.9, tilt: -3.7, spectrum: [2, 5.7, 0, -2.6, -7.5],
      pace: 0.85),
    // Crag: male, middle-aged, rugged.
    "uk_man2": Casting(
      .flite(.awb), f0: 96, formants: 0.951, low: 1.043, tilt: 2.5, spectrum: [-2.7, 3.8, -1.6, 3.5, 1.2], creak: 0.1,
      jitter: 1, pace: 0.94),
    // Prattle: female, elderly, chatty, nagging.
    "laopopo_speech02": Casting(
      .flite(.awb), f0: 188, formants: 1.099, low: 1.026, range: 1.4, tilt: 5.5, spectrum: [-5.8, -1.1, 0, 7, 0],
      jitter: 0.8, tremor: 0.4, pace: 0.95),
    // Hearth: female, elderly, kind, warm.
    "heainainai_speech02": Casting(
      .flite(.slt), f0: 166, formants: 0.875, low: 0.93, tilt: -4, spectrum: [4.2, 2.7, -8, 1.8, -8], breath: 0.3,
      jitter: 1, tremor: 0.5, pace: 0.9),
    // The Reader: male, adult, narrator / audiobook reader.
    "reader_en_m-v1": Casting(
      .flite(.slt), f0: 98, formants: 0.856, low: 0.989, range: 1.3, spectrum: [5.1, -2.5, 4.6, -6.9, -5.9]),
    // Commercial Lady: female, adult, advertising voice-over.
    "commercial_lady_en_f-v1": Casting(
      .flite(.rms), f0: 206, formants: 1.152, low: 1.08, range: 1.3, tilt: 2.6, spectrum: [-2.6, -8, -1.7, 6.9, 8]),
  ]
}
