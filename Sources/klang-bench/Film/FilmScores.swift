import TestFilms

/// Scores by kind of film and of all, as tables.
struct FilmScores {
  private var kinds: [(kind: FilmKind, score: FilmScore)] = []
  private var total = FilmScore()

  mutating func add(_ score: FilmScore, _ kind: FilmKind) {
    total += score
    if let index = kinds.firstIndex(where: { $0.kind == kind }) {
      kinds[index].score += score
    } else {
      kinds.append((kind, score))
    }
  }

  func printTable() {
    print(
      "| films | events | recall 40 ms | recall 100 ms | precision | F1 100 ms | F1 40 ms | late by | false/s | accents |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for (kind, score) in kinds { printRow(kind.rawValue, score) }
    printRow("all", total)
  }

  private func printRow(_ name: String, _ score: FilmScore) {
    let shares = [score.closeRecall, score.nearRecall, score.precision, score.nearF1, score.closeF1].map(Self.text)
    let offset = score.medianOffset.isNaN ? "" : "\(Table.decimal(score.medianOffset * 1000)) ms"
    let cuts = score.cuts > 0 ? "\(score.accents) of \(score.cuts)" : ""
    print(
      "| \(name) | \(score.events > 0 ? "\(score.events)" : "") | \(shares.joined(separator: " | ")) | \(offset) "
        + "| \(Self.text(score.quietRate)) | \(cuts) |")
  }

  private static func text(_ share: Double) -> String { share.isNaN ? "" : "\((share * 1000).rounded() / 1000)" }

  /// What is asked for and what was measured of all films; whether it is met. Nothing is asked for where nothing of the kind
  /// was measured.
  func printGoals(isBinding: Bool) -> Bool {
    let goals: [(name: String, measured: Double, isMet: (Double) -> Bool, asked: String)] = [
      ("F1 within 100 ms", total.nearF1, { $0 >= 0.85 }, ">= 0.85"),
      ("F1 within 40 ms", total.closeF1, { $0 >= 0.95 }, ">= 0.95"),
      ("recall within 40 ms", total.closeRecall, { $0 >= 0.8 }, ">= 0.80"),
      ("precision", total.precision, { $0 >= 0.85 }, ">= 0.85"),
      ("median offset, ms", total.medianOffset * 1000, { abs($0) <= 12 }, "-12 ... 12"),
      ("onsets a second without events", total.quietRate, { $0 <= 0.05 }, "<= 0.05"),
    ]
    print("\n| figure | measured | asked for | |\n|---|---|---|---|")
    var areMet = true
    for goal in goals where !goal.measured.isNaN {
      let isMet = goal.isMet(goal.measured)
      areMet = areMet && isMet
      print(
        "| \(goal.name) | \(Self.text(goal.measured)) | \(goal.asked) | \(isMet ? "met" : isBinding ? "MISSED" : "apart") |"
      )
    }
    return areMet || !isBinding
  }
}
