extension SoundAttribute {
  /// What things and grounds are made of.
  static let materials: Set<SoundAttribute> = [
    .metal, .wood, .plastic, .glass, .stone, .concrete, .tile, .gravel, .snow, .ice, .grass, .leaves, .sand, .mud,
    .water, .carpet, .paper, .leather, .cloth, .ceramic, .bone,
  ]

  /// How a sound changes while it is heard.
  static let changes: Set<SoundAttribute> = [.approaching, .receding, .accelerating, .decelerating, .stopping]

  /// Who is heard.
  static let people: Set<SoundAttribute> = [.man, .woman, .child, .baby, .old]
}
