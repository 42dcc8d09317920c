/// Things and beings that sound, by the names that the English tables give them.
enum ChineseSources {
  static let table = """
    person | - | 人, 有人, 某人, 老师, 学生, 司机, 士兵, 医生, 护士, 警察, 顾客, 小贩, 商贩, 服务员, 厨师, 农民, 工人, 大侠, 侠客, 武士, 船长, 演员, 老人 [old], 行人, 游客, 乘客, 队员, 战士, 将军, 皇帝, 道士, 和尚, 僧人, 剑客, 高手, 主人, 客人
    man | - | 男人 [man], 男子 [man], 男士 [man], 男生 [man], 男性 [man], 爸爸 [man], 父亲 [man], 爷爷 [man old], 老头 [man old], 大叔 [man], 先生 [man], 男声 [man], 小伙子 [man], 叔叔 [man], 老爷爷 [man old], 男的 [man], 大汉 [man], 壮汉 [man], 老汉 [man old], 丈夫 [man], 老翁 [man old]
    woman | - | 女人 [woman], 女子 [woman], 女士 [woman], 女生 [woman], 女性 [woman], 妈妈 [woman], 母亲 [woman], 奶奶 [woman old], 阿姨 [woman], 女声 [woman], 大妈 [woman], 姑娘 [woman], 妇女 [woman], 老奶奶 [woman old], 女的 [woman], 妻子 [woman], 少女 [woman], 老太太 [woman old]
    child | - | 孩子 [child], 小孩 [child], 小孩子 [child], 儿童 [child], 男孩 [child], 女孩 [child], 小朋友 [child], 孩子们 [child group], 小男孩 [child], 小女孩 [child], 孩童 [child], 小孩们 [child group], 小朋友们 [child group], 童声 [child], 小学生 [child], 学童 [child], 娃 [child]
    baby | - | 婴儿 [baby], 宝宝 [baby], 婴孩 [baby], 新生儿 [baby], 小宝宝 [baby], 小婴儿 [baby]
    people | - | 人们 [group], 大家 [group], 众人 [group], 工人们 [group], 学生们 [group], 朋友们 [group], 同学们 [group], 士兵们 [group], 行人们 [group], 一群人 [group], 几个人 [group], 很多人 [group], 客人们 [group], 家人 [group], 村民 [group], 村民们 [group], 许多人 [group], 顾客们 [group], 军队 [group], 部队 [group], 游客们 [group]
    crowd | - | 人群 [group], 观众 [group], 观众们 [group], 球迷 [group], 全场 [group], 听众 [group], 歌迷 [group], 粉丝 [group], 台下 [group], 全场观众 [group]
    animal | - | 动物, 野兽, 猛兽, 家畜, 牲畜
    dog | - | 狗, 小狗 [small], 大狗 [large], 犬, 狗狗, 猎犬, 看门狗, 土狗, 恶犬, 猎狗, 汪星人, 藏獒 [large]
    wolf | - | 狼, 狼群 [group], 野狼, 狐狸, 土狼
    cat | - | 猫, 小猫 [small], 猫咪, 猫儿, 野猫, 喵星人, 流浪猫, 大猫
    bigcat | - | 狮子, 老虎, 豹子, 虎, 狮, 猎豹, 雄狮, 猛虎, 母狮
    bear | - | 熊, 黑熊, 棕熊, 北极熊, 狗熊
    horse | - | 马, 马匹, 战马, 骏马, 小马, 马群 [group], 骑兵 [group], 白马, 马儿, 斑马
    carriage | - | 马车, 马队 [group]
    donkey | - | 驴, 毛驴, 驴子, 骆驼, 骡子
    cow | - | 牛, 奶牛, 黄牛, 水牛, 公牛, 母牛, 老牛, 牛群 [group], 小牛
    pig | - | 猪, 小猪 [small], 野猪, 母猪, 猪群 [group]
    goat | - | 山羊
    sheep | - | 羊, 绵羊, 羊群 [group], 小羊, 羔羊, 羊羔
    bird | - | 鸟, 小鸟, 鸟儿, 麻雀, 燕子, 百灵鸟, 黄鹂, 画眉, 喜鹊, 鸟群 [group], 群鸟 [group], 夜莺, 飞鸟, 雀鸟, 候鸟, 百鸟 [group], 林鸟, 小麻雀
    parrot | - | 鹦鹉, 孔雀
    pigeon | - | 鸽子, 白鸽, 斑鸠, 鸽群 [group]
    crow | - | 乌鸦, 寒鸦
    owl | - | 猫头鹰, 夜枭
    gull | - | 海鸥, 海鸟
    eagle | - | 老鹰, 鹰, 雄鹰, 秃鹫, 鹰隼
    woodpecker | - | 啄木鸟
    cuckoo | - | 布谷鸟, 杜鹃, 布谷
    rooster | - | 公鸡, 雄鸡, 大公鸡
    chicken | - | 鸡, 母鸡, 小鸡 [small], 鸡群 [group]
    turkey | - | 火鸡
    duck | - | 鸭子, 鸭, 小鸭子 [small], 鸭群 [group], 野鸭
    goose | - | 鹅, 大鹅, 大雁, 天鹅, 雁群 [group], 鹅群 [group]
    penguin | - | 企鹅
    bats | - | 蝙蝠
    frog | - | 青蛙, 蛙, 蟾蜍, 癞蛤蟆, 牛蛙, 蛤蟆, 田蛙, 群蛙 [group]
    snake | - | 蛇, 毒蛇, 蟒蛇, 眼镜蛇
    mouse | - | 老鼠, 耗子, 松鼠, 仓鼠, 小老鼠, 鼠
    whale | - | 鲸鱼, 鲸, 蓝鲸, 座头鲸, 虎鲸
    dolphin | - | 海豚
    seal | - | 海狮, 海豹, 海象
    fish | - | 鱼, 鲨鱼, 鱼儿
    monkey | - | 猴子, 猿猴, 猩猩, 大猩猩, 猴群 [group], 猴, 黑猩猩, 猿
    elephant | - | 大象, 象, 象群 [group], 犀牛, 河马
    insect | - | 昆虫, 虫子, 虫, 小虫, 飞虫
    bee | - | 蜜蜂, 黄蜂, 马蜂, 蜂群 [group], 蜂巢 [group], 大黄蜂
    flyinsect | - | 苍蝇
    mosquito | - | 蚊子, 蚊虫
    cricket | - | 蟋蟀, 蛐蛐, 蝈蝈, 秋虫, 夏虫, 夜虫, 虫鸣, 虫叫, 纺织娘, 虫儿
    cicada | - | 蝉, 知了, 蝉鸣
    monster | - | 怪物, 怪兽, 恶魔, 巨龙 [large], 龙 [large], 魔鬼, 妖怪, 巨人 [large], 魔兽, 妖兽, 恶龙 [large], 魔王, 野人
    zombie | - | 僵尸, 丧尸
    dinosaur | - | 恐龙, 霸王龙
    ghost | - | 鬼, 幽灵, 鬼魂, 女鬼, 鬼怪, 冤魂
    alien | - | 外星人, 异形
    robot | - | 机器人, 机甲, 机械人
    wind | - | 风, 微风 [gentle], 狂风 [heavy], 大风 [heavy], 寒风, 风声, 台风 [heavy], 龙卷风 [heavy], 暴风雪 [heavy snow], 北风, 海风, 山风, 阵风, 飓风 [heavy], 沙尘暴 [heavy sand], 风雪 [snow], 刮风, 秋风, 春风 [gentle], 晚风 [gentle], 清风 [gentle], 强风 [heavy], 夜风, 暴风 [heavy], 朔风, 起风, 冷风, 凉风, 热风
    leaves | - | 树叶, 叶子, 枝叶, 树枝, 竹叶, 树, 大树, 落叶, 竹林, 灌木, 树木, 树丛, 芦苇, 麦浪
    grass | - | 草丛, 草, 稻草
    rain | - | 雨, 小雨 [light soft], 大雨 [heavy], 暴雨 [heavy], 雨水, 细雨 [light soft], 下雨, 雨声, 毛毛雨 [light soft], 阵雨, 倾盆大雨 [heavy], 春雨 [light], 秋雨, 下大雨 [heavy], 夜雨, 雨点, 阵阵雨, 下小雨 [light soft], 骤雨 [heavy], 雨中, 冒雨, 瓢泼大雨 [heavy], 中雨, 雷阵雨下雨, 风雨, 梅雨
    raindrop | - | 雨滴
    hail | - | 冰雹
    thunder | - | 雷, 雷声, 闪电, 打雷, 惊雷 [loud], 雷鸣, 雷电, 霹雳 [loud], 闷雷 [low]
    storm | - | 雷雨, 暴风雨, 雷暴, 雷阵雨, 电闪雷鸣, 狂风暴雨 [heavy], 风暴, 雷电交加, 雷雨交加
    earthquake | - | 地震
    avalanche | - | 雪崩
    sea | - | 海, 大海, 海浪, 浪, 波浪, 海水, 浪花, 潮水, 海洋, 海潮, 巨浪 [heavy], 海啸 [heavy], 海涛, 波涛, 浪涛, 潮汐, 惊涛骇浪 [heavy], 浪潮, 涛声
    stream | - | 小溪, 溪流, 溪水, 河流, 河水, 河, 江水, 山泉, 泉水, 流水, 小河, 洪水 [heavy], 急流 [heavy], 江, 山涧, 激流 [heavy], 清泉, 泉
    waterfall | - | 瀑布
    fountain | - | 喷泉
    water | - | 水, 水花, 池塘, 湖水, 游泳池, 池水, 湖, 热水, 开水, 液体, 水流, 湖面, 水面
    drop | - | 水滴, 滴水, 水珠, 露珠, 滴水声, 屋檐滴水
    tap | - | 水龙头, 自来水
    sink | - | 洗碗, 洗手, 水槽, 洗菜, 洗脸, 洗盘子, 刷碗
    bathtub | - | 浴缸, 泡澡, 放洗澡水
    shower | - | 淋浴, 洗澡, 花洒, 冲澡
    hose | - | 水管, 喷雾, 喷壶, 高压水枪, 洒水器, 喷漆, 水枪, 喷雾器
    fire | - | 火, 篝火, 火焰, 壁炉, 火堆, 柴火, 大火 [heavy], 烈火 [heavy], 营火, 炉火, 燃烧, 火炉, 火把, 烧火, 火灾 [heavy], 炭火, 灶火, 着火
    candle | - | 火柴, 打火机, 蜡烛
    lava | - | 岩浆, 熔岩
    volcano | - | 火山, 火山爆发, 火山喷发
    steam | - | 蒸汽, 蒸气, 水蒸气
    air | - | 空气, 打气筒, 气泵, 气阀
    mudpit | - | 泥潭, 史莱姆, 烂泥
    icecubes | - | 冰块
    icesheet | - | 冰层, 冰川, 湖冰
    engine | - | 引擎, 发动机, 马达, 发电机 [diesel], 柴油机 [diesel], 汽车引擎, 汽车发动机
    vehicle | - | 汽车, 车, 轿车, 车辆, 出租车, 跑车, 小车, 小汽车, 越野车, 吉普车, 汽车们, 三轮车, 车子, 面包车
    racecar | - | 赛车, F1赛车, 方程式赛车
    truck | - | 卡车, 货车, 大货车, 垃圾车, 大卡车, 渣土车, 搅拌车
    bus | - | 公交车, 巴士, 公共汽车, 大巴, 校车, 大客车, 公交
    motorcycle | - | 摩托车, 摩托, 电瓶车, 机车, 电动车, 小摩托 [small], 哈雷
    tractor | - | 拖拉机, 挖掘机, 推土机, 收割机, 铲车, 挖土机, 压路机
    tank | - | 坦克, 装甲车
    bicycle | - | 自行车, 单车, 脚踏车, 黄包车
    skateboard | - | 滑板, 轮滑, 行李箱, 购物车, 溜冰, 旱冰, 滑冰, 拉杆箱
    traffic | - | 车流, 交通, 高速公路, 公路, 马路上, 车水马龙, 车来车往, 十字路口, 立交桥
    train | - | 火车, 列车, 高铁, 动车, 蒸汽火车 [steam], 电车, 货运列车, 有轨电车, 绿皮火车, 高铁列车, 蒸汽机车 [steam]
    subway | - | 地铁, 轻轨, 地铁列车
    wagon | - | 车厢, 矿车
    helicopter | - | 直升机, 直升飞机
    plane | - | 飞机, 客机, 轰炸机, 螺旋桨飞机, 滑翔机, 民航客机
    propeller | - | 螺旋桨, 风车, 风力发电机
    jet | - | 喷气式飞机, 战斗机, 喷气机, 歼击机, 战机
    drone | - | 无人机
    rocket | - | 火箭, 导弹, 喷射器
    spaceship | - | 飞船, 宇宙飞船, 太空船, 飞碟, 星舰, 战舰飞船
    motorboat | - | 快艇, 摩托艇, 汽艇, 船, 渔船, 游艇, 冲锋舟
    ship | - | 轮船, 货轮, 渡轮, 邮轮, 军舰, 潜艇, 大船, 巨轮
    rowboat | - | 小船, 划船, 木船, 独木舟, 划桨, 船桨, 皮划艇, 龙舟, 桨, 竹筏
    sailboat | - | 帆船, 海盗船
    horn | - | 喇叭, 汽车喇叭, 车喇叭, 车笛
    bugle | - | 号角, 军号, 冲锋号
    siren | - | 警报, 警笛, 警报器, 警报声, 警笛声, 警铃
    police | - | 警车
    ambulance | - | 救护车
    firetruck | - | 消防车
    airraid | - | 防空警报, 空袭警报
    alarm | - | 报警器, 火警, 防盗报警器, 火灾警报, 红色警报
    smokealarm | - | 烟雾报警器, 烟雾探测器, 烟感报警器
    caralarm | - | 汽车报警器, 汽车防盗器, 车辆防盗器
    alarmclock | - | 闹钟, 闹铃
    timer | - | 心电监护仪, 计时器, 扫码枪, 监护仪, 心电图, 心电仪, 扫描器, 提款机, 收银扫码, 心率监测仪
    phone | - | 电话, 座机, 老式电话, 电话铃
    mobile | - | 手机, 手机铃声, 铃声
    clock | - | 时钟, 钟表, 挂钟, 手表, 钟摆, 座钟, 怀表, 老挂钟, 节拍器, 秒针
    stopwatch | - | 秒表, 定时炸弹, 倒计时
    cuckooclock | - | 布谷鸟钟
    vacuum | - | 吸尘器, 扫地机器人, 吹叶机
    hairdryer | - | 吹风机, 电吹风, 烘手机, 吹头发
    washer | - | 洗衣机, 烘干机, 洗碗机, 甩干机
    fan | - | 风扇, 电风扇, 排气扇, 吊扇, 抽油烟机, 换气扇, 油烟机
    aircon | - | 空调, 中央空调
    fridge | - | 冰箱, 电冰箱, 冰柜
    server | - | 服务器, 机房, 数据中心
    microwave | - | 微波炉
    blender | - | 搅拌机, 榨汁机, 破壁机, 豆浆机, 料理机
    coffeemachine | - | 咖啡机, 磨豆机, 研磨咖啡豆, 磨咖啡
    kettle | - | 水壶, 烧水壶, 茶壶, 高压锅, 热水壶, 烧开水, 水烧开, 水开
    toothbrush | - | 刷牙, 牙刷
    etoothbrush | - | 电动牙刷
    shaver | - | 剃须刀, 刮胡刀, 理发推子, 电推子, 电动剃须刀, 推子, 剃须
    toilet | - | 马桶, 抽水马桶, 厕所
    keyboard | - | 键盘, 机械键盘, 敲键盘, 打字, 敲击键盘, 电脑键盘, 敲打键盘
    typewriter | - | 打字机
    computer | - | 电脑, 计算机, 硬盘
    computermouse | - | 鼠标, 按钮, 开关, 遥控器, 按键
    printer | - | 打印机, 复印机, 3D打印机
    camera | - | 相机, 照相机, 拍照, 快门, 单反, 摄影机
    projector | - | 放映机, 投影仪
    sewing | - | 缝纫机, 织布机
    drill | - | 电钻, 钻头, 钻孔, 牙医, 牙钻, 冲击钻, 钻, 打孔
    jackhammer | - | 风镐, 电镐, 打桩机
    saw | - | 锯子, 锯木头, 手锯, 锯, 锯木, 锯树, 拉锯
    powersaw | - | 电锯切割, 切割机, 砂轮机, 打磨机, 角磨机, 圆锯, 切割金属
    chainsaw | - | 电锯, 链锯, 油锯
    mower | - | 割草机, 除草机, 修剪草坪, 剪草机
    machine | - | 机器, 机械, 设备, 机床, 生产线, 流水线, 起重机, 过山车, 仪器, 装置, 齿轮箱
    gear | - | 齿轮, 发条
    conveyor | - | 传送带, 自动扶梯, 跑步机, 扶梯
    elevator | - | 电梯, 电梯门, 升降机
    teslacoil | - | 电线短路, 电网
    tape | - | 录音带, 磁带, 信号, 雪花屏
    cash | - | 收银机, 收银台, 收款机
    forcefield | - | 光剑, 能量护盾, 激光剑, 能量场, 护盾, 防护罩, 力场
    door | - | 门, 大门, 木门 [wood], 铁门 [metal], 房门, 城门 [large wood], 车门, 铁栅栏 [metal], 栅栏门, 石门 [stone], 开门 [opening], 关门 [closing], 木箱, 宝箱, 棺材, 院门, 柴门 [wood], 门被打开 [opening]
    slidingdoor | - | 推拉门, 自动门, 移门, 玻璃门, 舱门 [scifi], 车厢门, 地铁门
    cupboard | - | 柜门, 橱柜, 衣柜, 柜子
    drawer | - | 抽屉
    window | - | 窗户, 窗, 窗子, 窗玻璃, 车窗
    hinge | - | 门轴, 旧楼梯 [wood], 摇椅 [wood], 秋千, 铰链, 木楼梯 [wood], 老楼梯 [wood], 床板 [wood]
    chair | - | 椅子, 桌子, 家具, 凳子, 桌椅, 重物, 箱子拖动
    lockthing | - | 锁, 门锁, 门把手, 手铐, 安全带, 保险箱, 锁孔, 密码锁
    doorbell | - | 门铃
    glass | - | 玻璃杯, 酒杯, 玻璃, 杯子, 高脚杯
    bottle | - | 瓶子, 玻璃瓶, 花瓶, 镜子, 灯泡, 啤酒瓶, 酒瓶, 酒坛, 罐子
    plasticbottle | - | 塑料袋 [plastic], 塑料瓶 [plastic], 薯片袋 [plastic], 包装袋 [plastic], 塑料纸 [plastic], 糖纸 [plastic], 锡纸, 矿泉水瓶 [plastic], 零食袋 [plastic], 包装纸
    dishes | - | 盘子, 碗, 锅, 碗碟, 碗筷, 锅碗瓢盆, 餐具, 锅铲, 碟子, 炒锅, 铁锅, 茶杯, 砂锅, 锅盖, 盆
    cutlery | - | 刀叉, 勺子, 筷子, 叉子
    knife | - | 菜刀, 蔬菜, 切菜, 菜, 砧板, 案板, 剁肉, 剁馅
    blade | - | 剑, 刀, 宝剑, 武士刀, 匕首, 长剑, 刀剑, 兵器, 大刀, 长矛, 利剑, 飞刀, 长枪, 刀枪
    shield | - | 盾牌, 盔甲, 铠甲, 盾
    food | - | 肉, 牛排, 鸡蛋, 培根, 油锅, 油, 煎蛋, 热油, 食物, 炒菜, 烧烤, 烤肉, 火锅, 饺子, 煎饼, 鸡翅, 羊肉串, 炸鸡, 薯条, 鱼肉, 排骨, 臭豆腐, 肉串, 铁板烧, 辣椒
    popcorn | - | 爆米花, 气球, 泡泡纸, 气泡膜
    chips | - | 苹果, 薯片, 饼干, 黄瓜, 瓜子
    coffee | - | 茶, 咖啡, 酒, 牛奶, 啤酒, 饮料, 果汁, 茶水, 红酒, 面条, 汤, 奶茶
    can | - | 易拉罐, 可乐, 汽水, 罐头, 易拉罐饮料
    corkthing | - | 香槟, 木塞, 瓶塞, 软木塞, 酒塞, 红酒瓶
    paper | - | 纸, 纸张, 报纸, 信纸, 地图, 文件, 信封, 纸箱, 宣纸, 卷轴, 信件
    book | - | 书, 书页, 书本, 页, 本子, 翻书, 翻页, 书籍, 竹简, 课本
    pen | - | 笔, 铅笔, 粉笔, 毛笔, 钢笔, 黑板
    scissors | - | 剪刀, 剪纸, 剪头发, 剪子
    zipperthing | - | 拉链, 背包
    clothes | - | 衣服, 布料, 窗帘, 被子, 衣物, 外套, 床单, 衣衫, 披风, 裙子
    flag | - | 旗帜, 旗子, 红旗, 雨伞, 帐篷, 风筝, 旌旗, 国旗, 战旗
    coin | - | 硬币, 金币, 铜钱, 零钱, 钱币, 钱, 银子
    keys | - | 钥匙, 钥匙串
    dicething | - | 骰子
    cardthing | - | 扑克牌, 扑克, 纸牌, 麻将, 洗牌, 打麻将, 搓麻将, 麻将牌
    ball | - | 球, 足球, 乒乓球, 网球, 皮球, 排球, 弹珠, 台球, 羽毛球, 高尔夫球, 蹦床, 棒球
    basketballthing | - | 篮球
    bat2 | - | 球棒, 球拍, 棒球棍, 棍子, 木棍, 棍棒, 棍
    bowlingthing | - | 保龄球
    dartthing | - | 飞镖
    spring | - | 弹簧
    bell | - | 铃, 铃铛, 上课铃, 下课铃, 手铃, 钟, 古钟, 校铃, 驼铃, 大钟
    churchbell | - | 教堂钟声, 教堂的钟声, 教堂钟, 教堂的钟, 钟楼, 晨钟, 寺庙钟声, 寺钟, 寺庙的钟声, 暮鼓晨钟, 钟声, 寺院钟声
    bicyclebell | - | 自行车铃, 车铃, 单车铃
    cowbell | - | 牛铃
    gong | - | 锣, 铜锣, 钹, 锣声, 镲
    bowl | - | 颂钵, 磬, 木鱼钵
    windchime | - | 风铃
    chime | - | 编钟, 三角铁
    wood | - | 木材, 木柴, 木桶, 木块, 原木, 柴, 木鱼, 柴禾
    metal | - | 铁管, 金属管, 铁棍, 铁链条, 钢管, 铁桶, 钢板, 金属板, 金属物, 垃圾桶, 扳手, 铁块
    rock | - | 岩石, 巨石 [large stone], 砖头, 碎石, 石块, 山石, 石头, 雪球 [snow], 落石, 石子
    chainthing | - | 铁链, 锁链, 链条, 链子, 船锚
    ropething | - | 绳子, 绳索, 麻绳, 皮带, 缆绳
    box | - | 箱子, 盒子, 包裹, 麻袋, 行李
    body | - | 尸体, 身体, 人体
    bone | - | 骨头, 骨骼, 骷髅, 颈椎
    face | - | 耳光, 巴掌, 脸, 扇耳光, 打耳光
    fist | - | 拳头, 沙袋, 打架, 打斗, 拳击, 斗殴, 拳脚, 格斗, 拳打脚踢, 武打, 出拳, 挥拳, 肉搏
    finger | - | 手指, 指甲, 桌面, 指关节
    hand | - | 手, 手掌, 双手, 拍手
    shoe | - | 鞋, 靴子, 高跟鞋, 鞋子, 皮鞋, 拖鞋, 布鞋
    stairs | - | 楼梯, 台阶, 上楼, 下楼
    nail | - | 钉子, 锤子, 铁锤, 榔头, 敲钉子, 钉钉子
    axe | - | 斧头, 斧子, 砍柴, 劈柴, 砍树, 伐木, 劈木头, 砍木头
    shovel | - | 铲子, 铁锹, 铁铲, 挖土, 挖坑, 锄头, 挖掘
    whip | - | 鞭子, 皮鞭, 马鞭
    arrow | - | 箭, 弓箭, 箭矢, 利箭, 箭雨, 万箭
    bowweapon | - | 弓, 弩, 拉弓, 弓弦, 弩箭, 投石机, 弹弓
    gun | - | 枪, 手枪, 步枪, 狙击枪, 猎枪, 霰弹枪, 子弹, 枪支
    machinegun | - | 机枪, 冲锋枪, 机关枪, 加特林, 重机枪
    cannon | - | 大炮, 火炮, 炮, 迫击炮, 炮火, 炮弹, 礼炮, 大炮声
    lasergun | - | 激光枪, 激光炮, 激光武器
    grenade | - | 炸弹, 手雷, 手榴弹, 地雷, 炸药, 核弹, 陨石, 鱼雷
    fireworksthing | - | 烟花, 礼花, 烟火, 焰火, 放烟花, 烟花爆竹
    firecrackerthing | - | 鞭炮, 爆竹, 炮仗, 放鞭炮, 摔炮, 鞭炮声
    music | - | 音乐, 歌曲, 乐曲, 配乐, 旋律, 歌, 乐队, 唢呐, 京剧, 戏曲, 背景音乐, 摇滚乐, 爵士乐, 曲子, 琵琶, 二胡曲, 电子音乐, 民乐, 萨克斯, 手风琴, 交响曲, 广场舞, 古典音乐, 流行音乐, 舞曲
    piano | - | 钢琴, 弹钢琴, 钢琴曲
    guitar | - | 吉他, 弹吉他, 电吉他
    drum | - | 鼓, 战鼓, 锣鼓, 大鼓, 架子鼓, 腰鼓, 敲锣打鼓, 鼓声, 鼓点, 擂鼓
    orchestra | - | 管弦乐, 交响乐, 管弦乐队, 交响乐团
    flute | - | 笛子, 竹笛, 箫, 长笛, 洞箫, 笛声
    violin | - | 小提琴, 二胡, 大提琴, 马头琴, 胡琴
    trumpet | - | 小号, 铜管乐
    organ | - | 管风琴, 风琴
    harp | - | 古筝, 竖琴, 古琴, 琴声, 箜篌, 琴弦, 抚琴
    bagpipes | - | 风笛
    musicbox | - | 八音盒, 音乐盒
    radio | - | 收音机, 电台, 留声机, 音响
    television | - | 电视, 电视机
    magicwand | - | 魔杖, 魔药, 法杖, 符咒, 药水
    fairydust | - | 星星, 水晶, 仙女, 宝石, 精灵, 仙尘
    speechvoice | - | 广播, 播音员, 解说员, 播报, 报站, 主持人, 广播员, 机场广播, 车站广播, 叫号, 解说, 喇叭广播
    silence | - | 寂静, 静默, 万籁俱寂, 鸦雀无声, 一片寂静
    """
}
