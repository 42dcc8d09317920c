extension MusicPlan {
  /// Music that goes with a picture, where no prompt says what it is to be.
  ///
  /// How light the picture is, how warm its colours are (0 blue ... 1 orange), how strong they are and how much moves in it,
  /// each 0...1. What is light and warm is pleasant, what is dark and moves is tense; the busier a picture is, the faster
  /// is its music.
  public static func underscore(light: Double, warmth: Double, saturation: Double, pace: Double) -> MusicPlan {
    let (light, warmth) = (bounded(light), bounded(warmth))
    let (saturation, pace) = (bounded(saturation), bounded(pace))
    var plan = MusicPlan()
    plan.valence = min(1, max(-1, 1.5 * (light - 0.42) + 0.5 * (warmth - 0.5) + 0.4 * (saturation - 0.35)))
    plan.energy = min(1, 0.12 + 0.75 * pace + 0.1 * saturation)
    plan.tension = max(0, 0.65 * (1 - light) * (0.4 + pace) - 0.1 * warmth)
    plan.mode = plan.valence < 0 ? .minor : .major
    plan.genre = genre(valence: plan.valence, pace: pace, warmth: warmth)
    plan.tonic = tonic(isMinor: plan.mode.isMinor, warmth: warmth)
    let tempo = GenreTraits.of(plan.genre).tempo
    plan.tempo = (tempo.slow + (tempo.fast - tempo.slow) * (0.15 + 0.6 * pace)).rounded()
    plan.notes = ["No music was asked for: \(GenreTraits.of(plan.genre).name) by the look of the picture."]
    return plan.rounded
  }

  private static func bounded(_ value: Double) -> Double { value.isFinite ? min(1, max(0, value)) : 0.5 }

  private static func genre(valence: Double, pace: Double, warmth: Double) -> Genre {
    switch pace {
    case ..<0.25: valence < 0 ? .ambient : warmth > 0.55 ? .piano : .ambient
    case ..<0.55: valence < 0 ? .cinematic : warmth > 0.55 ? .folk : .piano
    default: valence < -0.1 ? .cinematic : valence < 0.2 ? .electronic : .pop
    }
  }

  /// Cold pictures have keys with flats, warm ones with sharps.
  private static func tonic(isMinor: Bool, warmth: Double) -> Int {
    let tonics = isMinor ? [0, 2, 9, 4] : [5, 0, 7, 2]
    return tonics[min(3, Int(warmth * 4))]
  }
}
