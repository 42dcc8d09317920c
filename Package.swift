// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [
    .target(name: "JSON"),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
