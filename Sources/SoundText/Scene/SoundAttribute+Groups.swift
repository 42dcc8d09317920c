extension SoundAttribute {
  /// What things and grounds are made of.
  static let materials: Set<SoundAttribute> = [
    .metal, .wood, .plastic, .glass, .stone, .concrete, .tile, .gravel, .snow, .ice, .grass, .leaves, .sand, .mud,
    .water, .carpet, .paper, .leather, .cloth, .ceramic, .bone,
  ]

  /// Who is heard.
  static let people: Set<SoundAttribute> = [.man, .woman, .child, .baby, .old]
}
