import Testing

/// Which of their readings characters have: in words, and by what stands beside them.
@Suite struct WordReadingTests {
  @Test(arguments: ReadingRow.rows(words)) func wordsDecideReadings(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  @Test(arguments: ReadingRow.rows(context)) func neighboursDecideReadings(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  @Test(arguments: ReadingRow.rows(traditional)) func traditionalCharactersAreReadToo(row: ReadingRow) {
    #expect(read(row.text) == row.spoken)
  }

  private static let words = """
    银行 | yin2 hang2
    行长 | hang2 zhang3
    行走 | xing2 zou3
    自行车 | zi4 xing2 che1
    行业 | hang2 ye4
    长大 | zhang3 da4
    成长 | cheng2 zhang3
    长江 | chang2 jiang1
    校长 | xiao4 zhang3
    特长 | te4 chang2
    重新 | chong2 xin1
    重要 | zhong4 yao4
    重复 | chong2 fu4
    体重 | ti3 zhong4
    重庆 | chong2 qing4
    首都 | shou3 du1
    都市 | du1 shi4
    音乐 | yin1 yue4
    快乐 | kuai4 le4
    觉得 | jue2 de5
    睡觉 | shui4 jiao4
    发现 | fa1 xian4
    头发 | tou2 fa5
    理发 | li3 fa4
    便宜 | pian2 yi5
    方便 | fang1 bian4
    调查 | diao4 cha2
    调整 | tiao2 zheng3
    强调 | qiang2 diao4
    出差 | chu1 chai1
    差别 | cha1 bie2
    误差 | wu4 cha1
    参差 | cen1 ci1
    传说 | chuan2 shuo1
    自传 | zi4 zhuan4
    弹琴 | tan2 qin2
    子弹 | zi3 dan4
    朝阳 | chao2 yang2
    朝气 | zhao1 qi4
    收藏 | shou1 cang2
    西藏 | xi1 zang4
    薄弱 | bo2 ruo4
    参加 | can1 jia1
    人参 | ren2 shen1
    到处 | dao4 chu4
    相处 | xiang1 chu3
    大夫 | dai4 fu5
    和平 | he2 ping2
    暖和 | nuan3 huo5
    附和 | fu4 he4
    系统 | xi4 tong3
    血液 | xue4 ye4
    应该 | ying1 gai1
    反应 | fan3 ying4
    转身 | zhuan3 shen1
    旋转 | xuan2 zhuan3
    转圈 | zhuan4 quan1
    种类 | zhong3 lei4
    种植 | zhong4 zhi2
    相信 | xiang1 xin4
    照相 | zhao4 xiang4
    数学 | shu4 xue2
    数数 | shu3 shu4
    只有 | zhi2 you3
    只身 | zhi1 shen1
    中国 | zhong1 guo2
    中奖 | zhong4 jiang3
    教书 | jiao1 shu1
    教育 | jiao4 yu4
    少年 | shao4 nian2
    减少 | jian2 shao3
    时间 | shi2 jian1
    间接 | jian4 jie1
    几乎 | ji1 hu1
    几何 | ji3 he2
    空气 | kong1 qi4
    空闲 | kong4 xian2
    数量 | shu4 liang4
    测量 | ce4 liang2
    困难 | kun4 nan5
    灾难 | zai1 nan4
    强大 | qiang2 da4
    勉强 | mian2 qiang3
    倔强 | jue2 jiang4
    弯曲 | wan1 qu1
    歌曲 | ge1 qu3
    宿舍 | su4 she4
    取舍 | qu2 she3
    节省 | jie2 sheng3
    反省 | fan2 xing3
    似乎 | si4 hu1
    似的 | shi4 de5
    盛大 | sheng4 da4
    盛饭 | cheng2 fan4
    熟悉 | shu2 xi1
    吐痰 | tu3 tan2
    呕吐 | ou3 tu4
    新鲜 | xin1 xian1
    朝鲜 | chao2 xian3
    学校 | xue2 xiao4
    校对 | jiao4 dui4
    高兴 | gao1 xing4
    兴奋 | xing1 fen4
    要求 | yao1 qiu2
    需要 | xu1 yao4
    参与 | can1 yu4
    给予 | ji2 yu3
    下载 | xia4 zai4
    记载 | ji4 zai3
    正常 | zheng4 chang2
    正月 | zheng1 yue4
    钻石 | zuan4 shi2
    钻研 | zuan1 yan2
    作业 | zuo4 ye4
    作坊 | zuo1 fang5
    会计 | kuai4 ji4
    角色 | jue2 se4
    率领 | shuai4 ling3
    效率 | xiao4 lv4
    模样 | mu2 yang4
    没收 | mo4 shou1
    假期 | jia4 qi1
    供给 | gong1 ji3
    目的 | mu4 di4
    的确 | di2 que4
    着急 | zhao2 ji2
    着手 | zhuo2 shou3
    为了 | wei4 le5
    认为 | ren4 wei2
    了解 | liao2 jie3
    获得 | huo4 de2
    西安 | xi1 an1
    厦门 | xia4 men2
    女儿 | nv3 er2
    绿色 | lv4 se4
    战略 | zhan4 lve4
    东西 | dong1 xi5
    朋友 | peng2 you5
    明白 | ming2 bai5
    先生 | xian1 sheng5
    消息 | xiao1 xi5
    地方 | di4 fang5
    地方政府 | di4 fang1 zheng4 fu3
    妈妈 | ma1 ma5
    奶奶 | nai3 nai5
    女朋友 | nv3 peng2 you5
    大学生 | da4 xue2 sheng5
    孩子 | hai2 zi5
    桌子 | zhuo1 zi5
    女子 | nv2 zi3
    电子 | dian4 zi3
    量子 | liang4 zi3
    石头 | shi2 tou5
    我们 | wo3 men5
    什么 | shen2 me5
    这个 | zhe4 ge5
    晚上 | wan3 shang5
    家里 | jia1 li5
    里边 | li3 bian5
    起来 | qi3 lai5
    出去 | chu1 qu5
    拿出来 | na2 chu1 lai5
    看不见 | kan4 bu5 jian4
    对不起 | dui4 bu5 qi3
    来得及 | lai2 de5 ji2
    """

  private static let context = """
    头发很长。 | tou2 fa5 hen3 chang2.
    他长得高。 | ta1 zhang3 de5 gao1.
    他跑得快 | ta1 pao3 de5 kuai4
    很难找得到 | hen3 nan2 zhao3 de5 dao4
    他得了感冒 | ta1 de2 le5 gan3 mao4
    看得出来 | kan4 de5 chu1 lai2
    露营地会开放 | lu4 ying2 di4 hui4 kai1 fang4
    一片片地落下来 | yi2 pian4 pian4 de5 luo4 xia4 lai5
    手机调成静音 | shou3 ji1 tiao2 cheng2 jing4 yin1
    他调任县长 | ta1 diao4 ren4 xian4 zhang3
    我数了数 | wo2 shu3 le5 shu3
    又黑又长 | you4 hei1 you4 chang2
    背着书包 | bei1 zhe5 shu1 bao1
    一切国家 | yi2 qie4 guo2 jia1
    得去医院看看 | dei3 qu4 yi1 yuan4 kan4 kan5
    那只小狗 | na4 zhi1 xiao2 gou3
    他为家人做饭 | ta1 wei4 jia1 ren2 zuo4 fan4
    时间长了 | shi2 jian1 chang2 le5
    曾先生 | zeng1 xian1 sheng5
    他曾来过 | ta1 ceng2 lai2 guo5
    他获得了冠军 | ta1 huo4 de2 le5 guan4 jun1
    他还了解情况 | ta1 hai2 liao2 jie3 qing2 kuang4
    钱还了 | qian2 huan2 le5
    你得走了 | ni3 dei2 zou3 le5
    慢慢地走 | man4 man4 de5 zou3
    这块地很大 | zhe4 kuai4 di4 hen3 da4
    还没有来 | hai2 mei2 you3 lai2
    把钱还给我 | ba3 qian2 huan2 gei2 wo3
    我们都去 | wo3 men5 dou1 qu4
    为你高兴 | wei4 ni3 gao1 xing4
    他被选为代表 | ta1 bei4 xuan3 wei2 dai4 biao3
    面积为三公里 | mian4 ji1 wei2 san1 gong1 li3
    看着我 | kan4 zhe5 wo3
    他睡着了 | ta1 shui4 zhao2 le5
    吃了饭 | chi1 le5 fan4
    受不了 | shou4 bu5 liao3
    两只猫 | liang3 zhi1 mao1
    我只吃素 | wo2 zhi3 chi1 su4
    第一行字 | di4 yi1 hang2 zi4
    行不行 | xing2 bu5 xing2
    种了一棵树 | zhong4 le5 yi4 ke1 shu4
    三种花 | san1 zhong3 hua1
    你在干什么 | ni3 zai4 gan4 shen2 me5
    衣服干了 | yi1 fu5 gan1 le5
    人很少 | ren2 hen2 shao3
    我很好 | wo3 hen2 hao3
    他很好学 | ta1 hen3 hao4 xue2
    把门打开 | ba3 men2 da3 kai1
    他走过去了 | ta1 zou3 guo4 qu5 le5
    我去过北京 | wo3 qu4 guo5 bei3 jing1
    孩子上大学 | hai2 zi5 shang4 da4 xue2
    桌子上的书 | zhuo1 zi5 shang5 de5 shu1
    房子里有人 | fang2 zi5 li5 you3 ren2
    教我们唱歌 | jiao1 wo3 men5 chang4 ge1
    请重写一遍 | qing3 chong2 xie3 yi2 bian4
    他调低了声音 | ta1 tiao2 di1 le5 sheng1 yin1
    """

  private static let traditional = """
    銀行 | yin2 hang2
    頭髮 | tou2 fa5
    發展 | fa1 zhan3
    乾淨 | gan1 jing4
    乾坤 | qian2 kun1
    著名 | zhu4 ming2
    看著我 | kan4 zhe5 wo3
    後來 | hou4 lai2
    皇后 | huang2 hou4
    兩隻貓 | liang3 zhi1 mao1
    只有 | zhi2 you3
    為什麼 | wei4 shen2 me5
    覺得 | jue2 de5
    長大 | zhang3 da4
    臺灣 | tai2 wan1
    這個東西 | zhe4 ge5 dong1 xi5
    """
}
