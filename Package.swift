// swift-tools-version: 6.2
import PackageDescription

/// One set of language settings for every Swift target of this package.
///
/// - `ExistentialAny` (SE-0335): an existential is written `any P`, so that its cost is visible.
/// - `InternalImportsByDefault` (SE-0409): a dependency never leaks into a public interface unnoticed.
/// - `MemberImportVisibility` (SE-0444): members come from modules the file itself imports.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "driftwise",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "DriftModels", targets: ["DriftModels"]),
    .library(name: "PlanParser", targets: ["PlanParser"]),
    .library(name: "DriftDiff", targets: ["DriftDiff"]),
    .executable(name: "drift-report", targets: ["drift-report"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .target(name: "CJSONScan"),
    .target(name: "DriftModels", dependencies: ["CJSONScan"], exclude: ["VERSION"], swiftSettings: settings),
    .target(name: "PlanParser", dependencies: ["DriftModels"], exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "DriftDiff", dependencies: ["DriftModels", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "Launcher",
      dependencies: ["DriftModels", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Examples/Launcher", swiftSettings: settings),
    .executableTarget(
      name: "drift-report",
      dependencies: [
        "DriftModels", "PlanParser", "DriftDiff", "Launcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/drift-report", swiftSettings: settings),
    .target(name: "ProgramTesting", path: "Tests/ProgramTesting", swiftSettings: settings),
    .testTarget(
      name: "DriftDiffTests", dependencies: ["DriftDiff", "DriftModels"], exclude: ["Fixtures", "Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "DriftReportTests", dependencies: ["drift-report", "DriftModels", "ProgramTesting"],
      swiftSettings: settings),
  ]
)
