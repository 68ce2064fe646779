// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "driftwise-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "driftwise", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "DriftModels", package: "driftwise"),
        .product(name: "PlanParser", package: "driftwise"),
        .product(name: "DriftDiff", package: "driftwise"),
        .product(name: "NoiseAggregator", package: "driftwise"),
        .product(name: "RiskPolicy", package: "driftwise"),
        .product(name: "Storage", package: "driftwise"),
        .product(name: "StorageSQLite", package: "driftwise"),
        .product(name: "Workflows", package: "driftwise"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
