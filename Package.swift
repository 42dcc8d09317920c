// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    .target(name: "CPlatform"),
    .target(name: "Platform", dependencies: ["CPlatform"]),
    .target(name: "JSON"),
    .target(name: "JSONRPC", dependencies: ["CPlatform", "JSON", "Platform"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
  ],
  swiftLanguageModes: [.v6]
)
