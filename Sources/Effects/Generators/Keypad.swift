/// Keys of two tones each, one of them by chance (ITU-T Q.23).
struct Keypad: Generator {
  /// The low and the high tone of each key, in Hz.
  var rows: [(low: Double, high: Double)]

  func start(_ shot: Shot) -> any SoundSource {
    var chance = shot.chance.fork("key")
    let key = rows[chance.integer(0...(rows.count - 1))]
    func layer(_ hertz: Double) -> Layer { Layer(SweptTone(.init(floatLiteral: hertz))) }
    return RecipeSource(Recipe("", .continuous, [layer(key.low), layer(key.high)]), shot)
  }
}
