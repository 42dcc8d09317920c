import JSON
import Platform
import TestFilms

/// `klang-bench film-sheet FOLDER [--seeds N] [--from S] [KIND...]`: writes the films of the benchmark, and beside each what
/// happens in it, for the eye and for other judges.
enum FilmSheet {
  static let argument = "film-sheet"

  static func run(_ arguments: ArraySlice<String>) -> Int32 {
    guard let folder = arguments.first, let choice = FilmChoice(arguments.dropFirst()) else {
      print("klang-bench film-sheet FOLDER [--seeds N] [--from SEED] [KIND...]; kinds: \(FilmChoice.kindNames)")
      return 2
    }
    do {
      try Files.makeDirectories(folder)
      for film in choice.films() {
        let path = choice.path(film, in: folder)
        try film.write(to: path, choice.coding(film))
        try Files.writeDurably(facts(film).serialized(), to: "\(folder)/\(film.name).json")
        print(path)
      }
      return 0
    } catch {
      print("\(error)")
      return 1
    }
  }

  private static func facts(_ film: TestFilm) -> JSON {
    let events = film.events.map { event -> JSON in
      let place = film.place(of: event)
      return [
        "time": JSON(event.time), "kind": .string(event.kind.rawValue), "x": JSON(place.x), "y": JSON(place.y),
      ]
    }
    return [
      "kind": .string(film.kind.rawValue), "start": JSON(film.times[0]), "end": JSON(film.end),
      "events": .array(events), "cuts": .array(film.cuts.map { JSON($0) }),
    ]
  }
}
