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
    .library(name: "DriftDiff", targets: ["DriftDiff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .target(name: "CJSONScan"),
    .target(name: "DriftModels", dependencies: ["CJSONScan"], exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "DriftDiff", dependencies: ["DriftModels", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["VERSION"], swiftSettings: settings),
    .testTarget(
      name: "DriftDiffTests", dependencies: ["DriftDiff", "DriftModels"], exclude: ["Fixtures", "Golden"],
      swiftSettings: settings),
  ]
)
