import Testing

/// Numbers, and what stands with them.
@Suite struct NumberTests {
  @Test(arguments: ReadingRow.rows(numbers)) func numbersAreCounted(row: ReadingRow) {
    #expect(read(row.text) == read(row.spoken))
  }

  @Test(arguments: ReadingRow.rows(names)) func someAreSaidDigitByDigit(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  /// What is said for them, in characters.
  private static let numbers = """
    0 | 零
    2 | 二
    10 | 十
    12 | 十二
    20 | 二十
    100 | 一百
    102 | 一百零二
    110 | 一百一十
    111 | 一百一十一
    200个 | 二百个
    1001 | 一千零一
    1010 | 一千零一十
    2000 | 两千
    2222 | 两千二百二十二
    10000 | 一万
    10010 | 一万零一十
    12345 | 一万两千三百四十五
    20000 | 两万
    100000 | 十万
    120000000 | 一亿两千万
    200000000 | 两亿
    100000001 | 一亿零一
    100010000 | 一亿零一万
    1,234,567 | 一百二十三万四千五百六十七
    １２３ | 一百二十三
    0.5 | 零点五
    3.14 | 三点一四
    -3 | 负三
    −3 | 负三
    ±5 | 正负五
    3.5% | 百分之三点五
    60％ | 百分之六十
    5‰ | 千分之五
    1/2 | 二分之一
    3/4 | 四分之三
    2个 | 两个
    2天 | 两天
    2月 | 二月
    2号楼 | 二号楼
    2点 | 两点
    2万 | 两万
    3.5万 | 三点五万
    5亿人 | 五亿人
    第2名 | 第二名
    第2个 | 第二个
    ￥5 | 五元
    ¥12.50 | 十二元五角
    ￥12.05 | 十二元零五分
    ￥3.5万 | 三点五万元
    $5.20 | 五点二零美元
    €20 | 二十欧元
    100元 | 一百元
    20美元 | 二十美元
    10:30 | 十点三十分
    8:00 | 八点
    2:05 | 两点零五分
    12:05:09 | 十二点零五分零九秒
    比分3:2 | 比分三比二
    3：2 | 三比二
    以3-2取胜 | 以三比二取胜
    10:30-11:30 | 十点三十分到十一点三十分
    5月1日-7日 | 五月一日到七日
    ￥80/人 | 八十元每人
    200人/平方公里 | 二百人每平方公里
    10-3=7 | 十减三等于七
    2、3个 | 二、三个
    20多个 | 二十多个
    2倍 | 两倍
    3-5个 | 三到五个
    10~20岁 | 十到二十岁
    3%-5% | 百分之三到百分之五
    3-5% | 百分之三到百分之五
    5kg | 五公斤
    2kg | 两公斤
    100km/h | 一百公里每小时
    30m² | 三十平方米
    25℃ | 二十五摄氏度
    -5℃ | 零下五摄氏度
    25°C | 二十五摄氏度
    90° | 九十度
    500mL | 五百毫升
    3×4=12 | 三乘四等于十二
    """

  private static let names = """
    2024年 | er4 ling2 er4 si4 nian2
    1998年5月17日 | yi1 jiu2 jiu3 ba1 nian2 wu3 yue4 shi2 qi1 ri4
    2024-05-17 | er4 ling2 er4 si4 nian2 wu3 yue4 shi2 qi1 ri4
    2024/5/17 | er4 ling2 er4 si4 nian2 wu3 yue4 shi2 qi1 ri4
    2020-2024年 | er4 ling2 er4 ling2 dao4 er4 ling2 er4 si4 nian2
    2000年前 | liang3 qian1 nian2 qian2
    13812345678 | yao1 san1 ba1 yao1 er4 san1 si4 wu3 liu4 qi1 ba1
    138-1234-5678 | yao1 san1 ba1 yao1 er4 san1 si4 wu3 liu4 qi1 ba1
    010-62341234 | ling2 yao1 ling2 liu4 er4 san1 si4 yao1 er4 san1 si4
    400-820-8820 | si4 ling2 ling2 ba1 er4 ling2 ba1 ba1 er4 ling2
    电话是110 | dian4 hua4 shi4 yao1 yao1 ling2
    房间1203 | fang2 jian1 yao1 er4 ling2 san1
    007 | ling2 ling2 qi1
    A380 | ay san1 ba1 ling2
    1.2.3版 | yi1 dian3 er4 dian3 san1 ban3
    192.168.1.1 | yi1 jiu3 er4 dian3 yi1 liu4 ba1 dian3 yi1 dian3 yi1
    """
}
