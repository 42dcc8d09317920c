import KlangProtocol
import Music

/// Plans of music as they travel, and as they are composed.
enum PlanForm {
  /// A plan with what a request says of it in place of what it has.
  static func plan(_ asked: MusicPlanForm?, over base: MusicPlan) -> MusicPlan {
    guard let asked else { return base }
    var plan = base
    if let genre = asked.genre.flatMap({ MusicPlan.Genre(rawValue: $0.rawValue) }) { plan.genre = genre }
    plan.valence = asked.valence ?? plan.valence
    plan.energy = asked.energy ?? plan.energy
    plan.tension = asked.tension ?? plan.tension
    if let tempo = asked.tempo {
      plan.tempo = tempo
      plan.isTempoGiven = true
    }
    plan.isTempoGiven = asked.isTempoGiven ?? plan.isTempoGiven
    plan.meter = asked.meter ?? plan.meter
    plan.tonic = asked.tonic?.pitchClass ?? plan.tonic
    if let mode = asked.mode.flatMap({ MusicPlan.Mode(rawValue: $0.rawValue) }) { plan.mode = mode }
    plan.instruments = asked.instruments ?? plan.instruments
    plan.drums = asked.drums ?? plan.drums
    if let shape = asked.shape.flatMap({ MusicPlan.Shape(rawValue: $0.rawValue) }) { plan.shape = shape }
    if !asked.notes.isEmpty { plan.notes = asked.notes }
    return plan
  }

  /// A plan as it is sent: every member that it has.
  static func form(_ plan: MusicPlan) -> MusicPlanForm {
    var form = MusicPlanForm()
    form.genre = MusicGenre(rawValue: plan.genre.rawValue)
    form.valence = plan.valence
    form.energy = plan.energy
    form.tension = plan.tension
    form.tempo = plan.tempo
    form.isTempoGiven = plan.isTempoGiven
    form.meter = plan.meter
    form.tonic = MusicTonic(pitchClass: plan.tonic)
    form.mode = MusicMode(rawValue: plan.mode.rawValue)
    form.instruments = plan.instruments
    form.instrumentNames = plan.instruments.compactMap(GeneralMIDI.name)
    form.drums = plan.drums
    form.shape = MusicShape(rawValue: plan.shape.rawValue)
    form.notes = plan.notes
    return form
  }

  /// What there is to know of composed music.
  static func composed(_ score: Score, _ plan: MusicPlan) -> ComposedMusic {
    var music = ComposedMusic()
    music.plan = form(plan)
    music.tempo = (score.meanTempo * 100).rounded() / 100
    music.key = key(plan)
    music.sections = score.sections.map { section in
      var form = MusicSection()
      form.name = section.name
      (form.start, form.end) = (milliseconds(section.start), milliseconds(section.end))
      return form
    }
    music.chords = score.chords.map { chord in
      var form = MusicChord()
      form.name = chord.name
      form.time = milliseconds(chord.time)
      return form
    }
    return music
  }

  private static func key(_ plan: MusicPlan) -> String {
    let words = plan.mode.rawValue.split(separator: "_").joined(separator: " ")
    return "\(MusicTonic(pitchClass: plan.tonic)?.rawValue ?? "C") \(words)"
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
}

extension Score {
  /// Quarter notes a minute from beginning to end.
  var meanTempo: Double { seconds > 0 ? 60 * tempoMap.beat(atTime: seconds) / seconds : 0 }
}
