/// What stands beside numbers, and how it is said.
enum MeasureTable {
  /// Units after a number. Where one is the beginning of another, the longer comes first.
  static let units: [(sign: String, name: String)] = [
    ("km/h", "公里每小时"), ("km²", "平方公里"), ("km2", "平方公里"), ("km", "公里"), ("kWh", "千瓦时"), ("kW", "千瓦"),
    ("kHz", "千赫"), ("kPa", "千帕"), ("kcal", "千卡"), ("kJ", "千焦"), ("kg", "公斤"), ("kV", "千伏"),
    ("cm²", "平方厘米"), ("cm³", "立方厘米"), ("cm", "厘米"), ("mm²", "平方毫米"), ("mm", "毫米"), ("mAh", "毫安时"),
    ("mA", "毫安"), ("mg", "毫克"), ("mL", "毫升"), ("ml", "毫升"), ("min", "分钟"), ("ms", "毫秒"), ("m/s²", "米每二次方秒"),
    ("m/s", "米每秒"), ("m²", "平方米"), ("m³", "立方米"), ("m", "米"), ("μm", "微米"), ("µm", "微米"), ("nm", "纳米"),
    ("GHz", "吉赫"), ("MHz", "兆赫"), ("Hz", "赫兹"), ("MW", "兆瓦"), ("MPa", "兆帕"), ("hPa", "百帕"), ("Pa", "帕"),
    ("dB", "分贝"), ("ha", "公顷"), ("g", "克"), ("t", "吨"), ("L", "升"), ("l", "升"), ("W", "瓦"), ("V", "伏"), ("h", "小时"),
    ("s", "秒"), ("°C", "摄氏度"), ("°F", "华氏度"), ("°", "度"), ("℃", "摄氏度"), ("℉", "华氏度"), ("㎡", "平方米"),
    ("㎞", "公里"), ("㎝", "厘米"), ("㎜", "毫米"), ("㎏", "公斤"), ("㎎", "毫克"), ("px", "像素"), ("CNY", "元"), ("RMB", "元"),
    ("USD", "美元"), ("$", "美元"), ("€", "欧元"), ("£", "英镑"), ("¥", "元"), ("￥", "元"),
  ]

  /// Currencies before a number, said after it.
  static let currencies: [(sign: String, name: String)] = [
    ("US$", "美元"), ("HK$", "港元"), ("$", "美元"), ("€", "欧元"), ("£", "英镑"), ("¥", "元"), ("￥", "元"),
  ]

  /// Parts of a whole: said before the number.
  static let parts: [Unicode.Scalar: String] = ["%": "百分之", "‰": "千分之"]

  /// Signs between numbers.
  static let operators: [Unicode.Scalar: String] = [
    "+": "加", "×": "乘", "*": "乘", "÷": "除以", "=": "等于", "≈": "约等于", "<": "小于", ">": "大于", "≤": "小于等于", "≥": "大于等于",
    "≠": "不等于", "−": "减",
  ]

  /// Words, and beginnings of words, that 2 is 两 before: what is counted.
  static let counted: Set<Unicode.Scalar> = Set(
    "个只条张本次天年岁位名件家座间层种块元角斤吨米克升瓶杯碗盘包箱盒袋双对副套台架辆艘枚颗粒朵棵株根支枝把片段篇首句份批组队排行列串群遍回趟场顿口人头匹峰尾万亿千半分秒小公厘毫平立周星美英欧倍项门处所道幅部匙成点里篮港"
      .unicodeScalars)
  /// Of these the ones that 2 stays 二 before when something else follows: 2号, 2分之1, 2月.
  static let ordinal: Set<Unicode.Scalar> = Set("月日号楼班级等期期届".unicodeScalars)

  /// Words before digits that are then said one by one.
  static let numbered: [String] = [
    "电话", "手机", "号码", "热线", "拨打", "传真", "密码", "邮编", "编号", "账号", "卡号", "学号", "工号", "尾号", "验证码", "房间", "航班", "车次", "代码",
    "房号", "微信", "请拨", "致电", "证号", "车牌",
  ]
  /// What may stand between such a word and the digits.
  static let between: Set<Unicode.Scalar> = Set("是为：:号 码（(".unicodeScalars)
}
