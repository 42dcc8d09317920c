// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "TaskStore", dependencies: ["CSQLite"]),
    .testTarget(name: "TaskStoreTests", dependencies: ["TaskStore", "CSQLite"]),
  ],
  swiftLanguageModes: [.v6]
)
