/// Words for moods: how pleasant (-1...1), how lively (0...1), how tense (0...1), and what kind of music goes with them.
enum MoodWords {
  static let table: [MusicWording] = [
    .init(
      .mood(0.2, 0.15, 0.05),
      """
      calm, calming, peaceful, relaxing, relaxed, serene, tranquil, soothing, gentle, soft, quiet, mellow, chill, chilled, chilling, \
      laid back, easy going, restful, placid, still, zen, mindful, lazy, softly, gently, calmly, peacefully, delicate, subtle, \
      chillout, chill out, mild, minimal, minimalist, minimalistic, sparse, hushed, light, low energy, \
      平静, 安静, 宁静, 放松, 舒适, 柔和, 轻柔, 祥和, 恬静, 安详, 静谧, 悠闲, 悠扬, 舒服, 轻松, 淡然, 静, 沉静, 慵懒, 松弛, 治愈, 温柔, 轻缓, 平和, \
      极简, 惬意, 幽静
      """),
    .init(
      .mood(0.75, 0.65, 0.05, .pop),
      """
      happy, cheerful, joyful, joyous, merry, sunny, jolly, happily, cheery, glad, delightful, good mood, feel good, feelgood, \
      bright, bubbly, gleeful, smiling, jovial, fun, lighthearted, light hearted, positive, pleasant, \
      快乐, 欢快, 开心, 高兴, 愉快, 喜悦, 欢乐, 欢喜, 阳光, 明快, 轻快, 明亮, 愉悦, 喜庆, 欢腾, 乐观, 积极, 正能量, 快活, 甜
      """),
    .init(
      .mood(0.6, 0.75, 0.1, .pop),
      """
      upbeat, lively, energetic, vibrant, peppy, spirited, dynamic, bouncy, catchy, exciting, excited, exhilarating, punchy, \
      high energy, full of energy, vivid, active, animated, youthful, sporty, sport, sports, workout, fitness, gym, driving, \
      动感, 活力, 充满活力, 活泼, 有活力, 激动, 兴奋, 朝气, 青春, 运动, 健身, 热血, 热情, 元气, 劲爆, 动感十足, 跃动
      """),
    .init(
      .mood(-0.75, 0.25, 0.2, .piano),
      """
      sad, sorrowful, mournful, melancholic, melancholy, heartbreaking, heartbroken, tearful, grief, grieving, tragic, depressing, \
      depressed, gloomy, somber, sombre, bleak, lonely, loneliness, sorrow, sadness, wistful, desolate, plaintive, lamenting, lament, \
      elegy, elegiac, bittersweet, mourning, rainy, blue, lonesome, forlorn, despair, hopeless, funeral, farewell, sadly, emotional \
      loss, doleful, crying, \
      悲伤, 伤感, 忧伤, 哀伤, 悲痛, 忧郁, 难过, 凄凉, 悲凉, 惆怅, 孤独, 孤单, 寂寞, 哀愁, 悲哀, 心碎, 催泪, 沉重, 悲, 离别, 悲情, 凄美, 落寞, 失落, 苍凉, \
      苦涩, 压抑, 绝望, 感伤, 哀怨, 忧愁, 伤心, 泪
      """),
    .init(
      .mood(0.0, 0.85, 0.5, .cinematic),
      """
      epic, grand, grandiose, majestic, massive, monumental, huge, towering, mighty, larger than life, powerful, colossal, sweeping, \
      big, bombastic, legendary, mythic, epicness, \
      史诗, 宏大, 磅礴, 大气, 恢弘, 恢宏, 壮丽, 气势, 气势磅礴, 雄伟, 宏伟, 震撼, 大气磅礴, 壮观, 波澜壮阔, 史诗感, 史诗级, 雄壮, 壮阔, 澎湃, 强大, 霸气
      """),
    .init(
      .mood(0.5, 0.8, 0.35, .orchestral),
      """
      heroic, triumphant, victorious, glorious, noble, victory, triumph, proud, courageous, brave, superhero, hero, celebratory, \
      winning, champion, adventure, adventurous, swashbuckling, patriotic, \
      英雄, 胜利, 凯旋, 辉煌, 光荣, 荣耀, 豪迈, 勇敢, 英勇, 超级英雄, 冒险, 探险, 骄傲, 凯歌, 慷慨激昂, 激昂, 昂扬, 爱国, 豪情
      """),
    .init(
      .mood(0.6, 0.6, 0.15, .pop, shape: .rising),
      """
      inspiring, inspirational, uplifting, motivational, hopeful, optimistic, motivating, encouraging, empowering, soaring, hope, \
      aspirational, inspired, uplift, moving forward, \
      励志, 鼓舞, 振奋, 希望, 充满希望, 鼓舞人心, 向上, 激励, 奋进, 振奋人心, 昂扬向上, 奋斗, 憧憬, 积极向上
      """),
    .init(
      .mood(-0.35, 0.55, 0.85, .suspense),
      """
      tense, tension, nervous, anxious, anxiety, edgy, uneasy, urgent, urgency, nail biting, on edge, unsettling, foreboding, \
      ticking clock, ticking, countdown, pressing, tensely, stressful, danger, dangerous, ominous, menacing, threatening, \
      紧张, 紧迫, 紧绷, 焦虑, 不安, 急迫, 危险, 紧张感, 紧张刺激, 危机, 危机感, 压迫感, 压迫, 倒计时, 忐忑, 不祥, 威胁, 紧凑
      """),
    .init(
      .mood(-0.6, 0.4, 0.55, .cinematic),
      """
      dark, darkness, brooding, sinister mood, grim, gothic, evil, villain, villainous, demonic, shadowy, murky, post apocalyptic, \
      apocalyptic, dystopian, doom, gritty, bleakness, darkly, macabre, vampire, wicked, \
      黑暗, 阴暗, 暗黑, 阴郁, 邪恶, 哥特, 末日, 黑色, 阴沉, 反派, 暗沉, 幽暗, 沉郁, 死亡, 废土
      """),
    .init(
      .mood(-0.1, 0.25, 0.4, .suspense),
      """
      mysterious, mystery, enigmatic, mystical, mystic, secretive, esoteric, arcane, cryptic, curious, intriguing, investigative, \
      secret, occult, ancient mystery, \
      神秘, 谜, 神秘感, 奥秘, 玄幻, 玄妙, 谜团, 秘密, 未知, 扑朔迷离, 探秘, 诡秘
      """),
    .init(
      .mood(0.25, 0.2, 0.1, .ambient),
      """
      dreamy, dreamlike, ethereal, floating, hazy, airy, heavenly, celestial, angelic, otherworldly, weightless, surreal, hypnotic, \
      spacious, lush, atmospheric, underwater, drifting, cosmic, space, stars, starry, galaxy, spacey, meditative, contemplative, \
      immersive, \
      梦幻, 空灵, 飘渺, 缥缈, 如梦, 梦境, 朦胧, 迷幻, 仙境, 天籁, 悠远, 太空, 星空, 宇宙, 漂浮, 飘逸, 虚幻, 氛围感, 深邃, 海底, 银河, 沉思, 沉浸, 辽阔, \
      空旷, 意境
      """),
    .init(
      .mood(0.45, 0.3, 0.1, .piano),
      """
      romantic, love, tender, loving, intimate, passionate, sensual, wedding, love story, affectionate, sweet, date night, romance, \
      valentine, sentimental, tenderness, lovely, sexy, \
      浪漫, 爱情, 温情, 深情, 甜蜜, 柔情, 婚礼, 恋爱, 爱, 缠绵, 唯美, 情歌, 抒情, 恋人, 甜美, 初恋, 暧昧, 性感
      """),
    .init(
      .mood(0.5, 0.3, 0.05, .folk),
      """
      warm, heartwarming, cozy, cosy, homely, family, comforting, heartfelt, touching, tenderhearted, wholesome, warmth, \
      friendly, kind, warmly, fireside, home, thankful, grateful, emotional, moving, kindhearted, \
      温暖, 温馨, 暖心, 治愈系, 感人, 亲情, 家庭, 感动, 暖, 动人, 友情, 感恩, 和睦, 亲切, 真挚, 温润
      """),
    .init(
      .mood(0.65, 0.55, 0.1, .comedy),
      """
      playful, whimsical, quirky, cute, mischievous, childlike, light and bouncy, kids, children, childrens, cheeky, toy, puppy, \
      kitten, pets, adorable, naive, innocent, kid, \
      俏皮, 调皮, 可爱, 顽皮, 童趣, 活泼可爱, 萌, 儿童, 孩子, 天真, 童真, 古灵精怪, 宠物, 小狗, 小猫, 有趣, 趣味
      """),
    .init(
      .mood(0.1, 0.25, 0.1, .piano),
      """
      nostalgic, nostalgia, reminiscent, memories, memory, reflective, longing, yearning, sepia, vintage, retro, old fashioned, \
      thoughtful, pensive, introspective, childhood, autumn, remembrance, \
      怀旧, 怀念, 回忆, 思念, 复古, 乡愁, 追忆, 旧时光, 秋天, 秋日, 沧桑, 往事, 岁月, 童年, 老上海, 内省
      """),
    .init(
      .mood(0.45, 0.3, 0.15, .orchestral, mode: .lydian),
      """
      magical, enchanting, enchanted, fairy tale, fairytale, wonder, wondrous, fantasy, sparkling, twinkling, magic, enchantment, \
      awe, fairy, wizard, \
      魔幻, 魔法, 奇幻, 童话, 神奇, 奇妙, 仙气, 仙女, 精灵, 梦幻童话
      """),
    .init(
      .mood(-0.45, 0.9, 0.75, .metal),
      """
      aggressive, angry, furious, violent, brutal, rage, fierce, savage, raging, anger, hardcore, ferocious, vicious, hostile, \
      愤怒, 暴力, 狂暴, 激烈, 凶猛, 狂野, 暴躁, 猛烈, 残酷, 怒, 凶狠
      """),
    .init(
      .mood(0.0, 0.85, 0.55, .cinematic),
      """
      intense, dramatic, action packed, thrilling, explosive, adrenaline, hard hitting, relentless, high octane, pulsing, pulse \
      pounding, intensity, drama, forceful, strong, heavy, \
      激烈紧张, 戏剧性, 刺激, 强烈, 激情, 爆发, 燃, 强劲, 炸裂, 热烈, 戏剧, 跌宕, 扣人心弦, 澎湃激情, 铿锵, 有力, 力量, 力量感
      """),
    .init(
      .mood(0.5, 0.8, 0.1, .latin),
      """
      festive, festival, party, carnival, celebration, holiday, birthday, summer, vacation, new year, \
      节日, 派对, 狂欢, 庆祝, 生日, 夏天, 夏日, 度假, 热闹, 庆典, 聚会, 欢庆
      """),
    .init(
      .mood(0.65, 0.4, 0.05, .orchestral), "christmas, xmas, santa, christmassy, jingle bells, 圣诞, 圣诞节, 圣诞老人"),
    .init(
      .mood(0.4, 0.35, 0.05, .jazz),
      "elegant, sophisticated, classy, luxurious, luxury, fashion, stylish, chic, smooth, cocktail, coffee shop, cafe, restaurant, 优雅, 高雅, 精致, 奢华, 时尚, 高级, 高级感, 咖啡馆, 咖啡厅, 咖啡, 小资, 典雅, 高贵, 餐厅"
    ),
    .init(
      .mood(0.4, 0.55, 0.1, .electronic),
      """
      modern, futuristic, technology, tech, high tech, innovative, innovation, sci fi, scifi, science fiction, digital, robotic, \
      cyber, sleek, neon, robot, ai, science, night city, \
      现代, 科技, 未来, 科技感, 未来感, 科幻, 数码, 数字, 创新, 霓虹, 机器人, 人工智能, 都市, 城市
      """),
    .init(
      .mood(0.35, 0.5, 0.1, .funk),
      "cool, swagger, confident, sassy, slick, hip, urban, street, badass, attitude, 酷, 帅气, 自信, 潮, 街头, 拽, 炫酷"),
    .init(
      .mood(0.2, 0.35, 0.1, .classical),
      "solemn, dignified, stately, ceremonial, sacred, holy, religious, spiritual, hymn, church, cathedral, graceful, 庄严, 庄重, 肃穆, 神圣, 宗教, 教堂, 圣洁, 虔诚, 隆重, 典礼"
    ),
    .init(
      .mood(0.4, 0.3, 0.05, .folk),
      """
      nature, natural, forest, pastoral, organic, earthy, spring, morning, sunrise, sunset, garden, meadow, ocean, river, mountains, \
      landscape, birds, fresh, idyllic, green, \
      自然, 大自然, 森林, 清新, 清晨, 早晨, 日出, 春天, 山水, 流水, 花园, 大海, 海洋, 草原, 清爽, 小清新, 日落, 清脆, 风景
      """),
    .init(
      .mood(0.0, 0.15, 0.15, .ambient),
      "cold, icy, winter, snow, frozen, arctic, empty, emptiness, distant, desert, vast, void, 寒冷, 冰冷, 冬天, 冬日, 雪, 冰雪, 沙漠, 荒凉, 荒漠, 虚空, 清冷, 冷"
    ),
    .init(
      .mood(-0.2, 0.15, 0.2, .lofi),
      "night, late night, midnight, rain, rainy night, after hours, 夜晚, 深夜, 午夜, 雨夜, 夜, 雨, 雨天, 下雨"),
    .init(
      .mood(0.3, 0.2, 0.05, .lullaby), "sleep, sleepy, sleeping, drowsy, goodnight, 睡觉, 睡眠, 入睡, 晚安"),
    .init(
      .mood(-0.1, 0.7, 0.3, .rock), "rebellious, raw, wild, gritty rock, edgy rock, grungy, 叛逆, 狂放, 野性, 不羁, 粗犷, 奔放"),
    .init(
      .mood(0.0, 0.7, 0.4, .cinematic),
      "tribal, primal, african, jungle, savanna, ritual, ritualistic, 部落, 原始, 非洲, 丛林, 仪式"),
    .init(
      MusicMeaning(hint: .cinematic, valence: -0.1, energy: 0.4, tension: 0.3, mode: .harmonicMinor),
      "middle eastern, arabic, arabian, egyptian, persian, oriental desert, turkish, 中东, 阿拉伯, 埃及, 波斯, 异域, 异域风情, 西域, 敦煌"),
    .init(
      MusicMeaning(hint: .folk, valence: 0.1, energy: 0.4, tension: 0.2, mode: .mixolydian, instrument: 104),
      "indian, bollywood, hindustani, raga, 印度"),
    .init(
      MusicMeaning(hint: .chinese, valence: 0.1, mode: .minorPentatonic, instrument: 107),
      "japanese, samurai, ninja, japan, kyoto, 日本, 日式, 和风, 武士, 忍者"),
    .init(
      MusicMeaning(energy: 0.3),
      "slow burn, restrained, understated, unobtrusive, background, background music, bgm, underscore, 克制, 内敛, 背景音乐, 低调, 不抢戏"
    ),
    .init(MusicMeaning(valence: -0.2), "deep, moody, serious, mature, 深沉, 严肃, 凝重, 厚重, 情绪化"),
    .init(
      MusicMeaning(valence: 0.4),
      "sweetness, good, nice, beautiful, pretty, colorful, colourful, charming, 美好, 美丽, 优美, 好听, 美妙, 动听, 多彩, 清澈"),
  ]
}
