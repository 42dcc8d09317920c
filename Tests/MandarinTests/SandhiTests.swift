import Testing

/// What tones become beside others.
@Suite struct SandhiTests {
  @Test(arguments: ReadingRow.rows(thirdTones)) func thirdTonesChangeBeforeThirdTones(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  @Test(arguments: ReadingRow.rows(yi)) func yiFollowsTheNextTone(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  @Test(arguments: ReadingRow.rows(bu)) func buFollowsTheNextTone(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  @Test(arguments: ReadingRow.rows(light)) func lightSyllablesLoseTheirTone(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  private static let thirdTones = """
    你好 | ni2 hao3
    你好吗？ | ni2 hao3 ma5?
    我很好 | wo3 hen2 hao3
    展览馆 | zhan2 lan2 guan3
    小老虎 | xiao3 lao2 hu3
    也许 | ye2 xu3
    九九归一 | jiu2 jiu3 gui1 yi1
    我想买五百种雨伞 | wo3 xiang2 mai3 wu2 bai2 zhong3 yu2 san3
    水果 | shui2 guo3
    很好，我走 | hen2 hao3, wo2 zou3
    好，我来 | hao3, wo3 lai2
    老虎和水果 | lao2 hu3 he2 shui2 guo3
    小姐 | xiao2 jie5
    姐姐 | jie3 jie5
    想想 | xiang2 xiang5
    """

  private static let yi = """
    一 | yi1
    一个 | yi2 ge4
    一定 | yi2 ding4
    一天 | yi4 tian1
    一年 | yi4 nian2
    一百 | yi4 bai3
    一万 | yi2 wan4
    第一 | di4 yi1
    第一个 | di4 yi1 ge4
    十一个 | shi2 yi1 ge4
    一月一号 | yi1 yue4 yi1 hao4
    星期一 | xing1 qi1 yi1
    统一 | tong3 yi1
    唯一的 | wei2 yi1 de5
    一心一意 | yi4 xin1 yi2 yi4
    看一看 | kan4 yi5 kan4
    想一想 | xiang3 yi5 xiang3
    一一对应 | yi1 yi1 dui4 ying4
    二零一九年 | er4 ling2 yi1 jiu3 nian2
    三分之一 | san1 fen1 zhi1 yi1
    1个 | yi2 ge4
    1月1日 | yi1 yue4 yi1 ri4
    2011年 | er4 ling2 yi1 yi1 nian2
    """

  private static let bu = """
    不 | bu4
    不是 | bu2 shi4
    不要 | bu2 yao4
    不来 | bu4 lai2
    不好 | bu4 hao3
    不听 | bu4 ting1
    好不好 | hao3 bu5 hao3
    去不去 | qu4 bu5 qu4
    差不多 | cha4 bu5 duo1
    了不起 | liao3 bu5 qi3
    要不是 | yao4 bu2 shi4
    不得不 | bu4 de2 bu4
    """

  private static let light = """
    看看 | kan4 kan5
    慢慢 | man4 man4
    吃吧 | chi1 ba5
    你呢？ | ni3 ne5?
    花儿 | huar1
    一点儿 | yi4 dianr3
    小孩儿 | xiao3 hair2
    这儿 | zher4
    玩儿 | wanr2
    大婶儿 | da4 shenr3
    婴儿 | ying1 er2
    儿子 | er2 zi5
    站起来 | zhan4 qi3 lai5
    """
}
