import Sound
import SoundText

/// An event of a planned scene, in the terms of its recipe.
struct PlannedEvent {
  let recipe: Recipe
  private(set) var event: SceneEvent
  /// Where it is heard.
  let place: Place
  /// How loud it is to be, in LUFS.
  let loudness: Double
  private let root: RandomStream
  private let manner: Manner
  private let available: Double
  private let speech: (any SpeechSource)?

  /// nil: nobody can make its sound.
  init?(_ event: SceneEvent, in take: SceneTake) {
    guard let recipe = RecipeBook.recipe(event) else { return nil }
    let scene = take.scene
    self.recipe = recipe
    speech = take.speech
    self.event = event
    place = scene.place == .unspecified ? recipe.place : scene.place
    root = RandomStream(seed: event.seed ?? 0).fork("sound")
    var random = root.fork("size")
    var manner = Manner(event.attributes)
    manner.size *= random.between(0.93, 1.07)
    self.manner = manner
    available = take.seconds
    var loudness = recipe.loudness + event.gain
    if event.attributes.contains(.loud) { loudness += 4 }
    if event.attributes.contains(.soft) { loudness -= 6 }
    if event.role == .bed, scene.events.contains(where: { $0.role == .event || $0.role == .voice }) { loudness -= 4 }
    if event.role == .music, scene.events.count > 1 { loudness -= 3 }
    self.loudness = loudness
  }

  /// Its first frame.
  var firstFrame: Int { Int(((event.start ?? 0) * Effects.rate).rounded()) }
  /// Its length in seconds.
  var length: Double { event.length ?? available }
  /// Its length in frames.
  var frames: Int { Int((length * Effects.rate).rounded()) }
  /// The first frame of each of its sounds.
  var shotFrames: [Int] { (event.times ?? []).sorted().map { Int(($0 * Effects.rate).rounded()) } }

  /// The sound of this number.
  func shot(_ index: Int, seconds: Double) -> Shot {
    var shot = Shot(
      seconds: seconds, index: index, manner: manner, individual: root.fork("individual"),
      chance: root.fork("chance").fork(index))
    shot.pitch = PortableMath.power(manner.size, -recipe.pitchFollowsSize)
    shot.wished = event.attributes
    shot.speech = speech
    return shot
  }

  /// How long the sound of this number is: where there is no room for a whole gesture, it is made in less time.
  func shotSeconds(_ index: Int) -> Double {
    guard case .shots(let length, _) = recipe.form else { return self.length }
    var seconds = length.drawn(root.fork("length"), root.fork("length").fork(index))
    if event.attributes.contains(.long) { seconds *= 1.6 }
    if event.attributes.contains(.short) { seconds *= 0.6 }
    let times = event.times ?? []
    let room = available - (index < times.count ? times[index] : 0)
    return min(seconds, max(room, length.low * 0.5, 0.05))
  }

  /// Where it is.
  var position: Position {
    Position(
      pan: event.pan ?? 0, distance: Distance(event.attributes),
      wet: recipe.wet * (event.attributes.contains(.echo) ? 2.5 : 1), first: firstFrame, frames: frames,
      directLowPass: Acoustics.of(place).directLowPass, isMuffled: event.attributes.contains(.muffled))
  }

  /// The same, longer.
  func lengthened(by seconds: Double) -> PlannedEvent {
    var longer = self
    longer.event.length = length + seconds
    return longer
  }
}
