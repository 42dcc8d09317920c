// Who speaks Mandarin; whoever also speaks English is the same person there, as far as f0, vocal tract, melody and
// phonation go. For sources see the English table.

extension Cast {
  /// By id.
  static let mandarin: [String: Casting] = [
    // 阳光少年: male, teen, bright, cheerful.
    "genshin_vindi2": Casting(
      .espeak(97, 95, 100, 106, width: 183), f0: 152, formants: 1.106, range: 1.1, tilt: 1.9,
      spectrum: [3.3, 0.4, -3.6, 4.8, 3.1]),
    // 懂事小弟: male, child-to-teen, polite, thoughtful.
    "zhinen_xuesheng": Casting(
      .espeak(102, 102, 108, 109, width: 60), f0: 215, formants: 1.204, range: 0.88, tilt: 2.1,
      spectrum: [-10, -1.3, 6.9, -10, 7.5]),
    // 运动少年: male, teen, sporty, energetic.
    "tiyuxi_xuedi": Casting(
      .espeak(96, 94, 100, 109, width: 74), f0: 164, formants: 1.062, range: 1.18, tilt: 5.3,
      spectrum: [7.5, -6.9, 7.6, 3.1, 10]),
    // 青春少女: female, teen, fresh, youthful.
    "ai_shatang": Casting(
      .espeak(107, 106, 94, 92, width: 145), f0: 232, formants: 1.193, range: 1.03, tilt: 1.6,
      spectrum: [-7, -6.2, 3.3, -4.3, -5]),
    // 温柔小妹: female, child-to-teen, soft.
    "genshin_klee2": Casting(
      .espeak(99, 107, 95, 98, width: 207), f0: 268, formants: 1.268, range: 0.88, tilt: 1.6,
      spectrum: [-2, -3.4, -9, 10, 8.6], breath: 0.25),
    // 元气少女: female, teen, lively.
    "genshin_kirara": Casting(
      .espeak(93, 98, 107, 109, width: 207), f0: 242, formants: 1.164, range: 1.18, spectrum: [6.4, 9, -4.4, 9.4, 6.2]),
    // 阳光男生: male, young-adult, bright, friendly.
    "ai_kaiya": Casting(
      .espeak(96, 101, 97, 95, width: 207), f0: 134, formants: 1.009, range: 1.03, tilt: 0.9,
      spectrum: [-4.6, -7, -9, 10, 4.2]),
    // 幽默小哥: male, young-adult, humorous, caring.
    "tiexin_nanyou": Casting(
      .espeak(101, 93, 106, 91, width: 103), f0: 124, formants: 0.98, range: 1.18, tilt: 2.3,
      spectrum: [2, -9, -9, 9.7, 0]),
    // 文艺小哥: male, young-adult, literary, gentle.
    "ai_chenjiahao_712": Casting(
      .espeak(93, 107, 108, 94, width: 88), f0: 116, formants: 1.003, range: 0.81, tilt: 3.5,
      spectrum: [-10, 2.7, -0.6, 5.3, 9.5], breath: 0.35),
    // 甜美邻家: female, young-adult, sweet, girl-next-door.
    "girlfriend_1_speech02": Casting(
      .espeak(99, 106, 108, 97, width: 195), f0: 222, formants: 1.11, range: 1.03, tilt: -3.5,
      spectrum: [5.5, -8.2, -8.6, -10, 0], breath: 0.2),
    // 温柔姐姐: female, adult, gentle, warm.
    "chat1_female_new-3": Casting(
      .espeak(93, 106, 92, 92, width: 207), f0: 184, formants: 1.119, range: 0.88, tilt: -2,
      spectrum: [6.4, 4.5, 9, -10, -10]),
    // 职场女青: female, young-adult, professional, office.
    "girlfriend_2_speech02": Casting(
      .espeak(99, 107, 92, 109, width: 207), f0: 208, formants: 1.128, range: 0.88, tilt: -1,
      spectrum: [4.6, -9, -1.7, 8, 10]),
    // 活泼男童: male, child, lively, cartoon.
    "cartoon-boy-07": Casting(
      .espeak(107, 106, 96, 104, width: 94), f0: 292, formants: 1.272, range: 1.1, tilt: -2.1,
      spectrum: [8.6, 8.9, 8.9, -2.5, -0.9]),
    // 俏皮女童: female, child, mischievous, cartoon.
    "cartoon-girl-01": Casting(
      .espeak(101, 102, 99, 106, width: 207), f0: 330, formants: 1.346, range: 1.18, tilt: 1.8,
      spectrum: [-3.4, -1, 3.9, -1.7, 8.8]),
    // 稳重老爸: male, middle-aged, steady, deep.
    "ai_huangyaoshi_712": Casting(
      .espeak(100, 94, 97, 108, width: 124), f0: 84, formants: 0.972, range: 0.81, tilt: -2,
      spectrum: [2.9, 2.8, -1.6, -4.1, 8]),
    // 温柔妈妈: female, middle-aged, gentle, calm.
    "you_pingjing": Casting(
      .espeak(102, 93, 92, 108, width: 207), f0: 186, formants: 1.083, range: 0.81, tilt: -3.5,
      spectrum: [9.6, -9, -9, -10, 4.3], breath: 0.2),
    // 严肃上司: male, middle-aged, stern, authoritative.
    "ai_laoguowang_712": Casting(
      .espeak(98, 98, 96, 91, width: 58), f0: 78, formants: 0.915, range: 0.74, tilt: -1.7,
      spectrum: [-2.2, -2.3, -3.1, 2.8, -10]),
    // 优雅贵妇: female, adult, mature, elegant.
    "chengshu_jiejie": Casting(
      .espeak(97, 105, 107, 93, width: 52), f0: 172, formants: 1.052, range: 0.96, tilt: -2,
      spectrum: [-3.9, -9, -3.9, -10, -6.8]),
    // 慈祥爷爷: male, elderly, kindly.
    "zhuxi_speech02": Casting(
      .espeak(94, 94, 93, 103, width: 95), f0: 118, formants: 0.937, range: 0.88, tilt: -1.4,
      spectrum: [1.9, -7, -6.2, 4.8, 5.7], breath: 0.2, jitter: 1, tremor: 0.4),
    // 唠叨爷爷: male, elderly, chatty, nagging.
    "uk_oldman3": Casting(
      .espeak(100, 104, 95, 92, width: 114), f0: 136, formants: 0.969, range: 1.1, tilt: -1.8,
      spectrum: [-7, 5.1, -7, 4.5, 3.8], jitter: 2, tremor: 0.3),
    // 唠叨奶奶: female, elderly, chatty, nagging.
    "laopopo_speech02": Casting(
      .espeak(93, 94, 93, 94, width: 182), f0: 188, formants: 1.068, range: 1.1, tilt: 3.5,
      spectrum: [-7.1, -0.3, -3.7, -4.3, 6.9], jitter: 1.5, tremor: 0.4),
    // 和蔼奶奶: female, elderly, kind, warm.
    "heainainai_speech02": Casting(
      .espeak(93, 93, 92, 97, width: 55), f0: 166, formants: 1.077, range: 0.88, tilt: -0.8,
      spectrum: [-9.7, 9, -8.2, -9.9, -3.7], breath: 0.3, jitter: 1, tremor: 0.5),
    // 东北老铁: male, adult, hearty.
    "dongbeilaotie_speech02": Casting(
      .espeak(94, 103, 92, 107, width: 52), f0: 112, formants: 0.966, range: 1.18, tilt: 1.8,
      spectrum: [3.4, -4.2, -1.3, 6.8, 9.5]),
    // 重庆小伙: male, young-adult, lively.
    "chongqingxiaohuo_speech02": Casting(
      .espeak(95, 94, 107, 99, width: 128), f0: 140, formants: 1.047, range: 1.18, tilt: 2.5,
      spectrum: [-6.8, 8.1, 0.6, 3.7, 10]),
    // 四川妹子: female, young-adult, lively.
    "chuanmeizi_speech02": Casting(
      .espeak(99, 96, 92, 109, width: 64), f0: 226, formants: 1.12, range: 1.18, tilt: -2.7,
      spectrum: [3.5, -6.7, 0.8, -3.8, 10]),
    // 潮汕大叔: male, middle-aged, earthy.
    "chaoshandashu_speech02": Casting(
      .espeak(107, 95, 92, 92, width: 87), f0: 106, formants: 0.94, range: 0.88, tilt: 1.9,
      spectrum: [-10, 0, -3.7, 7.1, -6.7], jitter: 0.8),
    // 台湾男生: male, young-adult, soft.
    "ai_taiwan_man2_speech02": Casting(
      .espeak(107, 101, 92, 107, width: 110), f0: 128, formants: 1.042, range: 0.81, tilt: 3.5,
      spectrum: [-8.1, -8.4, -6.9, 7.9, -0.5], breath: 0.3),
    // 西安掌柜: male, middle-aged, earthy.
    "xianzhanggui_speech02": Casting(
      .espeak(107, 104, 97, 91, width: 87), f0: 100, formants: 0.975, range: 1.03, tilt: -3.5,
      spectrum: [8.6, 8.1, -9, -10, -5]),
    // 天津姐姐: female, adult, witty.
    "tianjinjiejie_speech02": Casting(
      .espeak(95, 107, 103, 109, width: 117), f0: 198, formants: 1.133, range: 1.1, tilt: -3.5,
      spectrum: [-7, 4.8, -3.5, -10, -5.2]),
    // 新闻播报男: male, adult, low pitch, newsreader.
    "diyinnansang_DB_CN_M_04-v2": Casting(
      .espeak(95, 93, 104, 95, width: 207), f0: 94, formants: 0.949, range: 0.88, tilt: -1.5,
      spectrum: [2.6, -6.8, -6.2, -3.7, -8.9]),
    // 译制片男: male, adult, theatrical, dubbed-film.
    "yizhipiannan-v1": Casting(
      .espeak(103, 105, 92, 107, width: 187), f0: 104, formants: 0.923, range: 1.32, tilt: 2.5,
      spectrum: [-1.8, -1.1, 8.8, -6.9, -6]),
    // 元气少女: female, teen, lively.
    "guanxiaofang-v2": Casting(
      .espeak(107, 95, 92, 109, width: 203), f0: 252, formants: 1.171, range: 1.1, tilt: 3.5,
      spectrum: [-2.9, 9, 3.2, -10, 8.1]),
    // 撒娇女友: female, young-adult, sweet, coquettish.
    "tianmeixuemei-v1": Casting(
      .espeak(93, 104, 92, 93, width: 150), f0: 246, formants: 1.106, range: 1.25, tilt: -2.9,
      spectrum: [0.1, -7.1, 0.7, 7.6, -5.1], breath: 0.3),
    // 刀片烟嗓: anyone, adult, raspy, smoky.
    "daopianyansang-v1": Casting(
      .espeak(93, 106, 92, 109, width: 59), f0: 90, formants: 0.983, range: 0.74, tilt: -1.4,
      spectrum: [-10, -9, 6.3, -8.2, -4.5], breath: 0.4, creak: 0.3, jitter: 1),
    // 乖巧正太: male, child, well-behaved, cute.
    "mengwa-v1": Casting(
      .espeak(102, 98, 107, 109, width: 98), f0: 270, formants: 1.279, range: 0.88, tilt: 0.3,
      spectrum: [-4.5, -6.6, -7.5, 8.1, 9.6]),
  ]
}
