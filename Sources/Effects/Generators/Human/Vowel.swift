// Formants in Hz of a man of average build (G. E. Peterson and H. L. Barney, "Control methods used in a study of the
// vowels", JASA 24, 1952); women's are higher by about 1.17, children's by about 1.35.

/// A vowel.
struct Vowel: Sendable {
  let f1: Double
  let f2: Double
  let f3: Double

  init(_ f1: Double, _ f2: Double, _ f3: Double) {
    self.f1 = f1
    self.f2 = f2
    self.f3 = f3
  }

  static let ee = Vowel(270, 2290, 3010)
  static let ih = Vowel(390, 1990, 2550)
  static let eh = Vowel(530, 1840, 2480)
  static let ae = Vowel(660, 1720, 2410)
  static let ah = Vowel(730, 1090, 2440)
  static let aw = Vowel(570, 840, 2410)
  static let oo = Vowel(300, 870, 2240)
  static let uh = Vowel(520, 1190, 2390)
  static let er = Vowel(490, 1350, 1690)
  static let hum = Vowel(250, 1100, 2200)

  /// Those of speech, the frequent ones more often.
  static let speech: [Vowel] = [uh, ih, ah, eh, ee, uh, ae, aw, er, oo, ih, uh]
  /// Those of shouts: the mouth is open.
  static let shouted: [Vowel] = [ah, ae, eh, ah, aw, uh]
  /// "woo", "oh".
  static let round: [Vowel] = [oo, aw, oo]
}
