/// Words for how fast music goes. The Italian ones stand for the middle of the range that metronomes print beside them.
enum TempoWords {
  static let table: [MusicWording] = [
    .init(MusicMeaning(energy: 0.15, tempo: 36), "larghissimo, grave"),
    .init(MusicMeaning(energy: 0.15, tempo: 50), "largo, 广板"),
    .init(MusicMeaning(energy: 0.2, tempo: 54), "lento, 慢板"),
    .init(MusicMeaning(energy: 0.2, tempo: 63), "larghetto, 小广板"),
    .init(MusicMeaning(energy: 0.2, tempo: 70), "adagio, 柔板"),
    .init(MusicMeaning(energy: 0.25, tempo: 74), "adagietto, 小柔板"),
    .init(MusicMeaning(energy: 0.3, tempo: 86), "andante, walking pace, 行板"),
    .init(MusicMeaning(energy: 0.35, tempo: 92), "andantino, 小行板"),
    .init(MusicMeaning(energy: 0.45, tempo: 108), "moderato, 中板"),
    .init(MusicMeaning(energy: 0.55, tempo: 116), "allegretto, 小快板"),
    .init(MusicMeaning(energy: 0.65, tempo: 132), "allegro, 快板"),
    .init(MusicMeaning(energy: 0.75, tempo: 160), "vivace, 活板"),
    .init(MusicMeaning(energy: 0.85, tempo: 180), "presto, 急板"),
    .init(MusicMeaning(energy: 0.9, tempo: 200), "prestissimo, 最急板"),
    .init(
      MusicMeaning(energy: 0.15, pace: -2),
      "very slow, extremely slow, super slow, glacial, 非常慢, 很慢, 极慢, 特别慢, 极其缓慢, 非常缓慢, 很缓慢"),
    .init(
      MusicMeaning(energy: 0.25, pace: -1),
      """
      slow, slowly, slow paced, slow tempo, unhurried, leisurely, slow moving, low tempo, downtempo, down tempo, sluggish, 慢, \
      慢速, 缓慢, 慢节奏, 舒缓, 节奏慢, 节奏缓慢, 节奏舒缓, 缓缓, 慢慢
      """),
    .init(
      MusicMeaning(energy: 0.45, pace: 0),
      "mid tempo, midtempo, medium tempo, medium, moderate tempo, moderate, medium paced, 中速, 中等速度, 中等节奏, 适中, 速度适中"),
    .init(
      MusicMeaning(energy: 0.7, pace: 1),
      """
      fast, quick, fast paced, rapid, uptempo, up tempo, high tempo, brisk, swift, speedy, fast tempo, fast moving, quickly, \
      racing, 快, 快速, 快节奏, 节奏快, 急速, 迅速, 急促, 飞快, 节奏明快
      """),
    .init(
      MusicMeaning(energy: 0.9, pace: 2),
      """
      very fast, extremely fast, super fast, breakneck, blazing, high speed, hyper, frenetic, blistering, 非常快, 很快, 极快, 特别快, \
      超快, 疾速, 飞速
      """),
  ]
}
