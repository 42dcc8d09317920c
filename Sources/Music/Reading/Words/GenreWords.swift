/// Words for kinds of music. A weight of 1: the word only describes what another one names; 3: it is named for sure.
enum GenreWords {
  private static func genre(_ genre: MusicPlan.Genre, _ weight: Int = 2) -> MusicMeaning {
    MusicMeaning(genre: genre, genreWeight: weight)
  }

  static let table: [MusicWording] = [
    .init(
      genre(.ambient),
      """
      ambient, ambience, ambient music, soundscape, drone, drones, drone music, new age, meditation, meditation music, \
      spa, spa music, yoga, healing music, sleep music, space music, space ambient, atmospheric pad, pads, background texture, \
      氛围, 氛围音乐, 环境音乐, 冥想, 冥想音乐, 新世纪, 新世纪音乐, 疗愈, 疗愈音乐, 瑜伽, 瑜伽音乐, 助眠, 助眠音乐, 睡眠音乐, 空灵音乐
      """),
    .init(
      genre(.cinematic, 1),
      """
      cinematic, film score, film music, movie score, movie music, soundtrack, score, filmic, cinematic music, hybrid orchestral, \
      hans zimmer, movie soundtrack, movie, 电影感, 电影, 电影配乐, 影视, 影视配乐, 配乐, 电影音乐, 大片, 大片感, 电影原声
      """),
    .init(
      genre(.orchestral),
      """
      orchestral, orchestra, symphonic, symphony, symphony orchestra, full orchestra, philharmonic, john williams, orchestral music, \
      string orchestra, \
      管弦乐, 交响, 交响乐, 管弦, 交响乐团, 管弦乐团, 管弦乐队, 交响曲
      """),
    .init(
      genre(.classical),
      """
      classical, classical music, chamber music, chamber, string quartet, sonata, concerto, baroque, mozart, bach, vivaldi, \
      beethoven, haydn, renaissance music, romantic era, minuet, fugue, prelude, neoclassical, \
      古典, 古典音乐, 室内乐, 弦乐四重奏, 奏鸣曲, 协奏曲, 巴洛克, 巴赫, 莫扎特, 贝多芬, 小步舞曲, 古典乐
      """),
    .init(
      genre(.piano, 3),
      """
      piano solo, solo piano, piano music, piano ballad, piano piece, nocturne, etude, satie, chopin, debussy, einaudi, \
      piano melody, piano tune, only piano, piano only, just piano, 钢琴独奏, 钢琴曲, 独奏钢琴, 夜曲, 肖邦, 纯钢琴
      """),
    .init(
      genre(.pop),
      """
      pop, pop music, pop song, indie pop, dream pop, electropop, synth pop, synthpop, dance pop, k pop, kpop, j pop, jpop, \
      city pop, corporate, corporate music, advertisement, commercial, ad music, jingle, poppy, disco pop, feel good music, vlog, \
      vlog music, indie, boy band, \
      流行, 流行音乐, 流行乐, 流行歌, 独立流行, 城市流行, 广告, 广告音乐, 商业, 企业宣传, 宣传片, 日系
      """),
    .init(
      genre(.rock),
      """
      rock, rock music, rock and roll, rock n roll, hard rock, indie rock, punk, punk rock, alternative rock, garage rock, \
      classic rock, grunge, shoegaze, surf rock, post rock, rockabilly, power chords, stoner rock, pop punk, \
      摇滚, 摇滚乐, 硬摇滚, 朋克, 另类摇滚, 后摇, 独立摇滚
      """),
    .init(
      genre(.metal, 3),
      """
      metal, heavy metal, metal music, death metal, black metal, thrash metal, thrash, power metal, metalcore, djent, doom metal, \
      重金属, 金属乐, 金属摇滚, 重金属摇滚, 死亡金属, 金属核
      """),
    .init(
      genre(.jazz),
      """
      jazz, jazz music, swing, big band, bebop, bossa jazz, cool jazz, smooth jazz, jazz trio, jazz club, dixieland, ragtime, \
      gypsy jazz, jazz ballad, noir jazz, lounge, lounge music, swing music, fusion jazz, jazz piano, jazz guitar, \
      爵士, 爵士乐, 爵士音乐, 摇摆乐, 大乐队, 拉格泰姆, 酒吧爵士, 冷爵士, 酷爵士
      """),
    .init(MusicMeaning(genre: .jazz, genreWeight: 3, meter: 3), "jazz waltz, 爵士圆舞曲, 爵士华尔兹"),
    .init(MusicMeaning(genre: .jazz, genreWeight: 1), "jazzy, swinging, 爵士风, 爵士味"),
    .init(
      genre(.blues),
      "blues, blues music, delta blues, blues rock, twelve bar blues, 12 bar blues, rhythm and blues, 布鲁斯, 蓝调"
    ),
    .init(MusicMeaning(genre: .blues, genreWeight: 1), "bluesy, 布鲁斯风, 蓝调风"),
    .init(
      genre(.funk),
      """
      funk, funk music, disco, soul, motown, neo soul, r & b, rnb, r and b, boogie, nu disco, disco funk, acid jazz, gospel, \
      放克, 迪斯科, 灵魂乐, 节奏布鲁斯
      """),
    .init(MusicMeaning(genre: .funk, genreWeight: 1), "funky, groovy, soulful, groove, 律动感, 律动, 放克风"),
    .init(
      genre(.electronic, 1),
      """
      electronic, electronica, electronic music, edm, synth music, synthwave, synth wave, retrowave, vaporwave, outrun, dubstep, \
      drum and bass, drum n bass, dnb, d & b, jungle beat, idm, electro, breakbeat music, glitch, glitch hop, future bass, \
      cyberpunk, cyberpunk music, darksynth, chillwave, downtempo electronic, trip hop, triphop, big beat, synth driven, hardstyle, \
      电子, 电子乐, 电子音乐, 电音, 合成器浪潮, 蒸汽波, 合成波, 赛博朋克, 未来贝斯, 鼓打贝斯
      """),
    .init(
      MusicMeaning(genre: .electronic, genreWeight: 3, pace: 1), "drum and bass music, liquid drum and bass"),
    .init(
      genre(.house, 3),
      """
      house, house music, deep house, tech house, progressive house, tropical house, future house, club music, dance music, dance, \
      club, chicago house, french house, slap house, eurodance, 浩室, 浩室音乐, 舞曲, 电子舞曲, 俱乐部, 夜店, 热带浩室
      """),
    .init(
      genre(.techno, 3),
      """
      techno, trance, minimal techno, acid techno, detroit techno, psytrance, hard techno, industrial techno, rave, industrial, goa, \
      acid, 科技舞曲, 铁克诺, 工业, 迷幻舞曲, 出神, 出神音乐, 锐舞
      """),
    .init(
      genre(.hipHop),
      """
      hip hop, hiphop, hip hop beat, rap, rap beat, trap, trap beat, boom bap, boombap, drill, uk drill, phonk, g funk, old school \
      hip hop, trap music, rapping, \
      嘻哈, 说唱, 嘻哈音乐, 饶舌, 陷阱, 说唱伴奏
      """),
    .init(
      genre(.lofi, 3),
      """
      lo fi, lofi, low fi, chillhop, chill hop, lofi hip hop, lo fi hip hop, lofi beat, lofi beats, study beats, study music, \
      lo fi beats, lofi jazz, chill beats, chillout beats, 低保真, 洛菲, 学习音乐, 低保真嘻哈
      """),
    .init(
      genre(.folk),
      """
      folk, folk music, acoustic, acoustic music, celtic, irish, irish folk, celtic music, medieval, tavern, bard, singer songwriter, \
      indie folk, campfire, folky, scottish, jig, reel, nordic folk, viking, pirate, sea shanty, shanty, polka, klezmer, balkan, \
      slavic, russian folk, fairy tale folk, americana, folksy, \
      民谣, 民间音乐, 凯尔特, 爱尔兰, 爱尔兰风笛, 中世纪, 原声, 民歌, 校园民谣, 酒馆, 吟游诗人, 海盗
      """),
    .init(
      genre(.country),
      "country, country music, bluegrass, western, hillbilly, honky tonk, cowboy, wild west, spaghetti western, country rock, 乡村, 乡村音乐, 西部, 牛仔, 乡村摇滚, 蓝草"
    ),
    .init(
      genre(.latin),
      """
      latin, latin music, salsa, samba, bossa nova, bossa, tango, flamenco, mambo, cha cha, rumba, reggaeton, merengue, cumbia, \
      mariachi, bachata, spanish, mexican, brazilian, cuban, latin pop, \
      拉丁, 拉丁音乐, 萨尔萨, 桑巴, 波萨诺瓦, 探戈, 弗拉门戈, 伦巴, 恰恰, 曼波, 巴萨诺瓦, 西班牙, 雷鬼动
      """),
    .init(
      genre(.reggae),
      "reggae, dub, ska, dancehall, roots reggae, jamaican, caribbean, calypso, reggae music, 雷鬼, 斯卡, 加勒比, 牙买加"),
    .init(
      MusicMeaning(genre: .waltz, genreWeight: 3, meter: 3),
      "waltz, waltzing, viennese waltz, waltz time, 圆舞曲, 华尔兹, 维也纳华尔兹"),
    .init(
      MusicMeaning(genre: .march, genreWeight: 3, meter: 4),
      "march, marching, marching band, military march, military, parade, anthem, fanfare, 进行曲, 军乐, 军队, 军乐队, 阅兵, 号角, 颂歌"),
    .init(
      genre(.chinese, 3),
      """
      chinese, chinese music, chinese traditional, traditional chinese, chinese folk, china style, oriental, guofeng, asian, \
      wuxia, xianxia, chinese style, chinese opera, japanese traditional, traditional japanese, east asian, eastern, chinese new \
      year, lunar new year, spring festival, \
      中国风, 国风, 古风, 中国, 中式, 民乐, 国乐, 中国传统, 中国古典, 武侠, 仙侠, 江湖, 东方, 新春, 春节, 过年, 新年, 戏曲, 京剧, 水墨, 禅意, 禅, \
      丝竹, 江南丝竹, 江南, 民族乐器, 中国民乐, 古曲
      """),
    .init(
      genre(.lullaby, 3),
      "lullaby, cradle song, bedtime, music box, nursery rhyme, baby, bedtime music, sleepy baby, 摇篮曲, 催眠曲, 安眠曲, 八音盒, 音乐盒, 儿歌, 婴儿, 宝宝"
    ),
    .init(
      MusicMeaning(genre: .suspense, genreWeight: 2, valence: -0.5, tension: 0.8),
      """
      suspense, suspenseful, thriller, horror, horror music, scary, mystery thriller, creepy, spooky, halloween, haunted, \
      psychological thriller, crime, detective, stalking, jump scare, eerie, sinister, terrifying, 悬疑, 惊悚, 恐怖, 悬念, 惊险, 诡异, \
      阴森, 侦探, 犯罪, 恐怖片, 惊悚片, 吓人, 毛骨悚然, 可怕
      """),
    .init(
      MusicMeaning(genre: .comedy, genreWeight: 2, valence: 0.6),
      """
      comedy, comedic, funny, cartoon, slapstick, silly, goofy, circus, clown, comical, sneaky comedy, humorous, comedy music, \
      cartoonish, animation, sitcom, 喜剧, 搞笑, 滑稽, 卡通, 幽默, 诙谐, 马戏, 马戏团, 小丑, 动画片, 动画, 逗趣
      """),
    .init(
      genre(.chiptune, 3),
      """
      chiptune, chip tune, 8 bit, 16 bit, video game music, retro game, nes, game boy, gameboy, arcade, pixel, chip music, \
      bitpop, nintendo, 像素, 芯片音乐, 8 位, 16 位, 八位, 红白机, 复古游戏, 街机, 像素风, 8 比特, 八比特
      """),
    // Times and places that stand for a kind of music.
    .init(
      MusicMeaning(genre: .electronic, genreWeight: 2, energy: 0.6),
      "80 s, eighties, 1980 s, 80 s synthwave, 80 s synth, retro synth, 八十年代, 80 年代"),
    .init(MusicMeaning(genre: .rock, genreWeight: 1), "70 s, seventies, 1970 s, 60 s, sixties, woodstock, 七十年代, 70 年代"),
    .init(
      MusicMeaning(genre: .jazz, genreWeight: 1),
      "1920 s, twenties, 1930 s, 1940 s, gatsby, noir, film noir, speakeasy, 黑色电影"),
    .init(MusicMeaning(genre: .rock, genreWeight: 1, energy: 0.7), "1950 s, 50 s, fifties"),
    .init(MusicMeaning(genre: .house, genreWeight: 1), "90 s, nineties, 1990 s, ibiza, 九十年代, 90 年代"),
    .init(
      MusicMeaning(genre: .latin, genreWeight: 1, valence: 0.5), "beach, tropical, summer beach, 海滩, 沙滩, 热带"),
    .init(MusicMeaning(genre: .reggae, genreWeight: 1, valence: 0.5), "hawaiian, island, islands, 海岛, 夏威夷"),
    .init(
      MusicMeaning(genre: .folk, genreWeight: 1), "rustic, village, countryside, forest folk, 乡间, 田园, 村庄, 山野"),
  ]
}
