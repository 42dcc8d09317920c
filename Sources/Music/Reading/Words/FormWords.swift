/// Words for drums, metre and how the energy goes.
enum FormWords {
  static let table: [MusicWording] = [
    .init(
      MusicMeaning(drums: true),
      """
      drum, drums, drum kit, drumkit, drum beat, drumbeat, percussion, percussive, beat, beats, drum machine, cymbal, hi hat, \
      hihat, snare, kick drum, kick, backbeat, breakbeat, drum loop, drumming, bongo, bongos, congas, conga, tambourine, shaker, \
      808, 909, trap drums, rhythm section, 鼓, 鼓点, 鼓声, 打击乐, 架子鼓, 节拍, 鼓组, 爵士鼓, 大鼓, 军鼓, 镲, 手鼓, 鼓机, 锣鼓, 腰鼓, 堂鼓, \
      沙锤, 铃鼓
      """),
    .init(
      MusicMeaning(drums: false),
      "drumless, beatless, unaccompanied, a cappella, solo, unaccompanied solo, 独奏"),
    .init(
      MusicMeaning(energy: 0.7, tension: 0.5, drums: true),
      "pounding drums, heavy drums, thundering drums, big drums, war drums, driving drums, tribal drums, 战鼓, 重鼓, 鼓声隆隆"),
    .init(
      MusicMeaning(meter: 3),
      """
      3 / 4, 6 / 8, 3 / 8, 9 / 8, 12 / 8, three four, three four time, triple meter, triple time, triple metre, in three, \
      三拍子, 四三拍, 三四拍, 八六拍, 六八拍, 三拍
      """),
    .init(
      MusicMeaning(meter: 4),
      """
      4 / 4, 2 / 4, 2 / 2, four four, four four time, common time, duple meter, four on the floor, 四拍子, 四四拍, 四二拍, 二拍子
      """),
    .init(MusicMeaning(refusal: .metre), "5 / 4, 7 / 8, 7 / 4, 5 / 8, 11 / 8, 五拍子, 七拍子, 四五拍, 八七拍"),
    .init(
      MusicMeaning(shape: .rising),
      """
      builds, builds up, build up, buildup, building, builds to a climax, building up, build to, builds to, gradually builds, \
      slow build, crescendo, rising, rises, rise, swelling, swells, growing, grows, grow, intensifies, intensifying, \
      escalating, escalates, increasingly, to a climax, climax, climactic, ascending, gets louder, getting louder, louder and \
      louder, more and more, starts soft, starts quiet, starts calm, starts slow, begins softly, gaining momentum, speeding up, \
      渐强, 增强, 逐渐增强, 递进, 推进, 高潮, 推向高潮, 走向高潮, 越来越强, 越来越激烈, 越来越快, 上升, 层层递进, 层层推进, 由弱到强, 由弱渐强, \
      慢慢变强, 渐渐增强, 逐渐加强, 铺垫, 升华
      """),
    .init(
      MusicMeaning(shape: .falling),
      """
      fades, gradually fades, fade out, fades out, fading, fades away, fade away, fading away, fading out, winds down, winding down, diminuendo, \
      decrescendo, falling, descending, dying away, dies down, calms down, calming down, ends softly, ends quietly, gets quieter, \
      getting quieter, dissolves, dissolving, settles, 渐弱, 减弱, 逐渐减弱, 渐渐减弱, 淡出, 慢慢淡出, 渐渐消失, 逐渐消失, 越来越弱, 越来越轻, 由强到弱, \
      渐渐平静, 逐渐平静, 归于平静, 渐渐安静
      """),
    .init(
      MusicMeaning(shape: .arch),
      """
      builds and fades, rises and falls, rise and fall, rising and falling, swells and fades, builds then fades, builds up then \
      fades, climax in the middle, peaks in the middle, arch, arc, ebbs and flows, crescendo and diminuendo, builds and then \
      fades, rises then falls, swells and recedes, 先强后弱, 起伏, 有起伏, 跌宕起伏, 起承转合, 中间高潮, 先扬后抑, 渐强渐弱, 渐强再渐弱, 由弱到强再到弱, 先渐强后渐弱
      """),
    .init(
      MusicMeaning(shape: .steady),
      "steady, constant, even, unchanging, loop, loopable, looping, seamless, monotone, 平稳, 平缓, 稳定, 循环, 始终如一, 单调"),
    .init(
      MusicMeaning(refusal: .voices),
      """
      vocals, vocal, singing, singer, lyrics, sung, female vocals, male vocals, 人声, 演唱, 歌词, 歌手, 唱歌, 说唱人声, \
      女声, 男声, 歌声
      """),
  ]
}
