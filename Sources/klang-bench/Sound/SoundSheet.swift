import Effects
import Platform
import Sound
import SoundText

/// `klang-bench sheet FOLDER`: every sound there is by itself, as FOLDER/<label>/<seed>.wav, to be listened to and judged.
enum SoundSheet {
  static let argument = "sheet"

  private struct Wish {
    var folder = ""
    var labels: [String] = []
    var attributes: Set<SoundAttribute> = []
    var seeds: UInt64 = 3
    var from: UInt64 = 1
    var seconds = 5.0

    init(_ arguments: ArraySlice<String>) {
      var rest = arguments
      while let argument = rest.popFirst() {
        switch argument {
        case "--seeds": seeds = rest.popFirst().flatMap(UInt64.init) ?? seeds
        case "--from": from = rest.popFirst().flatMap(UInt64.init) ?? from
        case "--seconds": seconds = rest.popFirst().flatMap(Double.init) ?? seconds
        case "--attribute": if let a = rest.popFirst().flatMap(SoundAttribute.init(rawValue:)) { attributes.insert(a) }
        default: if folder.isEmpty { folder = argument } else { labels.append(argument) }
        }
      }
    }
  }

  /// The exit status.
  static func run(_ arguments: ArraySlice<String>) -> Int32 {
    let wish = Wish(arguments)
    guard !wish.folder.isEmpty else {
      print("klang-bench sheet FOLDER [--seeds N] [--from SEED] [--seconds S] [--attribute WORD]... [LABEL]...")
      return 2
    }
    do {
      let labels = wish.labels.isEmpty ? SoundLabel.all : wish.labels.compactMap { SoundLabel(named: $0) }
      for label in labels where RecipeBook.has(label) { try write(label, wish) }
      return 0
    } catch {
      print("\(error)")
      return 1
    }
  }

  private static func write(_ label: SoundLabel, _ wish: Wish) throws {
    let folder = "\(wish.folder)/\(label.name)"
    try Files.makeDirectories(folder, mode: 0o755)
    for seed in wish.from..<(wish.from + wish.seeds) {
      let scene = ScenePlanner(seconds: wish.seconds, seed: seed).plan(
        Scene(events: [SceneEvent(label, attributes: wish.attributes)]))
      let take = SceneTake(scene, seconds: wish.seconds, seed: seed)
      var sound = try SceneRecording(take)
      _ = sound.master(take)
      let bytes = sound.sound.left.withUnsafeBufferPointer { left in
        sound.sound.right.withUnsafeBufferPointer { WAV.encode(left: left, right: $0, sampleRate: Effects.sampleRate) }
      }
      try Files.writeDurably(bytes, to: "\(folder)/\(seed).wav")
    }
  }
}
