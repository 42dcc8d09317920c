import TestFilms

/// Which films: `[--seeds N] [--from SEED] [KIND...]`.
struct FilmChoice {
  private var kinds = FilmKind.allCases
  private var first: UInt64 = 1
  private var count: UInt64 = 2

  static var kindNames: String { FilmKind.allCases.map(\.rawValue).joined(separator: ", ") }

  /// Nil when the words are not understood.
  init?(_ arguments: ArraySlice<String>) {
    var named: [FilmKind] = []
    var words = arguments
    while let word = words.popFirst() {
      switch word {
      case "--seeds":
        guard let number = words.popFirst().flatMap(UInt64.init), number > 0 else { return nil }
        count = number
      case "--from":
        guard let number = words.popFirst().flatMap(UInt64.init) else { return nil }
        first = number
      default:
        guard let kind = FilmKind(rawValue: word) else { return nil }
        named.append(kind)
      }
    }
    if !named.isEmpty { kinds = named }
  }

  func films() -> [TestFilm] {
    kinds.flatMap { kind in
      (first..<(first + count)).map { seed in
        TestFilm(kind, seed: seed) { shape in
          // Twice as large as for tests: 640 x 360.
          shape.width *= 2
          shape.height *= 2
        }
      }
    }
  }

  /// Films vary in what they are coded with, too.
  func coding(_ film: TestFilm) -> FilmCoding {
    var coding = FilmCoding()
    if film.seed % 4 == 3 { coding.codec = .mpeg4 }
    coding.hasSound = film.seed % 3 == 1
    return coding
  }

  /// Where a film is written.
  func path(_ film: TestFilm, in folder: String) -> String { "\(folder)/\(film.name)" + suffix(film) }

  private func suffix(_ film: TestFilm) -> String { film.seed % 2 == 0 ? ".mov" : ".mp4" }
}
