/// Traditional characters that words for music are written with, in their simplified form.
enum TraditionalMusicCharacters {
  static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(traditional.unicodeScalars, simple.unicodeScalars), uniquingKeysWith: { first, _ in first })

  // Line by line the same characters in both forms.
  private static let traditional = """
    鋼樂調輕歡電絃緊張懸憂傷溫夢漸強聲節鐘號長簫箏無沒風戰鬥搖滾說個聽輓悅澀絕難過靜謐勵奮勝凱漢國華傳統戲劇喪淚離別緩
    壓陰暗陽喬喜慶熱鬧歲舊時復懷憶鄉愛戀親馨聖莊嚴慄險奪戀虛實飄渺緲遠離遼闊淨凈濃淒涼惡災難異懼嚇驚幽謎團祕隊爾蘭兒
    開場頭結預記錄紀錄片遊遙後廣進詼諧貓獸蟲鳥嬰寶貝體現興動壯觀輝煌榮耀邁氣勢磅礴雙單簧嗩吶鑼鈸鐵槍劍俠經選擇鄰
    釋壇變鏡領貝貴奢優雅勻穩讓給請帶會為與從這種學習東亞歐韓魯達薩鼓點燈燃燒戶內綺麗聯軍閱頌語詞創業產業廠車輛貨採歷歸
    """

  private static let simple = """
    钢乐调轻欢电弦紧张悬忧伤温梦渐强声节钟号长箫筝无没风战斗摇滚说个听挽悦涩绝难过静谧励奋胜凯汉国华传统戏剧丧泪离别缓
    压阴暗阳乔喜庆热闹岁旧时复怀忆乡爱恋亲馨圣庄严栗险夺恋虚实飘渺缈远离辽阔净净浓凄凉恶灾难异惧吓惊幽谜团秘队尔兰儿
    开场头结预记录纪录片游遥后广进诙谐猫兽虫鸟婴宝贝体现兴动壮观辉煌荣耀迈气势磅礴双单簧唢呐锣钹铁枪剑侠经选择邻
    释坛变镜领贝贵奢优雅匀稳让给请带会为与从这种学习东亚欧韩鲁达萨鼓点灯燃烧户内绮丽联军阅颂语词创业产业厂车辆货采历归
    """
}
