// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    // C libraries.
    .systemLibrary(
      name: "CEspeak", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"]), .brew(["espeak-ng"])]),
    // flite has no pkg-config file: its module map names what to link.
    .systemLibrary(name: "CFlite", providers: [.apt(["flite1-dev"]), .brew(["flite"])]),
    .systemLibrary(name: "CLame", pkgConfig: "lame", providers: [.apt(["libmp3lame-dev"]), .brew(["lame"])]),
    // Speech.
    .target(name: "VoiceCatalogue"),
    .target(name: "SpeechText", dependencies: ["VoiceCatalogue"]),
    .target(name: "Sound", dependencies: ["CLame"]),
    .target(name: "Speech", dependencies: ["CEspeak", "CFlite", "Sound", "SpeechText", "VoiceCatalogue"]),
    .testTarget(name: "SoundTests", dependencies: ["CLame", "Sound"]),
    .testTarget(name: "SpeechTests", dependencies: ["Sound", "Speech", "SpeechText", "VoiceCatalogue"]),
    .testTarget(name: "VoiceCatalogueTests", dependencies: ["VoiceCatalogue"]),
  ],
  swiftLanguageModes: [.v6]
)
