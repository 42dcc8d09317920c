import Sound
import SoundText

/// How well recordings of one sound fit what is said of it, by how they sound beside one another.
struct AttributeFit {
  /// What an attribute means for a recording: 1 the brightest, loudest or longest of those there are, -1 the opposite.
  private static let meanings: [(attribute: SoundAttribute, brightness: Double, loudness: Double, length: Double)] = [
    (.distant, -1, -0.5, 0), (.muffled, -1, 0, 0), (.background, -0.5, -0.5, 0), (.near, 0.5, 0.5, 0),
    (.heavy, -1, 1, 0.3), (.light, 1, -0.5, -0.3), (.large, -1, 0.5, 0.5), (.small, 1, -0.5, -0.5),
    (.low, -1, 0, 0), (.high, 1, 0, 0), (.loud, 0, 1, 0), (.soft, -0.3, -1, 0), (.gentle, -0.5, -1, 0),
    (.short, 0, 0, -1), (.long, 0, 0, 1), (.continuous, 0, 0, 1), (.echo, 0, 0, 0.5), (.angry, 0, 0.7, 0),
    (.baby, 0.7, 0, 0), (.child, 0.5, 0, 0), (.old, -0.5, 0, 0),
  ]
  /// Attributes of which a recording has one at most: with another one than is wanted it is a wrong one.
  private static let exclusive: [Set<SoundAttribute>] = [
    [
      .metal, .wood, .plastic, .glass, .stone, .concrete, .tile, .gravel, .snow, .ice, .grass, .leaves, .sand, .mud,
      .water, .carpet, .paper, .leather, .cloth, .ceramic,
    ], [.man, .woman, .child, .baby], [.opening, .closing], [.starting, .stopping], [.large, .small],
    [.group, .single],
    [.indoors, .outdoors], [.approaching, .receding], [.electric, .diesel, .steam],
  ]

  private let entries: [LibraryEntry]
  private let brightness: [Double]
  private let loudness: [Double]
  private let length: [Double]

  /// Of the recordings of one sound.
  init(_ entries: [LibraryEntry]) {
    self.entries = entries
    brightness = Self.places(entries.map(\.features.brightness))
    loudness = Self.places(entries.map { $0.features.loudness ?? -70 })
    length = Self.places(entries.map(\.seconds))
  }

  /// How well recording `index` fits; 0 is neutral.
  func fit(_ index: Int, _ wanted: Set<SoundAttribute>) -> Double {
    let entry = entries[index]
    var fit = 0.0
    for meaning in Self.meanings
    where wanted.contains(meaning.attribute) && !entry.attributes.contains(meaning.attribute) {
      fit += meaning.brightness * brightness[index]
      fit += meaning.loudness * loudness[index]
      fit += meaning.length * length[index]
    }
    fit += 1.5 * Double(entry.attributes.intersection(wanted).count)
    // What is said of it and was not asked for makes it a special one.
    fit -= 0.25 * Double(entry.attributes.subtracting(wanted).count)
    for group in Self.exclusive {
      let (own, asked) = (entry.attributes.intersection(group), wanted.intersection(group))
      if !own.isEmpty && !asked.isEmpty && own.isDisjoint(with: asked) { fit -= 3 }
    }
    return fit
  }

  /// Where each value stands among all: -1 the least, 1 the greatest, 0 all when they are alike.
  private static func places(_ values: [Double]) -> [Double] {
    let sorted = values.sorted()
    guard sorted.count > 1, let first = sorted.first, let last = sorted.last, first < last else {
      return values.map { _ in 0 }
    }
    return values.map { value in
      let below = sorted.firstIndex { $0 >= value } ?? 0
      return 2 * Double(below) / Double(sorted.count - 1) - 1
    }
  }
}
