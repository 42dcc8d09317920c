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
var attributes: Set<SoundAttribute> = []
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  switch argument {
  case "--seeds": seeds = arguments.next().flatMap(UInt64.init) ?? seeds
  case "--from": from = arguments.next().flatMap(UInt64.init) ?? from
  case "--seconds": seconds = arguments.next().flatMap(Double.init) ?? seconds
  case "--attribute": if let a = arguments.next().flatMap(SoundAttribute.init(rawValue:)) { attributes.insert(a) }
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
    let samples = EffectsPreview.render(recipe, attributes: attributes, seconds: seconds, seed: seed)
    let bytes = samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: Effects.sampleRate) }
    try Files.writeDurably(bytes, to: "\(path)/\(seed).wav")
  }
}
