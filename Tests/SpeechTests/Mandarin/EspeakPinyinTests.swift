import Mandarin
import SpeechText
import Testing
import VoiceCatalogue

@testable import Speech

/// How Mandarin is written for espeak-ng.
@Suite struct EspeakPinyinTests {
  private static let voice = EspeakVoice(pitch: 130...360, formants: [100, 100, 100, 100, 100, 100, 100, 100, 100])

  private func words(_ spoken: String...) -> [SpokenWord] {
    spoken.enumerated().map { SpokenWord($1, at: $0..<$0 + 1, .zh) }
  }

  @Test(arguments: [
    ("ma1", "[[m'A55]]"), ("ma2", "[[m'A35]]"), ("ma3", "[[m'A214]]"), ("ma4", "[[m'A:51]]"), ("ma5", "[[mA22]]"),
    ("ni2 hao3", "[[n'i35]] [[X'Au214]]"), ("ma1 ma5", "[[m'A55]] [[mA22]]"), ("hao3 ma5", "[[X'Au21]] [[mA44]]"),
    ("shi4 de5", "[[s.'i.51]] [[t@11]]"), ("nv3 hair2", "[[n'y21]] [[X'A35r.]]"),
    ("yi2 kuair4", "[[j'i35]] [[kh'uA:51r.]]"),
    ("zi4 ji3", "[[ts'i[51]] [[tS;'i214]]"), ("xue2", "[[S;'yE35]]"), ("quan2", "[[tS;h'y&35n]]"),
    ("er4", "[['@r:51]]"),
    ("lv4", "[[l'y:51]]"), ("yuan2", "[['y&35n]]"), ("xiong1", "[[S;'y55N]]"), ("le5", "[[l@22]]"),
  ]) func everySyllableHasItsPhonemesAndTone(spoken: String, text: String) {
    #expect(EspeakPinyin.text(of: words(spoken)) == text)
  }

  @Test func wordsOfOtherLanguagesAreLeftOut() {
    let mixed = words("hao3") + [SpokenWord("ok", at: 4..<6, .en)]
    #expect(EspeakPinyin.text(of: mixed) == "[[X'Au214]]")
  }

  @Test func longClausesAreCutBetweenWords() {
    let long = (0..<120).map { SpokenWord("zhuang4 shang1", at: $0..<$0 + 1, .zh) }
    let texts = EspeakPinyin.texts(of: long)
    #expect(texts.flatMap(\.words) == long)
    #expect(texts.count > 1 && texts.allSatisfy { $0.text.utf8.count <= 780 })
  }

  @Test(arguments: [
    (MandarinAccent.sichuan, "shi4 nan2 feng1", "si4 lan2 fen1"), (.chaoshan, "fei1 xin1 quan2", "hui1 xing1 qiang2"),
    (.taiwan, "huar1 sheng1 zhe4", "hua1 sen1 ze4"), (.northeast, "shi4 huar1", "shi4 huar1"),
    (.tianjin, "zhe4 fang2", "zhe4 fang2"),
  ]) func accentsMergeSounds(accent: MandarinAccent, spoken: String, merged: String) {
    let syllables = spoken.split(separator: " ").compactMap { Syllable($0) }.map { accent.spoken($0).description }
    #expect(syllables.joined(separator: " ") == merged)
  }

  @Test(arguments: [
    (MandarinAccent.tianjin, "[[m'A21]] [[m'A35]] [[m'A214]] [[m'A:53]]"),
    (.sichuan, "[[m'A55]] [[m'A21]] [[m'A53]] [[m'A214]]"), (.xian, "[[m'A21]] [[m'A35]] [[m'A51]] [[m'A55]]"),
    (.taiwan, "[[m'A44]] [[m'A22]] [[m'A21]] [[m'A:51]]"),
  ]) func accentsHaveTonesOfTheirOwn(accent: MandarinAccent, text: String) {
    #expect(EspeakPinyin.text(of: words("ma1", "ma2", "ma3", "ma4"), accent: accent) == text)
  }

  /// The tones of an accent stay apart on the phonemes there are.
  @Test(arguments: [
    MandarinAccent.standard, .northeast, .chongqing, .sichuan, .chaoshan, .taiwan, .xian, .tianjin,
  ]) func noTwoTonesOfAnAccentFallTogether(accent: MandarinAccent) {
    #expect(Set(accent.tones.map { EspeakPhonemes.tone($0) }).count == 4)
  }

  /// English runs in a Mandarin text are the same voice: only the language's lines and the spread of pitch differ.
  @Test func aVoiceKeepsItsSoundInEnglish() {
    let lines = [VoiceLanguage.zh, .en].map { language in
      Set(Self.voice.file(language).split(separator: "\n").filter { $0.hasPrefix("formant") })
    }
    #expect(lines[0] == lines[1] && lines[0].count == 9)
    #expect(Self.voice.file(.zh).contains("language cmn-latn-pinyin\n"))
    #expect(Self.voice.file(.en).contains("language en-us\n"))
  }

  @Test func aSyllableByItselfIsSaidSlowly() {
    #expect(EspeakPace.rate(for: EspeakPace.pace(syllables: 1)) == 120)
    #expect(EspeakPace.rate(for: EspeakPace.pace(syllables: 5)) == EspeakPace.standardRate)
  }
}
