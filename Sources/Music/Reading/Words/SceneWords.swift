/// What is seen in films and asked of their music: trailers, chases, kinds of film.
enum SceneWords {
  private static func scene(
    _ genre: MusicPlan.Genre, _ weight: Int, _ valence: Double, _ energy: Double, _ tension: Double,
    pace: Double? = nil,
    shape: MusicPlan.Shape? = nil, drums: Bool? = nil
  ) -> MusicMeaning {
    MusicMeaning(
      genre: genre, genreWeight: weight, valence: valence, energy: energy, tension: tension, shape: shape, drums: drums,
      pace: pace)
  }

  static let table: [MusicWording] = [
    .init(
      scene(.cinematic, 2, -0.1, 0.9, 0.6, shape: .rising, drums: true),
      "trailer, movie trailer, trailer music, teaser, blockbuster, game trailer, 预告片, 预告, 先导片, 宣传大片"),
    .init(
      scene(.cinematic, 2, -0.1, 0.9, 0.7, pace: 1, drums: true),
      """
      chase, car chase, chase scene, pursuit, action scene, action movie, action, fight, fight scene, battle, battle scene, \
      boss fight, boss battle, combat, war, warfare, racing scene, escape, explosion, war scene, \
      追逐, 追车, 追逐戏, 打斗, 战斗, 动作片, 动作戏, 动作, 决战, 战争, 战场, 逃亡, 追击, 格斗, 搏斗, 战斗场面, boss 战, 大战, 追赶, 厮杀
      """),
    .init(
      scene(.suspense, 2, -0.1, 0.4, 0.7),
      """
      spy, heist, espionage, secret agent, undercover, stealth, infiltration, agent, investigation, murder mystery, \
      间谍, 特工, 谍战, 潜入, 劫案, 调查, 卧底, 潜行
      """),
    .init(
      scene(.comedy, 2, 0.65, 0.5, 0.1), "romantic comedy, rom com, romcom, family comedy, 浪漫喜剧, 爱情喜剧, 家庭喜剧"),
    .init(
      scene(.piano, 2, 0.1, 0.3, 0.15),
      "love scene, romantic scene, romantic drama, emotional scene, drama film, love theme, 爱情片, 文艺片, 文艺, 情感片, 爱情主题"),
    .init(
      scene(.ambient, 2, 0.3, 0.35, 0.1),
      """
      documentary, nature documentary, wildlife documentary, time lapse, timelapse, aerial shot, drone footage, drone shot, \
      slow motion, underwater scene, travel film, landscape shot, \
      纪录片, 延时摄影, 航拍, 自然纪录片, 慢动作, 慢镜头, 风光片
      """),
    .init(
      scene(.folk, 2, 0.6, 0.55, 0.05),
      "travel vlog, travel, road trip, journey, hiking, camping, 旅行, 旅行日志, 旅途, 公路, 公路旅行, 露营, 徒步"),
    .init(
      scene(.pop, 2, 0.5, 0.55, 0.05),
      "product video, product, startup, explainer, presentation, tutorial, unboxing, promo, app, product showcase, 产品, 产品展示, 产品介绍, 演示, 教程, 开箱, 促销"
    ),
    .init(scene(.funk, 2, 0.6, 0.6, 0.05), "cooking, cooking show, food, recipe, 美食, 烹饪, 做饭, 厨房"),
    .init(
      scene(.electronic, 2, 0.3, 0.75, 0.3, pace: 1),
      "gaming, esports, racing game, streaming, gameplay, 游戏, 电竞, 赛车, 游戏解说"),
    .init(
      scene(.orchestral, 2, 0.4, 0.5, 0.2),
      "period drama, royal, kingdom, castle, palace, court, knight, king, queen, dragon, quest, rpg, 宫廷, 王国, 城堡, 骑士, 国王, 古装, 宫殿, 王者, 角色扮演"
    ),
    .init(
      scene(.ambient, 2, 0.0, 0.25, 0.35),
      "alien, spaceship, interstellar, alien planet, outer space, deep space, 外星, 飞船, 星际, 星际穿越, 外太空"),
    .init(
      scene(.cinematic, 2, 0.3, 0.5, 0.2, shape: .rising),
      "opening titles, title sequence, opening scene, intro, logo, opening, main theme, main title, 片头, 开场, 主题曲, 序幕, 开头"
    ),
    .init(
      scene(.orchestral, 1, 0.3, 0.4, 0.1, shape: .falling),
      "end credits, credits, ending scene, outro, finale, 片尾, 片尾曲, 结尾, 落幕"),
    .init(scene(.jazz, 2, -0.3, 0.3, 0.35), "noir detective, detective noir, film noir jazz, 黑色侦探"),
    .init(scene(.country, 2, -0.1, 0.5, 0.5), "showdown, duel, standoff, gunslinger, 对决, 枪手"),
  ]
}
