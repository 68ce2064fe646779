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
    .library(name: "Workflows", targets: ["Workflows"]),
    .library(name: "OutboundHTTP", targets: ["OutboundHTTP"]),
    .library(name: "CloudEnum", targets: ["CloudEnum"]),
    .library(name: "NoiseAggregator", targets: ["NoiseAggregator"]),
    .library(name: "RiskPolicy", targets: ["RiskPolicy"]),
    .library(name: "Storage", targets: ["Storage"]),
    .library(name: "StorageConformance", targets: ["StorageConformance"]),
    .library(name: "StorageSQLite", targets: ["StorageSQLite"]),
    .executable(name: "driftwise", targets: ["Server"]),
    .executable(name: "drift-report", targets: ["drift-report"]),
    .executable(name: "noise-report", targets: ["noise-report"]),
    .executable(name: "plan-summary", targets: ["plan-summary"]),
    .executable(name: "risk-check", targets: ["risk-check"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(name: "CJSONScan"),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "DriftModels", dependencies: ["CJSONScan"], exclude: ["VERSION"], swiftSettings: settings),
    .target(name: "PlanParser", dependencies: ["DriftModels"], exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "DriftDiff", dependencies: ["DriftModels", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["VERSION"], swiftSettings: settings),
    .target(name: "RiskPolicy", dependencies: ["DriftModels"], exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "NoiseAggregator", dependencies: ["DriftModels", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "OutboundHTTP",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["VERSION"], swiftSettings: settings),
    .target(name: "CloudEnum", dependencies: ["DriftModels"], exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "Storage", dependencies: ["DriftModels", "NoiseAggregator"], exclude: ["Conformance", "SQLite", "VERSION"],
      swiftSettings: settings),
    .target(
      name: "StorageConformance", dependencies: ["Storage", "DriftModels", "NoiseAggregator"],
      path: "Sources/Storage/Conformance", exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "StorageSQLite",
      dependencies: ["Storage", "DriftModels", "NoiseAggregator", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Sources/Storage/SQLite", exclude: ["VERSION"], swiftSettings: settings),
    .executableTarget(
      name: "Server",
      dependencies: [
        "CZlib", "DriftModels", "DriftDiff", "RiskPolicy", "NoiseAggregator", "OutboundHTTP", "DriftReporting",
        "Launcher", "PlanRisk", "Workflows", "Storage", "StorageSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      path: "Sources/Server", resources: [.copy("Resources/Demo")], swiftSettings: settings),
    .target(
      name: "Workflows",
      dependencies: ["DriftModels", "PlanParser", "DriftDiff", "RiskPolicy", "NoiseAggregator", "Storage"],
      exclude: ["VERSION"], swiftSettings: settings),
    .target(
      name: "Launcher",
      dependencies: ["DriftModels", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Examples/Launcher", swiftSettings: settings),
    .target(
      name: "DriftReporting",
      dependencies: [
        "DriftModels", "PlanParser", "DriftDiff", "RiskPolicy", "PlanRisk", "Launcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      path: "Examples/DriftReporting", swiftSettings: settings),
    .executableTarget(
      name: "drift-report",
      dependencies: [
        "DriftReporting", "Launcher", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/drift-report", swiftSettings: settings),
    .executableTarget(
      name: "plan-summary",
      dependencies: [
        "DriftModels", "PlanParser", "Launcher", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/plan-summary", swiftSettings: settings),
    .target(
      name: "PlanRisk", dependencies: ["DriftModels", "PlanParser", "RiskPolicy"], path: "Examples/PlanRisk",
      swiftSettings: settings),
    .executableTarget(
      name: "risk-check",
      dependencies: [
        "DriftModels", "PlanParser", "RiskPolicy", "PlanRisk", "Workflows", "Launcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/risk-check", swiftSettings: settings),
    .executableTarget(
      name: "noise-report",
      dependencies: [
        "DriftModels", "PlanParser", "RiskPolicy", "NoiseAggregator", "PlanRisk", "Workflows", "Launcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/noise-report", swiftSettings: settings),
    .target(name: "TestingTools", path: "Tests/TestingTools", swiftSettings: settings),
    .testTarget(
      name: "DriftModelsTests", dependencies: ["DriftModels", "CJSONScan", "TestingTools"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "DriftDiffTests",
      dependencies: ["DriftDiff", "DriftModels", "TestingTools", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    .testTarget(
      name: "DriftReportTests",
      dependencies: ["drift-report", "DriftReporting", "DriftDiff", "DriftModels", "TestingTools"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanParserTests", dependencies: ["PlanParser", "DriftModels", "TestingTools"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanSummaryTests", dependencies: ["plan-summary", "TestingTools"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "APITests",
      dependencies: [
        "Server", "CZlib", "DriftModels", "TestingTools", "Workflows", "RiskPolicy", "NoiseAggregator",
        "OutboundHTTP", "Storage", "StorageSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "RiskPolicyTests", dependencies: ["RiskPolicy", "DriftModels", "PlanParser", "TestingTools"],
      swiftSettings: settings),
    .testTarget(
      name: "RiskReportTests",
      dependencies: [
        "risk-check", "noise-report", "DriftModels", "Workflows", "PlanParser", "PlanRisk", "TestingTools",
        "RiskPolicy",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "NoiseAggregatorTests", dependencies: ["NoiseAggregator", "DriftModels", "PlanParser", "TestingTools"],
      swiftSettings: settings),
    .testTarget(
      name: "OutboundHTTPTests",
      dependencies: [
        "OutboundHTTP", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ], swiftSettings: settings),
    .testTarget(name: "CloudEnumTests", dependencies: ["CloudEnum", "DriftModels"], swiftSettings: settings),
    .testTarget(
      name: "PeerTests", dependencies: ["CloudEnum", "DriftDiff", "DriftModels", "TestingTools"],
      swiftSettings: settings),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "StorageConformance", "StorageSQLite", "DriftModels", "NoiseAggregator"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "WorkflowsTests",
      dependencies: [
        "Workflows", "DriftModels", "PlanParser", "DriftDiff", "NoiseAggregator", "RiskPolicy", "Storage",
        "StorageSQLite", "TestingTools", .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Fixtures", "Golden"], swiftSettings: settings),
  ]
)
