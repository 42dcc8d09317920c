extension PresetVoice {
  /// What it says to be tried: a sentence of its language that someone of its age would say.
  public var trialSentence: String {
    switch (language, age) {
    case (.en, "child"): "Look, a rainbow! Can we run outside and jump in every puddle?"
    case (.en, "child-to-teen"): "I finished my homework, so may I ride my bike to the lake now?"
    case (.en, "teen"): "You should have seen the game last night, we won with the very last shot!"
    case (.en, "young-adult"): "Give me five minutes and a cup of coffee, and then we can talk about the trip."
    case (.en, "middle-aged"): "Take your time and do it well; good work is worth the wait."
    case (.en, "elderly"): "Come and sit by the fire, dear, and I will tell you how it used to be."
    case (.en, _): "Welcome, and thank you for listening. Here is what this day has brought."
    case (.zh, "child"): "快看，天上有彩虹！我们出去踩水坑好不好？"
    case (.zh, "child-to-teen"): "作业我都写完了，现在可以去湖边骑自行车吗？"
    case (.zh, "teen"): "昨天的比赛太精彩了，我们最后一秒赢了！"
    case (.zh, "young-adult"): "等我喝完这杯咖啡，我们再聊聊去哪儿旅行吧。"
    case (.zh, "middle-aged"): "慢慢来，把事情做好，等一等也值得。"
    case (.zh, "elderly"): "来，坐到火炉边上，我给你讲讲从前的故事。"
    case (.zh, _): "欢迎收听，下面为您介绍今天发生的事情。"
    }
  }
}
