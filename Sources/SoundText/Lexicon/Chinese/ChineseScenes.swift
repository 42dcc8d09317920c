/// Places and situations: where | what is heard there, the surest first | what they are called.
enum ChineseScenes {
  static let table = """
    street | Fireworks; Firecracker; Cheering | 除夕, 除夕夜, 春节, 过年, 大年三十, 大年初一, 跨年, 新年, 元旦, 跨年夜, 过大年, 迎新年, 辞旧迎新, 小年夜, 国庆节, 春节期间
    street | Drum; Gong; Hubbub | 庙会, 元宵节, 舞狮, 舞龙, 灯会, 闹元宵, 社火, 舞龙舞狮
    open | Drum; Rowboat; Shout | 赛龙舟, 端午节, 龙舟赛, 龙舟比赛, 端午
    street | Hubbub; Shout; Sizzle | 夜市, 小吃街, 美食街, 路边摊, 大排档, 烧烤摊, 美食广场, 早点摊, 早餐摊, 宵夜摊
    street | Hubbub; Shout; Chopping (food) | 菜市场, 集市, 早市, 农贸市场, 市场, 赶集, 市集, 海鲜市场, 古代集市, 批发市场, 跳蚤市场, 花鸟市场, 集镇
    hall | Beep; Hubbub; Roll | 超市, 商场, 购物中心, 便利店, 百货商店, 商店, 小卖部, 百货大楼
    cave | Subway; Speech [echo]; Beep | 地铁站, 地铁站台, 地铁里, 地铁车厢, 地铁车厢里, 轻轨站
    hall | Train; Hubbub; Speech [echo] | 火车站, 高铁站, 车站, 站台, 候车室, 春运, 月台, 火车站台, 候车厅
    vehicle | Train | 火车上, 火车车厢, 列车车厢, 高铁上, 绿皮车厢
    hall | Hubbub; Speech [echo]; Roll | 机场, 候机厅, 航站楼, 候机楼, 汽车站, 登机口
    vehicle | Jet engine [muffled] | 机舱, 飞机上, 客舱
    vehicle | Bus; Hubbub | 公交车上, 公交站, 公交车里, 大巴车上
    street | Traffic noise; Vehicle horn | 城市, 街道, 大街, 街头, 闹市, 都市, 市中心, 早高峰, 堵车, 马路, 城市街道, 路口, 大街上, 繁华街道, 步行街, 晚高峰, 城市夜晚, 闹市区, 老街, 弄堂口, 街上, 马路边
    street | Rain; Traffic noise | 雨中的城市, 雨中街道, 城市雨夜
    vehicle | Car; Tire squeal; Police car | 飙车, 警匪追逐, 追车, 汽车追逐, 飞车追逐, 警车追捕
    open | Waves; Gull | 海边, 沙滩, 海滩, 海岸, 海岛, 海滨, 海滩边, 夏日海边
    open | Waves; Gull; Foghorn | 码头, 港口, 渔村, 渔港, 海港
    open | Chirp; Rustling leaves | 森林, 树林里, 公园, 山林, 大自然, 清晨的森林, 林中, 丛林小径, 自然, 植物园, 花园, 郊外
    forest | jungle; Chirp; Bee | 热带雨林, 雨林, 丛林, 原始森林, 热带丛林, 亚马逊
    forest | Cricket; Hoot | 夜晚的森林, 森林夜晚, 深夜的森林, 黑暗森林, 森林的夜晚
    forest | Rustling leaves; Wind | 竹海, 风吹竹林
    open | Chirp | 清晨, 早晨, 黎明, 乡村, 田野, 春天, 乡间, 清早, 春日, 晨间, 山村, 早上, 午后, 田园, 庭院, 春暖花开, 郊游
    open | Crowing; Chirp; Cluck | 农村清晨, 乡村清晨, 农家小院, 乡村早晨, 农家院, 乡下清晨, 清晨的农村, 清晨的乡村, 清晨的村庄
    open | Cluck; Moo; Sheep | 农场, 牧场, 养殖场, 农家, 养鸡场, 牛棚
    open | Cricket; Croak | 夏夜, 夏天的夜晚, 夏日夜晚, 田野夜晚, 乡村夜晚, 荷塘, 夜晚的田野, 荷塘月色, 稻田, 夏日的夜晚, 池塘边, 乡村的夜晚, 仲夏夜
    open | Cricket | 夜晚, 深夜, 秋夜, 夜里, 晚上, 露营, 午夜, 夜间, 静谧的夜晚, 宁静的夜晚, 黄昏, 傍晚, 夜幕降临, 秋天的夜晚, 月夜
    open | cicada | 夏天, 盛夏, 夏日, 炎热的夏天, 夏日午后, 酷暑
    open | Wind | 沙漠, 雪山, 荒野, 戈壁, 山顶, 荒原, 冬天, 冬夜, 高原, 悬崖, 南极, 北极, 雪原, 末日废土, 冬日, 废墟, 雪夜, 山谷, 冰原, 冰天雪地, 荒漠
    open | Wind; Sheep; Clip-clop | 草原, 大草原, 内蒙古草原, 牧区
    open | Roaring cats; Chirp | 非洲草原, 热带草原
    open | monkey; elephant; Roaring cats | 动物园
    open | Rain; Thunder | 雨夜, 雨天, 下雨天, 雨季, 阴雨天
    open | Thunderstorm; Waves | 海上风暴, 海上暴风雨, 暴风雨中的大海
    open | Trickle; Rowboat | 江南水乡, 水乡, 古镇, 小桥流水, 乌篷船
    underwater | underwater | 深海, 海底, 海底世界, 潜水, 水下世界, 水下
    cave | Drip; cave | 山洞, 洞穴, 溶洞, 地下洞穴, 下水道, 岩洞
    room | Boiling; Chopping (food); Dishes | 厨房, 后厨, 做饭场景, 年夜饭
    room | Boiling; Hubbub | 火锅店, 吃火锅
    hall | Hubbub; Dishes | 餐厅, 饭店, 食堂, 餐馆, 咖啡厅, 咖啡馆, 茶馆, 快餐店, 酒楼, 面馆, 茶楼, 饭馆, 聚餐, 宴会, 酒席, 大学食堂, 奶茶店, 早餐店
    hall | Hubbub; Chink; Laughter | 酒吧, 酒馆, 客栈, 酒店大堂, 小酒馆, 古代客栈, 酒肆
    hall | Music; Hubbub | 夜店, 舞厅, 派对, 迪厅, 聚会, 蹦迪
    room | Singing; Music | KTV, 卡拉OK, 唱K, ktv, 练歌房
    room | cards | 麻将馆, 棋牌室, 麻将桌, 赌场
    open | Music | 广场舞大妈, 跳广场舞
    room | Computer keyboard; Telephone bell ringing; Hubbub | 办公室, 公司, 写字楼, 呼叫中心, 加班, 开放式办公室
    room | Computer keyboard; Clicking | 网吧, 程序员, 电竞, 电竞房, 电竞比赛, 黑客
    room | Hubbub [child]; Writing | 教室, 学校, 课堂, 校园, 幼儿园, 考场, 课间, 上课, 学堂, 自习室, 晚自习
    room | Speech [child group] | 私塾, 早读, 朗朗书声, 晨读
    open | Children playing; Laughter [child] | 操场, 游乐场, 小学操场, 课间操场, 儿童乐园, 放学
    room | Beep; Hubbub | 医院, 手术室, 急诊室, 病房, 重症监护室, 急诊, 诊所, ICU
    hall | page_turn; Whispering | 图书馆, 书店, 阅览室, 书房
    open | Hammer; Drill; Reversing beeps | 工地, 建筑工地, 施工现场, 施工, 装修, 修路, 施工工地
    hall | Mechanisms; conveyor; Hiss | 工厂, 车间, 厂房, 仓库, 钢铁厂, 纺织厂, 工业区
    room | anvil; Fire | 铁匠铺, 铁匠作坊
    hall | Sawing; Hammer | 木工房, 木匠铺, 木工坊, 工作坊
    open | Gunshot; Explosion; Shout | 战场, 战争, 枪战现场, 巷战, 战斗, 抗日战场, 现代战争, 激战, 二战战场, 前线, 战火
    open | sword; Battle cry; Clip-clop | 古战场, 古代战场, 冷兵器战场, 古代战争, 两军交战, 三国战场, 攻城, 骑兵冲锋, 千军万马
    open | sword; Whoosh | 武侠, 比武, 武侠打斗, 江湖对决, 决斗, 华山论剑, 高手过招, 武林大会, 江湖
    hall | Splash; Children shouting | 泳池, 游泳馆, 水上乐园, 游泳池边, 泳池派对
    bathroom | Drip; shower | 卫生间, 浴室, 洗手间, 澡堂, 厕所里
    room | Fire | 壁炉边, 篝火旁, 围炉, 温暖的小屋, 篝火晚会, 火炉旁
    room | Tick-tock | 安静的房间, 安静的客厅, 钟表店, 寂静的房间, 失眠
    room | Breathing | 卧室, 睡觉, 熟睡, 入睡, 睡眠
    room | Television | 客厅, 看电视
    hall | Cheering; Crowd | 球场, 体育场, 足球场, 足球赛, 世界杯, 比赛现场, 足球比赛, 运动会, 体育馆, 进球, 奥运会, 球赛, 体育比赛
    hall | Basketball bounce; Squeak; Cheering | 篮球场, 篮球比赛, 篮球赛, 打篮球
    hall | Applause; Music | 演唱会, 音乐会, 剧院, 颁奖典礼, 晚会, 毕业典礼, 音乐节, 剧场, 演出, 颁奖, 春晚, 开幕式
    hall | Clatter [metal]; Pant; Music | 健身房, 举重
    hall | punch; Cheering | 拳击赛, 拳击比赛, 擂台, 摔跤, 拳馆
    church | Organ; Choir | 教堂, 教堂里, 弥撒, 修道院
    open | Church bell; Choir [low] | 寺庙, 寺院, 古寺, 庙里, 佛堂, 佛寺, 少林寺
    church | Applause; Music; Firecracker | 婚礼, 结婚, 喜宴, 中式婚礼
    room | Crying; Trumpet | 葬礼, 灵堂, 出殡
    hall | Hubbub; Laughter; Music | 游乐园, 马戏团, 嘉年华, 迪士尼
    room | notification; game_coin; laser | 电玩城, 游戏厅, 街机, 街机厅
    room | spaceship; Beep | 飞船驾驶舱, 飞船内部, 太空站, 空间站, 星舰舰桥, 飞船舰桥, 控制室, 驾驶舱, 太空舱
    open | space | 太空, 宇宙, 外太空, 银河, 黑洞, 星空, 星际, 星系
    open | laser; Explosion; spaceship | 太空战, 太空大战, 星际大战, 星球大战, 太空战争, 外星人入侵
    street | spaceship; Traffic noise; Hum | 赛博朋克城市, 未来城市, 科幻城市
    room | bubbles; Beep; Hum | 实验室, 炼丹炉, 炼丹, 科学实验, 炼金术
    room | Creak; ghost; Wind | 鬼屋, 凶宅, 闹鬼, 废弃的房子, 古宅, 老宅, 鬼宅
    open | Hoot; Wind; Canidae | 墓地, 坟场, 万圣节, 乱葬岗, 坟墓, 公墓
    unspecified? | suspense | 悬念, 紧张气氛
    unspecified? | eerie | 诡异, 阴森, 恐怖氛围, 毛骨悚然, 阴森恐怖
    room? | suspense; eerie | 恐怖, 悬疑, 惊悚, 恐怖片, 恐怖场景, 噩梦, 灵异, 惊悚片, 鬼故事
    room | Slam [metal]; Keys jangling | 监狱, 牢房, 看守所
    room | monster; chain; Drip | 地牢, 地狱, 天牢
    street | Siren; Shout | 车祸现场, 火灾现场, 事故现场, 救援现场, 救火, 案发现场
    open | Accelerating; Hubbub | 加油站, 修车厂, 修理厂, 汽修店
    open | Race car; Cheering | 赛车场, 赛道, F1赛场, 方程式赛道
    open | Clip-clop; Cheering | 赛马, 赛马场, 马术, 骑马
    open | Whoosh; Wind | 滑雪, 跳伞, 滑雪场, 高空坠落, 御剑飞行, 蹦极, 腾云驾雾
    open | Splash; Rowboat | 钓鱼, 泛舟, 漂流, 湖上泛舟
    open | Engine; Waves | 出海, 捕鱼, 渔船出海
    open | Jingle bell | 圣诞节, 圣诞, 圣诞老人, 平安夜
    room | Applause; Laughter; Music | 生日, 生日派对, 生日聚会, 生日会
    room | Laughter; Dishes | 中秋节, 团圆饭, 家庭聚会, 团圆
    hall | Bell; Drum; Speech [echo] | 皇宫, 朝堂, 上朝, 宫殿, 早朝
    room | Scissors; Hair dryer | 理发店, 美发店, 发廊
    room | Washing machine | 洗衣房, 洗衣店
    room | Speech; Applause | 会议室, 开会, 发布会, 法庭, 会场, 会议
    open | Walk; Shout | 军训, 阅兵, 军营, 操练, 阅兵式, 士兵操练
    open | dinosaur; jungle | 侏罗纪, 史前世界, 史前丛林
    open | Screaming; Growling; Smash | 丧尸末日, 丧尸围城, 僵尸来袭
    open | Eruption; Explosion; Rumble | 世界末日, 末日, 天崩地裂
    room | Alarm clock; Sigh | 起床, 早起
    room | Camera; Hubbub | 红毯, 摄影棚, 拍摄现场
    """
}
