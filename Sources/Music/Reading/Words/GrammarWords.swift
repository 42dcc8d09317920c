/// Words that are about other words, and such that only look like words for music.
enum GrammarWords {
  static let table: [MusicWording] = [
    .init(
      MusicMeaning(grammar: .negation),
      """
      no, not, without, without any, never, dont, do not, avoid, avoiding, exclude, excluding, minus, lacking, free of, \
      nothing, isnt, not any, 没有, 没, 无, 不要, 不, 别, 不带, 不含, 不用, 去掉, 除了, 避免, 毫无, 不能有, 不需要
      """),
    .init(
      MusicMeaning(grammar: .more),
      """
      very, extremely, super, really, highly, deeply, intensely, incredibly, utterly, ultra, so, extra, 非常, 很, \
      极其, 极, 极度, 特别, 十分, 超级, 超, 最, 相当
      """),
    .init(
      MusicMeaning(grammar: .less),
      """
      slightly, a bit, a little, a little bit, somewhat, mildly, kind of, subtly, fairly, moderately, rather, a touch of, \
      a hint of, 有点, 有点儿, 有些, 略, 略带, 略微, 稍微, 稍, 微微, 一点, 一丝
      """),
    .init(
      MusicMeaning(grammar: .tempered),
      "not too, not so, not very, not overly, not that, not really, nothing too, 不太, 不要太, 不那么, 别太, 不是很, 不会太, 不能太"),
    .init(MusicMeaning(grammar: .and), "and, or, nor, &, 和, 与, 或, 或者, 及, 也"),
    .init(MusicMeaning(grammar: .but), "but, with, just, only, instead, yet, however, 但, 但是, 而是, 只, 只要, 只有, 仅, 用, 带有"),
    // A minor key is meant nowhere here, nor a piece for a drum.
    .init(
      MusicMeaning(),
      """
      no problem, nothing but, not only, asia minor, ursa minor, minor detail, minor change, major city, fast food, \
      breakfast, high key, low key, hard cut, light bulb, sound effect, in key, key moment, fall asleep, dark chocolate, \
      尽快, 快要, 凉快, 赶快, 快递, 不仅, 不但, 不过, 无论, 别人, 特别是, 大小
      """),
  ]
}
