/// Traditional characters that words for sounds are written with, in their simplified form.
enum TraditionalCharacters {
  static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    var map: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in zip(traditional.unicodeScalars, simple.unicodeScalars) { map[from] = to }
    return map
  }()

  private static let traditional = """
    聲鳥馬門車風雲飛機電雞鴨鵝貓貍豬羊魚龍鳴鐘鈴鑼鼓樂國學開關閉響動
    """
  private static let simple = """
    声鸟马门车风云飞机电鸡鸭鹅猫狸猪羊鱼龙鸣钟铃锣鼓乐国学开关闭响动
    """
}
