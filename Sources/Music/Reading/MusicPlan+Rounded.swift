extension MusicPlan {
  /// The same with moods of two decimals, which people can read.
  var rounded: MusicPlan {
    var plan = self
    plan.valence = (valence * 100).rounded() / 100
    plan.energy = (energy * 100).rounded() / 100
    plan.tension = (tension * 100).rounded() / 100
    return plan
  }
}
