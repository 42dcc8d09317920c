enum ChinesePrompts {
  static let table = """
    平静的钢琴，80 bpm | genre=piano tempo=80 given=true instruments=0 energy<0.3
    悲伤的大提琴，a小调 | instruments=42 tonic=9 mode=minor valence<-0.3
    史诗级管弦乐预告片，每分钟140拍，D小调 | genre=cinematic tempo=140 tonic=2 mode=minor energy>0.7 shape=rising
    欢快的流行音乐，G大调，120拍每分钟 | genre=pop tempo=120 tonic=7 mode=major valence>0.4
    古筝和笛子，五声音阶，中国风 | genre=chinese mode=major_pentatonic instruments=107,73
    二胡独奏，凄凉，慢板 | genre=chinese instruments=110 valence<-0.3 tempo=54 drums=no
    琵琶，激烈，武侠战斗 | genre=chinese instruments=106 energy>0.6
    紧张的悬疑音乐，没有鼓 | genre=suspense drums=no tension>0.6
    温馨的吉他，C大调 | genre=folk instruments=25 tonic=0 mode=major valence>0.3
    电子舞曲，128拍/分 | genre=house tempo=128
    爵士钢琴，轻松，Bb大调 | genre=jazz instruments=0 tonic=10 mode=major
    爵士风的嘻哈 | genre=hip_hop
    降E大调，圆号和弦乐，庄严 | tonic=3 mode=major instruments=60,48
    升C小调，忧郁，缓慢的钢琴 | tonic=1 mode=minor valence<-0.3 instruments=0 tempo<85
    #F小调，暗黑氛围 | tonic=6 mode=minor genre=ambient valence<-0.2
    轻快的尤克里里，口哨 | instruments=24,78 valence>0.5
    摇滚，失真吉他，快节奏 | genre=rock instruments=30 tempo>140
    重金属，180 BPM，E小调 | genre=metal tempo=180 tonic=4 mode=minor
    华尔兹，浪漫，F大调 | genre=waltz meter=3 tonic=5 mode=major
    三拍子的摇篮曲，八音盒音色 | genre=lullaby meter=3 instruments=10
    渐强，振奋人心的弦乐 | shape=rising instruments=48
    由弱到强，磅礴大气 | shape=rising genre=cinematic energy>0.6
    渐渐消失，空灵 | shape=falling genre=ambient
    起伏的交响乐 | shape=arch genre=orchestral
    每分钟一百二十拍，动感 | tempo=120 given=true energy>0.5
    速度：九十，古典吉他 | tempo=90 instruments=24
    节奏120，放克，贝斯 | tempo=120 genre=funk instruments=33
    不要鼓，安静的竖琴 | drums=no instruments=46 energy<0.3
    不要太快，愉快 | tempo>70 tempo<125 valence>0.4
    非常慢的冥想音乐，颂钵 | genre=ambient tempo<60
    低保真，学习音乐，雨夜 | genre=lofi energy<0.4
    8位像素游戏音乐，快速 | genre=chiptune tempo>150
    进行曲，军鼓，铜管 | genre=march drums=yes instruments=61 meter=4
    恐怖，诡异，低音提琴 | genre=suspense instruments=43 valence<-0.3
    搞笑滑稽的巴松 | genre=comedy instruments=70
    追逐戏，打击乐，急促 | genre=cinematic drums=yes tempo>110
    浪漫喜剧，俏皮 | genre=comedy valence>0.5
    乡村音乐，班卓琴，口琴 | genre=country instruments=105,22
    拉丁，桑巴，热情 | genre=latin energy>0.6
    雷鬼，悠闲，A大调 | genre=reggae tonic=9 mode=major
    蓝调，电吉他，慢速 | genre=blues instruments=27 tempo<80
    科技舞曲，135bpm | genre=techno tempo=135
    赛博朋克，合成器，黑暗 | genre=electronic instruments=81 valence<0.1
    民谣，木吉他，怀旧 | genre=folk instruments=25
    钢琴和小提琴，唯美，D大调 | instruments=0,40 tonic=2 mode=major
    管风琴，神圣，c小调 | instruments=19 tonic=0 mode=minor
    手风琴，探戈，E小调，120拍 | genre=latin instruments=21 tonic=4 mode=minor
    萨克斯，性感，深夜 | instruments=66 genre=jazz
    唢呐和锣鼓，喜庆，过年 | genre=chinese instruments=111 drums=yes valence>0.4
    扬琴，江南丝竹 | genre=chinese instruments=15
    葫芦丝，悠扬，羽调式 | genre=chinese instruments=71 mode=minor_pentatonic
    多利亚调式，凯尔特，风笛 | genre=folk mode=dorian instruments=109
    和声小调，异域风情 | mode=harmonic_minor
    史诗战争，战鼓，合唱 | genre=cinematic drums=yes instruments=52
    柔和的背景音乐，不带鼓和贝斯 | drums=no instruments=none energy<0.3
    纯钢琴，夜曲，升F大调 | genre=piano tonic=6 mode=major
    励志，企业宣传片 | genre=pop valence>0.3
    科幻，神秘，太空 | genre=suspense energy<0.5
    可爱的木琴，小狗 | instruments=13 genre=comedy
    歡快的鋼琴，C大調 | instruments=0 tonic=0 mode=major valence>0.4
    悲傷的二胡，每分鐘60拍 | instruments=110 tempo=60 genre=chinese
    緊張，快節奏，電影配樂 | genre=cinematic tension>0.5 tempo>110
    小调，行板 | minor=true tempo=86
    C调，欢乐 | tonic=0 mode=major
    １２０ＢＰＭ，Ｃ大调 | tempo=120 tonic=0 mode=major
    90到100拍每分钟，放松 | tempo=95
    没有打击乐的弦乐四重奏 | genre=classical drums=no
    四三拍，优雅 | meter=3
    """
}
