extension Style {
  /// The style of a kind of music.
  static func of(_ genre: MusicPlan.Genre) -> Style {
    switch genre {
    case .ambient: ambient
    case .cinematic: cinematic
    case .orchestral: orchestral
    case .classical: classical
    case .piano: piano
    case .pop: pop
    case .rock: rock
    case .metal: metal
    case .jazz: jazz
    case .blues: blues
    case .funk: funk
    case .electronic: electronic
    case .house: house
    case .techno: techno
    case .hipHop: hipHop
    case .lofi: lofi
    case .folk: folk
    case .country: country
    case .latin: latin
    case .reggae: reggae
    case .waltz: waltz
    case .march: march
    case .chinese: chinese
    case .lullaby: lullaby
    case .suspense: suspense
    case .comedy: comedy
    case .chiptune: chiptune
    }
  }
}
