// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CPlatform"),
    .target(name: "Platform", dependencies: ["CPlatform"]),
    .target(name: "JSON"),
    .target(name: "JSONRPC", dependencies: ["CPlatform", "JSON", "Platform"]),
    .target(name: "Contract", dependencies: ["JSON"]),
    .target(name: "KlangProtocol", dependencies: ["Contract", "JSON", "JSONRPC", "Platform"]),
    .target(name: "TaskStore", dependencies: ["CSQLite"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
  ],
  swiftLanguageModes: [.v6]
)
