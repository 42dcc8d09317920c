// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "klang",
  dependencies: [],
  targets: [],
  swiftLanguageModes: [.v6]
)
