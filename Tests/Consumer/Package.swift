// swift-tools-version: 6.2
import PackageDescription

/// A package as somebody else would write it, who wants drift reports and nothing else.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "driftwise", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "Consumer",
      dependencies: [.product(name: "DriftDiff", package: "driftwise")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
