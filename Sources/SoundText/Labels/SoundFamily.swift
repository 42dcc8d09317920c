/// Sounds that can stand for one another when one is missing.
public enum SoundFamily: String, Sendable, CaseIterable {
  case voice, breath, body, dog, cat, farm, fowl, bird, wild, insect
  case wind, water, storm, fire, air
  case engine, road, rail, flight, boat, horn, alarm
  case bell, door, squeak, kitchen, bath, appliance, clock, office, tool, glass
  case blast, impact, texture, music, fantasy, ambience
}
