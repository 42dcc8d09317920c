// swift-tools-version: 6.1
import PackageDescription

// Signal processing is optimised in debug builds too: unoptimised it takes most of the tests' time.
let fast: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// What is asked seldom and is large: its size counts in every server's memory.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

// Arrows run downward only: no target knows one that stands below it in this list of layers.
let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    // C libraries, from Debian or Homebrew.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CLame", pkgConfig: "lame", providers: [.apt(["libmp3lame-dev"]), .brew(["lame"])]),
    .systemLibrary(
      name: "CEspeak", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"]), .brew(["espeak-ng"])]),
    // flite has no pkg-config file: its headers and libraries are where the compiler looks by itself.
    .systemLibrary(name: "CFlite", providers: [.apt(["flite1-dev"]), .brew(["flite"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
    .target(name: "CPlatform"),
    // No sound card for espeak-ng.
    .target(name: "CSilentAudio"),
    // What an engine gives up before it works.
    .target(name: "CIsolation"),

    // The ground: the operating system, JSON, the wire, the shape of contracts.
    .target(name: "Platform", dependencies: ["CPlatform"]),
    .target(name: "JSON"),
    .target(name: "JSONRPC", dependencies: ["CPlatform", "JSON", "Platform"]),
    .target(name: "Contract", dependencies: ["JSON"]),
    .target(name: "WebAddress"),

    // The contracts, and what both sides of them know.
    .target(
      name: "KlangProtocol", dependencies: ["Contract", "JSON", "JSONRPC", "Platform", "WebAddress"],
      swiftSettings: small),
    .target(name: "EngineProtocol", dependencies: ["Contract", "JSON", "JSONRPC"], swiftSettings: small),
    .target(name: "NetProtocol", dependencies: ["Contract", "JSON", "JSONRPC"], swiftSettings: small),
    .target(name: "VoiceCatalogue", swiftSettings: small),
    .target(name: "SpeechText", dependencies: ["VoiceCatalogue"], swiftSettings: small),

    // Mandarin, apart from the server because of the size of its table.
    .target(name: "CMandarinLexicon", exclude: ["Generator", "README.md"]),
    .target(name: "Mandarin", dependencies: ["CMandarinLexicon", "SpeechText", "VoiceCatalogue"]),

    // The server.
    .target(name: "TaskStore", dependencies: ["CSQLite", "Platform"]),
    .target(
      name: "KlangServer",
      dependencies: [
        "CPlatform", "Contract", "EngineProtocol", "JSON", "JSONRPC", "KlangProtocol", "NetProtocol", "Platform",
        "SpeechText", "TaskStore", "VoiceCatalogue", "WebAddress",
      ], swiftSettings: small),

    // Pictures: drawing, PNG files, terminals.
    .target(name: "Picture", swiftSettings: fast),

    // Sound.
    .target(name: "Sound", dependencies: ["CLame", "Picture"], swiftSettings: fast),
    .target(
      name: "Speech",
      dependencies: ["CEspeak", "CFlite", "CSilentAudio", "Mandarin", "Sound", "SpeechText", "VoiceCatalogue"],
      swiftSettings: fast),

    // Sound effects: what a prompt asks for, and how it sounds.
    .target(name: "SoundText"),
    .target(name: "Effects", dependencies: ["Sound", "SoundText"], swiftSettings: fast),

    // Recordings from outside: read in processes of their own; folders of them, and what is heard in each.
    .target(name: "Media", dependencies: ["Platform"], swiftSettings: fast),
    .target(
      name: "SoundLibrary", dependencies: ["CPlatform", "JSON", "Media", "Platform", "Sound", "SoundText"],
      swiftSettings: fast),

    // Music: what a prompt asks for, composed and played. FluidSynth is looked for when something is to be played.
    .target(name: "CFluidSynth"),
    .target(name: "Music", dependencies: ["CFluidSynth", "Sound"], swiftSettings: fast),

    // Films: what is seen in them, and what is to be heard.
    .target(name: "Watching", dependencies: ["Sound"], swiftSettings: fast),
    .target(
      name: "Soundtrack", dependencies: ["Effects", "JSON", "Media", "Music", "Sound", "SoundText", "Watching"],
      swiftSettings: fast),

    // The network.
    .target(name: "Network", dependencies: ["CCurl", "CPlatform", "NetProtocol", "Platform", "WebAddress"]),

    // Programs.
    .executableTarget(
      name: "klang",
      dependencies: [
        "Contract", "EngineProtocol", "JSON", "JSONRPC", "KlangProtocol", "KlangServer", "Picture", "Platform",
        "VoiceCatalogue",
      ]),
    .executableTarget(
      name: "klang-engine",
      dependencies: [
        "CIsolation", "CPlatform", "Contract", "Effects", "EngineProtocol", "JSON", "JSONRPC", "KlangProtocol", "Media",
        "Music", "Picture", "Platform", "Sound", "SoundLibrary", "SoundText", "Soundtrack", "Speech", "SpeechText",
        "VoiceCatalogue", "Watching",
      ]),
    .executableTarget(
      name: "klang-net",
      dependencies: ["Contract", "JSON", "JSONRPC", "KlangProtocol", "NetProtocol", "Network", "Platform"]),
    .executableTarget(
      name: "klang-bench",
      dependencies: [
        "CPlatform", "Effects", "JSON", "JSONRPC", "Platform", "Sound", "SoundText", "Speech", "SpeechText",
        "TaskStore",
        "TestFilms", "VoiceCatalogue",
      ]),

    // Films with events at known times, and a judge of soundtracks: for tests and benchmarks.
    .target(name: "TestFilms", dependencies: ["Platform", "Sound"], swiftSettings: fast),

    // Tests, and what they share.
    .target(
      name: "TestSupport", dependencies: ["JSON", "JSONRPC", "Platform"], path: "Tests/TestSupport",
      exclude: ["Servers"]),
    .testTarget(
      name: "SpeechTests", dependencies: ["Mandarin", "Sound", "Speech", "SpeechText", "VoiceCatalogue"],
      swiftSettings: fast),
    .testTarget(name: "SoundTextTests", dependencies: ["SoundText"], exclude: ["Fixtures"]),
    .testTarget(name: "EffectsTests", dependencies: ["Effects", "Sound", "SoundText"], swiftSettings: fast),
    .testTarget(name: "MandarinTests", dependencies: ["Mandarin", "SpeechText", "VoiceCatalogue"]),
    .testTarget(name: "SpeechTextTests", dependencies: ["SpeechText", "VoiceCatalogue"]),
    .testTarget(name: "VoiceCatalogueTests", dependencies: ["VoiceCatalogue"]),
    .testTarget(name: "SoundTests", dependencies: ["CLame", "Picture", "Sound"]),
    .testTarget(
      name: "SoundLibraryTests", dependencies: ["JSON", "Media", "Platform", "Sound", "SoundLibrary", "SoundText"],
      swiftSettings: fast),
    .testTarget(name: "MusicTests", dependencies: ["Music", "Sound"], swiftSettings: fast),
    .testTarget(name: "WatchingTests", dependencies: ["TestFilms", "Watching"], swiftSettings: fast),
    .testTarget(
      name: "SoundtrackTests",
      dependencies: ["Effects", "JSON", "Music", "Sound", "SoundText", "Soundtrack", "Watching"],
      swiftSettings: fast),
    .testTarget(name: "MediaTests", dependencies: ["Media", "Platform"]),
    .testTarget(name: "PictureTests", dependencies: ["Picture"]),
    .testTarget(name: "JSONRPCTests", dependencies: ["JSONRPC"]),
    .testTarget(
      name: "KlangProtocolTests",
      dependencies: ["Contract", "EngineProtocol", "JSON", "JSONRPC", "KlangProtocol", "KlangServer"]),
    .testTarget(
      name: "KlangTests",
      dependencies: [
        "Contract", "JSON", "JSONRPC", "KlangServer", "Network", "Platform", "Sound", "TestFilms", "TestSupport",
        "klang",
        "klang-engine", "klang-net",
      ],
      exclude: ["Engines"]),
    .testTarget(
      name: "KlangServerTests",
      dependencies: ["Contract", "JSON", "KlangServer", "Platform", "TaskStore", "TestSupport", "klang", "klang-net"]),
    .testTarget(
      name: "NetworkTests",
      dependencies: ["JSON", "JSONRPC", "NetProtocol", "Network", "Platform", "TestSupport", "WebAddress", "klang-net"]),
    .testTarget(
      name: "FaultTests", dependencies: ["CSQLite", "JSON", "Platform", "TestSupport", "klang", "klang-engine"],
      exclude: ["Shim"]),
    .testTarget(name: "TaskStoreTests", dependencies: ["CSQLite", "TaskStore"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
