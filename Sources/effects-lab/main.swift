import Effects
import Platform
import Sound
import SoundText

// effects-lab DIR [--seeds N] [--seconds S] [--from SEED] [LABEL...]: renders recipes as DIR/<label>/<seed>.wav.

var labels: [String] = []
var folder = ""
var seeds: UInt64 = 5
var from: UInt64 = 1
var seconds = 5.0
var isDry = false
var isLoop = false
var attributes: Set<SoundAttribute> = []
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  switch argument {
  case "--seeds": seeds = arguments.next().flatMap(UInt64.init) ?? seeds
  case "--from": from = arguments.next().flatMap(UInt64.init) ?? from
  case "--seconds": seconds = arguments.next().flatMap(Double.init) ?? seconds
  case "--attribute": if let a = arguments.next().flatMap(SoundAttribute.init(rawValue:)) { attributes.insert(a) }
  case "--dry": isDry = true
  case "--loop": isLoop = true
  case "--list":
    for recipe in RecipeBook.all { print(recipe.label) }
  default: if folder.isEmpty { folder = argument } else { labels.append(argument) }
  }
}
for recipe in RecipeBook.all
where !folder.isEmpty && (labels.isEmpty || labels.contains(recipe.label)) && recipe.when.isSubset(of: attributes) {
  let path = "\(folder)/\(recipe.label)"
  try Files.makeDirectories(path)
  for seed in from..<(from + seeds) {
    var bytes: [UInt8]
    if isDry {
      let samples = EffectsPreview.render(recipe, attributes: attributes, seconds: seconds, seed: seed)
      bytes = samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: Effects.sampleRate) }
    } else if let label = SoundLabel(named: recipe.label) {
      let wish = Scene(events: [SceneEvent(label, attributes: attributes)])
      let scene = ScenePlanner(seconds: seconds, seed: seed, isLoop: isLoop).plan(wish)
      let take = SceneTake(scene, seconds: seconds, seed: seed, isLoop: isLoop)
      var made = try SceneRecording(take)
      _ = made.master(take)
      bytes = stereo(made)
    } else {
      continue
    }
    try Files.writeDurably(bytes, to: "\(path)/\(seed).wav")
  }
}

/// A 16-bit stereo file.
func stereo(_ sound: SceneRecording) -> [UInt8] {
  var interleaved: [Float] = []
  interleaved.reserveCapacity(2 * sound.frames)
  for at in 0..<sound.frames {
    interleaved.append(sound.left[at])
    interleaved.append(sound.right[at])
  }
  var bytes = interleaved.withUnsafeBufferPointer { WAV.encode($0, sampleRate: Effects.sampleRate) }
  bytes[22] = 2
  bytes[32] = 4
  for (index, byte) in [UInt8(0x00), 0xee, 0x02, 0x00].enumerated() { bytes[28 + index] = byte }
  return bytes
}
