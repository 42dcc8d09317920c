// Minor has the major dominant and keeps away from the third degree's key, so that a short piece is not taken for its
// relative major. Common progressions as harmony textbooks and song books have them.
extension Progressions {
  static let pop = Progressions(
    major: Key(
      home: "I", phrases: ["I V vi IV", "I vi IV V", "I IV vi V", "I IV I V", "I iii IV V"],
      closes: ["IV V", "IV,V", "vi,IV V"], halfClose: nil),
    minor: Key(
      home: "i", phrases: ["i bVI iv V", "i iv bVI V", "i bVII bVI V", "i v iv i"], closes: ["iv V", "bVI V", "iv,V"],
      halfClose: nil))

  static let rock = Progressions(
    major: Key(
      home: "I", phrases: ["I IV V IV", "I bVII IV I", "I V IV I", "I IV I V"], closes: ["IV V", "IV,V"], halfClose: nil
    ),
    minor: Key(
      home: "i", phrases: ["i bVI bVII i", "i bVII iv i", "i iv i v", "i bVI iv V"], closes: ["iv V", "bVII V"],
      halfClose: nil))

  static let metal = Progressions(
    major: Key(home: "I", phrases: ["I IV5 V5 I", "I IV5 I V5", "I bVII5 IV5 I"], closes: ["IV5 V5"], halfClose: nil),
    minor: Key(
      home: "i", phrases: ["i bVI5 bVII5 i", "i bII5 i V5", "i iv5 bVI5 V5", "i i bVI5 V5"],
      closes: ["iv5 V", "bVI5 V"],
      halfClose: nil))

  static let classical = Progressions(
    major: Key(
      home: "I", phrases: ["I IV V7 I", "I V I IV,V", "I vi ii V7", "I ii V7 I", "I IV,I V7 I"],
      closes: ["ii,IV V7", "IV V7", "ii V,V7"], halfClose: "V"),
    minor: Key(
      home: "i", phrases: ["i iv V7 i", "i V i iv,V", "i iv,i V7 i", "i iio V7 i"],
      closes: ["iv V7", "iio,iv V7", "iv V,V7"],
      halfClose: "V"))

  static let cinematic = Progressions(
    major: Key(
      home: "I", phrases: ["I V vi IV", "I IV I V", "I vi IV V", "I IV ii V"], closes: ["IV Vsus4,V", "ii V", "IV V"],
      halfClose: "V"),
    minor: Key(
      home: "i", phrases: ["i bVI iv V", "i iv i V", "i bVI i V", "i bVII bVI V"],
      closes: ["iv V", "bVI V", "iv Vsus4,V"],
      halfClose: "V"))

  static let ambient = Progressions(
    major: Key(
      home: "Iadd9", phrases: ["Iadd9 IVadd9 Iadd9 Vsus4", "Iadd9 vi IVadd9 V", "Iadd9 Iadd9 IVadd9 V"],
      closes: ["IVadd9 V", "Vsus4,V"], halfClose: nil),
    minor: Key(
      home: "iadd9", phrases: ["iadd9 iv iadd9 v", "iadd9 bVI iv v", "iadd9 iadd9 iv V"], closes: ["iv V", "iv v"],
      halfClose: nil))

  static let jazz = Progressions(
    major: Key(
      home: "I69",
      phrases: ["Imaj7 vi7 ii9 V13", "Imaj9 IVmaj7 ii7 V13", "Imaj7 ii7,V7 Imaj7 ii7,V7", "Imaj7 iii7,vi7 ii9 V13"],
      closes: ["ii9 V13", "ii7,V7", "I6 ii9,V13"], halfClose: nil),
    minor: Key(
      home: "i6", phrases: ["i7 iv7 iiø7 V7", "i7 bVImaj7 iiø7 V7", "i7 iiø7,V7 i7 iiø7,V7"],
      closes: ["iiø7 V7", "iiø7,V7"],
      halfClose: nil))

  static let lofi = Progressions(
    major: Key(
      home: "Imaj7", phrases: ["Imaj9 vi7 ii9 V13", "Imaj7 I6 IVmaj7 V7sus4", "I69 IVmaj7 ii9 V7sus4"],
      closes: ["ii9 V13", "IVmaj7 V7sus4,V7"], halfClose: nil),
    minor: Key(
      home: "i9", phrases: ["i9 iv9 i9 v7", "i9 bVImaj7 iv9 V7", "i7 iv7 bVImaj7 V7"], closes: ["iv9 V7", "iiø7 V7"],
      halfClose: nil))

  static let blues = Progressions(
    major: Key(
      home: "I7", phrases: ["I7 IV7 I7 V7", "I7 I7 IV7 I7", "I7 IV7 I7 I7"], closes: ["V7,IV7 I7,V7", "V7"],
      halfClose: nil),
    minor: Key(home: "i7", phrases: ["i7 iv7 i7 V7", "i7 i7 iv7 i7"], closes: ["bVI7 V7", "V7"], halfClose: nil))

  static let funk = Progressions(
    major: Key(home: "I7", phrases: ["I7 I7 IV7 I7", "I9 IV7 I9 V7"], closes: ["IV7 V7", "V7"], halfClose: nil),
    minor: Key(home: "i7", phrases: ["i7 i7 iv7 i7", "i7 iv7 i7 V7"], closes: ["iv7 V7", "V7"], halfClose: nil))

  static let dance = Progressions(
    major: Key(
      home: "I", phrases: ["I V vi IV", "I IV vi V", "I I IV V"], closes: ["IV V", "IV,V"], halfClose: nil),
    minor: Key(
      home: "i", phrases: ["i bVI iv v", "i iv bVI V", "i i iv v", "i bVII bVI V"], closes: ["iv V", "bVI V"],
      halfClose: nil))

  static let folk = Progressions(
    major: Key(
      home: "I", phrases: ["I IV I V", "I V IV I", "I I IV V", "I vi IV V"], closes: ["IV V", "V", "IV,V"],
      halfClose: "V"),
    minor: Key(
      home: "i", phrases: ["i bVII i v", "i iv i V", "i i iv V"], closes: ["iv V", "V"], halfClose: nil))

  static let latin = Progressions(
    major: Key(
      home: "I6", phrases: ["I6 vi7 ii7 V7", "I IV V7 I", "I6 ii7 V7 I6"], closes: ["ii7 V7", "IV V7"], halfClose: nil),
    minor: Key(
      home: "i", phrases: ["i iv V7 i", "i bVII bVI V7", "i iv i V7"], closes: ["iv V7", "iiø7 V7"], halfClose: nil))

  static let suspense = Progressions(
    major: Key(home: "I", phrases: ["I bII I V", "I iv I V"], closes: ["iv V", "bII V"], halfClose: nil),
    minor: Key(
      home: "i", phrases: ["i i bII V", "i iio i V", "i bVI i V", "i io7 i V"], closes: ["bII V", "iio V", "iv V"],
      halfClose: nil))

  static let comedy = Progressions(
    major: Key(
      home: "I", phrases: ["I V7 I V7", "I vi ii V7", "I IV I V7", "I VI7 ii,V7 I"], closes: ["ii V7", "IV,V7", "V7"],
      halfClose: "V7"),
    minor: Key(home: "i", phrases: ["i V7 i V7", "i iv V7 i"], closes: ["iv V7", "V7"], halfClose: "V7"))

  static let chinese = Progressions(
    major: Key(
      home: "I", phrases: ["I vi I V", "I ii V I", "I V vi I", "I IV I V"], closes: ["ii V", "V", "vi V"],
      halfClose: nil),
    minor: Key(home: "i", phrases: ["i bVII i v", "i v i iv", "i iv v i"], closes: ["iv v", "v"], halfClose: nil))

  // The modes beside major and minor: the chords that have the note which tells them.
  static let dorian = Key(
    home: "i", phrases: ["i IV i v", "i i IV i", "i v IV i", "i bIII IV i"], closes: ["IV v", "i,IV v"], halfClose: nil)
  static let phrygian = Key(
    home: "i", phrases: ["i bII i bvii", "i bII i bII", "i iv bII i"], closes: ["iv bII", "bII"], halfClose: nil)
  static let lydian = Key(
    home: "I", phrases: ["I II I I", "I I II I", "I II vi I"], closes: ["II I,V", "I,V"], halfClose: nil)
  static let mixolydian = Key(
    home: "I", phrases: ["I bVII IV I", "I IV I bVII", "I v bVII I"], closes: ["IV bVII", "bVII"], halfClose: nil)
}
