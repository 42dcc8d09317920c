import JSON
import Watching

/// What was seen in a film, as it is kept.
public enum SightingsForm {
  /// Rises when films are watched otherwise: what was kept before does not count then.
  public static let version = 1

  /// As JSON.
  public static func json(_ sightings: Sightings) -> JSON {
    [
      "seconds": JSON(sightings.seconds), "moments": .array(sightings.moments.map(json)),
      "shots": .array(sightings.shots.map(json)), "motion": json(sightings.motion), "camera": json(sightings.camera),
      "light": json(sightings.light),
    ]
  }

  /// From JSON; nil when it is not what `json` writes.
  public static func sightings(_ json: JSON) -> Sightings? {
    guard let seconds = json["seconds"]?.doubleValue, let moments = json["moments"]?.arrayValue,
      let shots = json["shots"]?.arrayValue, let motion = json["motion"].flatMap(curve),
      let camera = json["camera"].flatMap(curve), let light = json["light"].flatMap(curve)
    else { return nil }
    let seen = Sightings(
      seconds: seconds, moments: moments.compactMap(moment), shots: shots.compactMap(shot), motion: motion,
      camera: camera, light: light)
    return seen.moments.count == moments.count && seen.shots.count == shots.count ? seen : nil
  }

  private static func numbers(_ values: [Double]) -> JSON { .array(values.map { JSON($0) }) }

  private static func values(_ json: JSON?, count: Int? = nil) -> [Double]? {
    guard let array = json?.arrayValue else { return nil }
    let values = array.compactMap(\.doubleValue)
    return values.count == array.count && values.count == count ?? values.count ? values : nil
  }

  private static func json(_ moment: Sighting) -> JSON {
    [
      "kind": .string(moment.kind.rawValue),
      "is": numbers([moment.time, moment.strength, moment.x, moment.y, moment.size, moment.confidence]),
    ]
  }

  private static func moment(_ json: JSON) -> Sighting? {
    guard let kind = json["kind"]?.stringValue.flatMap(Sighting.Kind.init), let v = values(json["is"], count: 6) else {
      return nil
    }
    return Sighting(kind, time: v[0], strength: v[1], x: v[2], y: v[3], size: v[4], confidence: v[5])
  }

  private static func json(_ shot: FilmShot) -> JSON {
    let look = shot.look
    return numbers([
      shot.start, shot.end, look.night, look.sea, look.sky, look.forest, look.snow, look.fire, look.saturation,
      look.warmth, look.light, look.contrast, look.motion,
    ])
  }

  private static func shot(_ json: JSON) -> FilmShot? {
    guard let v = values(json, count: 13) else { return nil }
    var look = Look()
    (look.night, look.sea, look.sky, look.forest, look.snow, look.fire) = (v[2], v[3], v[4], v[5], v[6], v[7])
    (look.saturation, look.warmth, look.light, look.contrast, look.motion) = (v[8], v[9], v[10], v[11], v[12])
    return FilmShot(start: v[0], end: v[1], look: look)
  }

  private static func json(_ curve: Curve) -> JSON { ["step": JSON(curve.step), "values": numbers(curve.values)] }

  private static func curve(_ json: JSON) -> Curve? {
    guard let step = json["step"]?.doubleValue, let values = values(json["values"]) else { return nil }
    return Curve(step: step, values: values)
  }
}
