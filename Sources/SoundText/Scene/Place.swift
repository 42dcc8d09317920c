/// Where a scene is heard: what its walls do to its sounds.
public enum Place: String, Sendable, CaseIterable {
  /// Nothing said: each sound is heard where it is usually heard.
  case unspecified
  /// No walls at all.
  case open
  /// Among trees.
  case forest
  /// Between buildings.
  case street
  /// A furnished room.
  case room
  /// A small room with hard walls.
  case bathroom
  /// A large room: a restaurant, a station's hall.
  case hall
  /// A church.
  case church
  /// A cave or a tunnel.
  case cave
  /// Inside a car or another vehicle.
  case vehicle
  /// Under water.
  case underwater
}
