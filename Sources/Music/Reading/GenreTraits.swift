/// What music of a kind is like where a prompt doesn't say.
struct GenreTraits {
  /// How a prompt's reader names it.
  let name: String
  /// Quarter notes a minute: slow, usual, fast.
  let tempo: (slow: Double, usual: Double, fast: Double)
  /// As in `MusicPlan`.
  let valence: Double
  let energy: Double
  let tension: Double
  /// An instrument that brings its colour into music of another kind.
  let colour: Int?

  private init(
    _ name: String, _ slow: Double, _ usual: Double, _ fast: Double, _ valence: Double, _ energy: Double,
    _ tension: Double,
    _ colour: Int? = nil
  ) {
    self.name = name
    tempo = (slow, usual, fast)
    self.valence = valence
    self.energy = energy
    self.tension = tension
    self.colour = colour
  }

  static func of(_ genre: MusicPlan.Genre) -> GenreTraits {
    switch genre {
    case .ambient: GenreTraits("ambient", 56, 70, 90, 0.15, 0.15, 0.1, 89)
    case .cinematic: GenreTraits("film music", 66, 96, 138, 0.0, 0.6, 0.4, 48)
    case .orchestral: GenreTraits("orchestral music", 66, 100, 144, 0.3, 0.55, 0.2, 48)
    case .classical: GenreTraits("classical music", 60, 96, 140, 0.3, 0.4, 0.1, 40)
    case .piano: GenreTraits("piano", 60, 80, 116, 0.1, 0.25, 0.1, 0)
    case .pop: GenreTraits("pop", 84, 112, 132, 0.5, 0.6, 0.1, 27)
    case .rock: GenreTraits("rock", 88, 124, 160, 0.2, 0.8, 0.3, 29)
    case .metal: GenreTraits("metal", 96, 144, 184, -0.4, 0.95, 0.7, 30)
    case .jazz: GenreTraits("jazz", 72, 116, 176, 0.35, 0.45, 0.1, 66)
    case .blues: GenreTraits("blues", 66, 92, 128, -0.1, 0.45, 0.2, 22)
    case .funk: GenreTraits("funk", 88, 106, 122, 0.5, 0.7, 0.1, 28)
    case .electronic: GenreTraits("electronic music", 88, 116, 144, 0.2, 0.65, 0.2, 81)
    case .house: GenreTraits("house", 116, 124, 130, 0.4, 0.75, 0.1, 4)
    case .techno: GenreTraits("techno", 122, 132, 144, -0.2, 0.85, 0.4, 38)
    case .hipHop: GenreTraits("hip hop", 72, 90, 110, -0.1, 0.6, 0.25, 38)
    case .lofi: GenreTraits("lo-fi", 66, 78, 92, 0.1, 0.3, 0.05, 4)
    case .folk: GenreTraits("folk", 76, 104, 138, 0.4, 0.4, 0.05, 25)
    case .country: GenreTraits("country", 80, 112, 150, 0.45, 0.55, 0.1, 105)
    case .latin: GenreTraits("latin", 88, 116, 150, 0.55, 0.7, 0.1, 24)
    case .reggae: GenreTraits("reggae", 66, 78, 96, 0.5, 0.5, 0.05, 28)
    case .waltz: GenreTraits("waltz", 84, 132, 176, 0.4, 0.4, 0.05, 48)
    case .march: GenreTraits("march", 92, 112, 126, 0.4, 0.7, 0.2, 61)
    case .chinese: GenreTraits("Chinese music", 60, 84, 126, 0.3, 0.35, 0.1, 107)
    case .lullaby: GenreTraits("lullaby", 56, 70, 86, 0.4, 0.1, 0.0, 10)
    case .suspense: GenreTraits("suspense", 60, 84, 126, -0.5, 0.35, 0.8, 44)
    case .comedy: GenreTraits("comedy", 92, 124, 160, 0.65, 0.55, 0.1, 45)
    case .chiptune: GenreTraits("chiptune", 104, 136, 168, 0.5, 0.75, 0.1, 80)
    }
  }
}
