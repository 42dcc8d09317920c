/// How a sound is: the words that a prompt's adjectives, adverbs and materials come down to.
public enum SoundAttribute: String, Sendable, CaseIterable {
  // Strength and length.
  case loud, soft, heavy, light, short, long, continuous, rhythmic, echo, muffled
  // Speed and pitch.
  case fast, slow, high, low
  // Place.
  case near, distant, approaching, receding, indoors, outdoors, background
  // Size and number.
  case large, small, group, several, single
  // Materials and grounds.
  case metal, wood, plastic, glass, stone, concrete, tile, gravel, snow, ice, grass, leaves, sand, mud, water, carpet
  case paper, leather, cloth, ceramic, bone
  // Who.
  case man, woman, child, baby, old
  // Moods.
  case happy, sad, angry, frightened, drunk, gentle
  // Kinds of machines.
  case electric, diesel, steam, digital, police, ambulance, fire, scifi
  // States.
  case wet, dry, accelerating, decelerating, starting, stopping, opening, closing, breaking
}
