import Sound
import SoundText

/// A planned scene in the making: stereo, block by block, from its beginning to its end.
public final class SceneSource {
  /// How a bed that does not last to the ends of the scene comes and goes, in seconds.
  private static let bedFade = 0.35
  /// How much of a loop's beginning is heard under its end, in seconds at most.
  private static let loopCross = 1.5
  /// How long what rings on is waited for at the end of a loop, in seconds.
  private static let loopTail = 6.0

  /// What belongs to one place.
  private final class Bus {
    var tracks: [any Track] = []
    let reverb: Reverb?

    init(_ place: Place) { reverb = Reverb(Acoustics.of(place)) }
  }

  private var buses: [Bus] = []
  private let block = StereoBlock()
  /// What is below hearing is taken away: it would only move loudspeakers.
  private var subsonic = (Biquad.highPass(18), Biquad.highPass(18))
  private var frame = 0

  /// Frames of the scene.
  public let frames: Int
  /// Frames that are made after it, which belong to the beginning of a loop.
  public let tailFrames: Int

  /// Of a take. `only` leaves out all events but that of this number; -1 leaves out all but the air of the place.
  public init(_ take: SceneTake, only: Int? = nil) {
    let seconds = take.seconds
    frames = Int((seconds * Effects.rate).rounded())
    let cross = min(Self.loopCross, seconds * 0.3)
    tailFrames = take.isLoop ? Int(max(cross, min(Self.loopTail, seconds)) * Effects.rate) : 0
    var byPlace: [Place: Bus] = [:]
    func bus(_ place: Place) -> Bus {
      if let bus = byPlace[place] { return bus }
      let bus = Bus(place)
      byPlace[place] = bus
      buses.append(bus)
      return bus
    }
    let events = take.scene.events.compactMap { PlannedEvent($0, in: take) }
    for (number, event) in events.enumerated() where only == nil || only == number {
      bus(event.place).tracks.append(
        Self.track(event, take.recordings[number], seconds: seconds, cross: take.isLoop ? cross : nil))
    }
    if only == nil || only == -1, let air = Self.air(events) {
      let fade = take.isLoop ? RoomTone.LoopFade(end: frames, length: Int(cross * Effects.rate)) : nil
      bus(air.place).tracks.append(RoomTone(air.place, decibels: air.decibels, seed: take.seed, fade: fade))
    }
  }

  private static func track(
    _ event: PlannedEvent, _ recording: EventRecording?, seconds: Double, cross: Double?
  ) -> any Track {
    switch recording {
    case .hits(let hits): return ShotsTrack(event, hits: hits)
    case .bed(let left, let right):
      let (event, fades) = fades(event, seconds: seconds, cross: cross)
      return BedTrack(event, left: left, right: right, fadeIn: fades.in, fadeOut: fades.out)
    case nil:
      guard case .continuous = event.recipe.form else { return ShotsTrack(event) }
      let (event, fades) = fades(event, seconds: seconds, cross: cross)
      return BedTrack(event, fadeIn: fades.in, fadeOut: fades.out)
    }
  }

  /// How a bed comes and goes. In a loop it goes on beyond the end, where its beginning comes in.
  private static func fades(
    _ event: PlannedEvent, seconds: Double, cross: Double?
  ) -> (event: PlannedEvent, fades: (in: Double, out: Double)) {
    let reachesEnd = (event.event.start ?? 0) + event.length >= seconds - 0.01
    let reachesStart = (event.event.start ?? 0) <= 0.01
    if let cross, reachesEnd, reachesStart { return (event.lengthened(by: cross), (cross, cross)) }
    let fade = min(bedFade, event.length * 0.25)
    return (event, (reachesStart ? 0.01 : fade, reachesEnd ? 0.05 : fade))
  }

  /// How long a recorded bed of an event has to be, in seconds, in a scene of so many.
  public static func bedSeconds(_ event: SceneEvent, seconds: Double, isLoop: Bool) -> Double {
    (event.length ?? seconds) + (isLoop ? min(loopCross, seconds * 0.3) : 0)
  }

  /// The place whose air is heard, and how loud it is against full scale.
  private static func air(_ events: [PlannedEvent]) -> (place: Place, decibels: Double)? {
    let levels = events.compactMap(\.recipe.roomTone)
    guard let main = events.first, !levels.isEmpty else { return nil }
    return (main.place, -20 + levels.reduce(0, +) / Double(levels.count))
  }

  /// Whether the air of its places is heard.
  public static func hasAir(_ scene: Scene) -> Bool {
    scene.events.contains { RecipeBook.recipe($0)?.roomTone != nil }
  }

  /// Makes the next frames, at most as many as both buffers take; how many there were. 0: the end.
  public func next(
    _ left: UnsafeMutableBufferPointer<Float>, _ right: UnsafeMutableBufferPointer<Float>
  ) -> Int {
    let count = min(left.count, StereoBlock.frames, frames + tailFrames - frame)
    guard count > 0 else { return 0 }
    let (l, r) = (
      UnsafeMutableBufferPointer(rebasing: left[..<count]), UnsafeMutableBufferPointer(rebasing: right[..<count])
    )
    l.update(repeating: 0)
    r.update(repeating: 0)
    for bus in buses {
      block.clear(count)
      for track in bus.tracks { track.add(to: block, at: frame) }
      bus.reverb?.add(block.send, to: block.left, block.right)
      let (dryLeft, dryRight) = (block.left, block.right)
      for at in 0..<count {
        l[at] += dryLeft[at]
        r[at] += dryRight[at]
      }
    }
    subsonic.0.filter(l)
    subsonic.1.filter(r)
    frame += count
    return count
  }
}
