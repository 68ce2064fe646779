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
    .library(name: "Storage", targets: ["Storage"]),
    .library(name: "StorageConformance", targets: ["StorageConformance"]),
    .library(name: "StorageSQLite", targets: ["StorageSQLite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")
  ],
  targets: [
    .target(name: "CJSONScan"),
    .target(name: "DriftModels", dependencies: ["CJSONScan"], swiftSettings: settings),
    .target(
      name: "Storage", dependencies: ["DriftModels"], exclude: ["Conformance", "SQLite"], swiftSettings: settings),
    .target(
      name: "StorageConformance", dependencies: ["Storage", "DriftModels"], path: "Sources/Storage/Conformance",
      swiftSettings: settings),
    .target(
      name: "StorageSQLite",
      dependencies: ["Storage", "DriftModels", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Sources/Storage/SQLite", swiftSettings: settings),
    .testTarget(name: "DriftModelsTests", dependencies: ["DriftModels", "CJSONScan"], swiftSettings: settings),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "StorageConformance", "StorageSQLite", "DriftModels"],
      exclude: ["Golden"], swiftSettings: settings),
  ]
)
