// Who speaks Mandarin. Whoever also speaks English has the same f0 there and about the same vocal tract; who is made by
// `espeakAs` has the spectra of the same voice of flite. For sources see the English table.

extension Cast {
  /// By id.
  static let mandarin: [String: Casting] = [
    // 阳光少年: male, teen, bright, cheerful.
    "genshin_vindi2": Casting(
      .espeakAs(.rms), f0: 152, formants: 1.086, low: 0.982, range: 1.1, spectrum: [6, -6, 3, -6, 6]),
    // 懂事小弟: male, child-to-teen, polite, thoughtful.
    "zhinen_xuesheng": Casting(
      .espeakAs(.rms), f0: 215, formants: 1.175, low: 0.97, range: 0.88, tilt: 4, spectrum: [-4.5, 9, -4.5, -4.5, 9]),
    // 运动少年: male, teen, sporty, energetic.
    "tiyuxi_xuedi": Casting(
      .espeakAs(.kal16), f0: 164, formants: 1.139, low: 1.08, range: 1.18, tilt: -3, spectrum: [0, 0, 3, -6, -6]),
    // 青春少女: female, teen, fresh, youthful.
    "ai_shatang": Casting(
      .espeak(107, 107, 99, 91, width: 200), f0: 232, formants: 1.197, range: 1.03, tilt: 1.4,
      spectrum: [-0.9, -1.8, 5.2, -1.5, -6.3]),
    // 温柔小妹: female, child-to-teen, soft.
    "genshin_klee2": Casting(
      .espeakAs(.rms), f0: 250, formants: 1.2, low: 0.931, range: 0.88, tilt: -1.5, spectrum: [-6, -6, 3, -6, 6]),
    // 元气少女: female, teen, lively.
    "genshin_kirara": Casting(
      .espeakAs(.awb), f0: 242, formants: 1.142, low: 0.93, range: 1.18, tilt: -4, spectrum: [-8, -8, 8, 3.6, -1.6],
      breath: 0.3),
    // 阳光男生: male, young-adult, bright, friendly.
    "ai_kaiya": Casting(
      .espeak(94, 102, 98, 92, width: 183), f0: 134, formants: 1.018, range: 1.03, tilt: 1.7,
      spectrum: [-3.5, -9, -9, -2.2, 3.5]),
    // 幽默小哥: male, young-adult, humorous, caring.
    "tiexin_nanyou": Casting(
      .espeakAs(.awb), f0: 124, formants: 1.02, low: 1.04, range: 1.18, tilt: -3, spectrum: [6, -6, -3, -3, 3]),
    // 文艺小哥: male, young-adult, literary, gentle.
    "ai_chenjiahao_712": Casting(
      .espeakAs(.rms), f0: 116, formants: 1.039, low: 1.052, range: 0.81, tilt: -3.7, spectrum: [6.3, 6, -6, -3.3, 0],
      breath: 0.25),
    // 甜美邻家: female, young-adult, sweet, girl-next-door.
    "girlfriend_1_speech02": Casting(
      .espeak(97, 106, 107, 96, width: 187), f0: 222, formants: 1.123, range: 1.03, tilt: -3.5,
      spectrum: [7.5, -6.8, -8, -8, -5.6], breath: 0.2),
    // 温柔姐姐: female, adult, gentle, warm.
    "chat1_female_new-3": Casting(
      .espeakAs(.slt), f0: 184, formants: 0.947, low: 0.97, range: 0.88, tilt: -2, spectrum: [-3, 3, 2, -2, -3]),
    // 职场女青: female, young-adult, professional, office.
    "girlfriend_2_speech02": Casting(
      .espeak(104, 95, 100, 101, width: 120), f0: 208, formants: 1.133, range: 0.88, tilt: 2,
      spectrum: [2, -4, -2, -2, 0]),
    // 活泼男童: male, child, lively, cartoon.
    "cartoon-boy-07": Casting(
      .espeak(106, 106, 94, 105, width: 118), f0: 265, formants: 1.283, range: 1.1, tilt: -3.5,
      spectrum: [8, 8.7, 8, -4.6, 1.1]),
    // 俏皮女童: female, child, mischievous, cartoon.
    "cartoon-girl-01": Casting(
      .espeakAs(.rms), f0: 288, formants: 1.205, low: 0.93, range: 1.18, tilt: -2, spectrum: [-4.5, 9, 9, 4.5, -4.5]),
    // 稳重老爸: male, middle-aged, steady, deep.
    "ai_huangyaoshi_712": Casting(
      .espeakAs(.rms), f0: 84, formants: 0.956, low: 0.941, range: 0.81, tilt: 3, spectrum: [6, 0, 0, -3, -6]),
    // 温柔妈妈: female, middle-aged, gentle, calm.
    "you_pingjing": Casting(
      .espeakAs(.rms), f0: 186, formants: 1.113, low: 0.97, range: 0.81, tilt: -2, spectrum: [9, -4.5, 4.5, -4.5, 9],
      breath: 0.2),
    // 严肃上司: male, middle-aged, stern, authoritative.
    "ai_laoguowang_712": Casting(
      .espeakAs(.slt), f0: 78, formants: 0.793, low: 0.997, range: 0.74, tilt: -3, spectrum: [-6, 6, 3, -3, -6]),
    // 优雅贵妇: female, adult, mature, elegant.
    "chengshu_jiejie": Casting(
      .espeakAs(.slt), f0: 172, formants: 0.913, low: 1.08, range: 0.96, tilt: 4, spectrum: [0, -9, 0, 9, 4.5]),
    // 慈祥爷爷: male, elderly, kindly.
    "zhuxi_speech02": Casting(
      .espeakAs(.slt), f0: 118, formants: 0.743, low: 1.04, range: 0.88, tilt: 1.5, spectrum: [6, 6, 0, -3, 6],
      breath: 0.2, jitter: 1, tremor: 0.4),
    // 唠叨爷爷: male, elderly, chatty, nagging.
    "uk_oldman3": Casting(
      .espeakAs(.kal16), f0: 136, formants: 0.99, low: 1.04, range: 1.1, tilt: -1.5, spectrum: [6, 6, 6, -3, 0],
      jitter: 2, tremor: 0.3),
    // 唠叨奶奶: female, elderly, chatty, nagging.
    "laopopo_speech02": Casting(
      .espeakAs(.awb), f0: 188, formants: 1.099, low: 1.077, range: 1.1, tilt: -1.5, spectrum: [3, -6, -3, 3, -3],
      jitter: 1.5, tremor: 0.4),
    // 和蔼奶奶: female, elderly, kind, warm.
    "heainainai_speech02": Casting(
      .espeakAs(.slt), f0: 166, formants: 0.875, low: 0.93, range: 0.88, tilt: 1.5, spectrum: [-6, -3, 6, -3, 0],
      breath: 0.3, jitter: 1, tremor: 0.5),
    // 东北老铁: male, adult, hearty.
    "dongbeilaotie_speech02": Casting(
      .espeak(93, 95, 92, 109, width: 79), f0: 112, formants: 0.96, range: 1.18, tilt: 1.3,
      spectrum: [6.4, -8.6, -8.1, 10, 10]),
    // 重庆小伙: male, young-adult, lively.
    "chongqingxiaohuo_speech02": Casting(
      .espeak(100, 95, 108, 101, width: 106), f0: 140, formants: 1.05, range: 1.18, tilt: 3.5,
      spectrum: [-3.5, 9, -9, 7.9, 9]),
    // 四川妹子: female, young-adult, lively.
    "chuanmeizi_speech02": Casting(
      .espeak(93, 98, 92, 103, width: 62), f0: 226, formants: 1.118, range: 1.18, tilt: -3.5,
      spectrum: [3.6, -9, 2.6, -9.3, 1.4]),
    // 潮汕大叔: male, middle-aged, earthy.
    "chaoshandashu_speech02": Casting(
      .espeak(107, 95, 93, 95, width: 108), f0: 106, formants: 0.926, range: 0.88, tilt: 3.5,
      spectrum: [-3.4, -1.8, -8, 7, -2.1], jitter: 0.8),
    // 台湾男生: male, young-adult, soft.
    "ai_taiwan_man2_speech02": Casting(
      .espeak(107, 106, 92, 109, width: 99), f0: 128, formants: 1.04, range: 0.81, tilt: 2.7,
      spectrum: [-3.5, -9, -9, 10, 10], breath: 0.3),
    // 西安掌柜: male, middle-aged, earthy.
    "xianzhanggui_speech02": Casting(
      .espeak(106, 106, 95, 92, width: 94), f0: 100, formants: 0.97, range: 1.03, tilt: -3.5,
      spectrum: [7.4, 7.6, -8, -8, -4.6]),
    // 天津姐姐: female, adult, witty.
    "tianjinjiejie_speech02": Casting(
      .espeak(98, 104, 108, 109, width: 102), f0: 198, formants: 1.114, range: 1.1, tilt: -3.5,
      spectrum: [-3.3, 7.5, -8.8, -9.3, -1]),
    // 新闻播报男: male, adult, low pitch, newsreader.
    "diyinnansang_DB_CN_M_04-v2": Casting(
      .espeak(97, 102, 92, 95, width: 80), f0: 94, formants: 0.946, range: 0.88, tilt: -2, spectrum: [4, 0, 2, 2, 2]),
    // 译制片男: male, adult, theatrical, dubbed-film.
    "yizhipiannan-v1": Casting(
      .espeakAs(.awb), f0: 104, formants: 1.047, low: 0.93, range: 1.32, tilt: 3, spectrum: [0, -3, 6, -3, -3]),
    // 元气少女: female, teen, lively.
    "guanxiaofang-v2": Casting(
      .espeak(104, 94, 93, 108, width: 187), f0: 252, formants: 1.164, range: 1.1, tilt: 3,
      spectrum: [-3.5, 9, 5.3, -8, 7.9]),
    // 撒娇女友: female, young-adult, sweet, coquettish.
    "tianmeixuemei-v1": Casting(
      .espeak(107, 93, 96, 91, width: 176), f0: 240, formants: 1.106, range: 0.95, tilt: -1.9,
      spectrum: [1.6, -9, -8.7, 5.8, 10], breath: 0.15),
    // 刀片烟嗓: anyone, adult, raspy, smoky.
    "daopianyansang-v1": Casting(
      .espeakAs(.awb), f0: 90, formants: 1.103, low: 1.08, range: 0.74, tilt: -3, spectrum: [3, 0, 6, -6, 6],
      breath: 0.4, creak: 0.15, jitter: 1),
    // 乖巧正太: male, child, well-behaved, cute.
    "mengwa-v1": Casting(
      .espeak(94, 96, 106, 108, width: 78), f0: 275, formants: 1.302, range: 0.88, tilt: 1.4,
      spectrum: [5.4, -9, -8, 8, 7.8]),
  ]
}
