/// Words for modes and scales.
enum ModeWords {
  static let table: [MusicWording] = [
    .init(
      MusicMeaning(mode: .major), "major, maj, dur, ionian, major key, major scale, 大调, 大调式, 爱奥尼亚, 伊奥尼亚, 自然大调"),
    .init(
      MusicMeaning(mode: .minor),
      """
      minor, min, moll, aeolian, natural minor, minor key, minor scale, melodic minor, minor mode, 小调, 小调式, 爱奥利亚, 自然小调, \
      旋律小调
      """),
    .init(
      MusicMeaning(mode: .harmonicMinor),
      "harmonic minor, harmonic minor scale, 和声小调, 和声小调式, phrygian dominant, hijaz, arabic scale"),
    .init(MusicMeaning(mode: .dorian), "dorian, dorian mode, 多利亚, 多利亚调式, 多里安"),
    .init(MusicMeaning(mode: .phrygian), "phrygian, phrygian mode, locrian, 弗里几亚, 弗里几亚调式, 弗里吉亚"),
    .init(MusicMeaning(mode: .lydian), "lydian, lydian mode, 利底亚, 利底亚调式, 吕底亚"),
    .init(MusicMeaning(mode: .mixolydian), "mixolydian, mixolydian mode, 混合利底亚, 混合利底亚调式, 混合吕底亚"),
    .init(
      MusicMeaning(mode: .majorPentatonic, isPentatonic: true), "pentatonic, pentatonic scale, 五声, 五声音阶, 五声调式, 五声调"),
    .init(
      MusicMeaning(mode: .majorPentatonic),
      "major pentatonic, major pentatonic scale, 大调五声, 大调五声音阶, 宫调, 宫调式, 五声宫调式"),
    .init(
      MusicMeaning(mode: .minorPentatonic),
      """
      minor pentatonic, minor pentatonic scale, blues scale, 小调五声, 小调五声音阶, 羽调, 羽调式, 五声羽调式, 布鲁斯音阶, 蓝调音阶
      """),
  ]
}
