/// Frequent Japanese words for what sounds, where they are not written as in Chinese.
enum JapaneseWords {
  static let table = """
    dog | - | イヌ, いぬ, ワンワン
    cat | - | ネコ, ねこ, ニャー
    bird | - | とり, 鳥の声, さえずり
    rain | - | あめ, 雨の音
    thunder | - | かみなり
    wind | - | かぜ
    sea | - | なみ, 波の音
    fire | - | 焚き火, 花火の火
    fireworksthing | - | 花火
    door | - | ドア
    vehicle | - | クルマ
    train | - | 電車, でんしゃ
    bell | - | ベル, 鐘
    phone | - | 電話
    clock | - | 時計
    siren | - | サイレン
    people | - | 人々, ひとびと
    shoe | - | 足音, あしおと
    music | - | 音楽
    keyboard | - | キーボード
    glass | - | ガラス
    cicada | - | セミ
    helicopter | - | ヘリコプター
    motorcycle | - | バイク
    plane | - | 飛行機
    """
}
