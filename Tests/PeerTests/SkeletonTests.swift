import CloudEnum
import DriftDiff
import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("Import blocks and resource blocks, read by parsers that are not ours")
struct SkeletonTests {
  /// Blocks of what an emulator of AWS answered, one object a type.
  private static func emulated() throws -> [DriftItem] {
    let catalogue = try MappingCatalogue.standard(for: .aws)
    var live: [LiveResource] = []
    for (type, pairs) in try AWSPairs.byType.get() {
      guard let pair = pairs.first, pair.error == nil, let mapping = catalogue.mapping(terraformType: type) else {
        continue
      }
      live.append(
        try mapping.map(item: pair.item, details: pair.details, context: AWSPairs.context(pair.context)))
    }
    return items(of: live)
  }

  /// Blocks of every type that has a mapping, all attributes filled with values that are hard to write.
  private static func invented() throws -> [DriftItem] {
    var live: [LiveResource] = []
    for cloud in [CloudProviderKind.aws, .gcp, .azure, .kubernetes] {
      for mapping in try MappingCatalogue.standard(for: cloud).mappings {
        live.append(
          try LiveResource(
            provider: cloud, providerType: "", providerResourceID: "id-of-\(mapping.terraformType)",
            normalizedType: mapping.terraformType, name: "Made up",
            properties: InventedValues.body(mapping.attributes)))
      }
    }
    return items(of: live)
  }

  private static func items(of live: [LiveResource]) -> [DriftItem] {
    DriftDiff.compute(
      declared: [DeclaredResource](), live: live,
      options: DriftOptions(includesResourceBlocks: true, includesManagedElsewhere: true)
    ).items
  }

  private static func file(_ items: [DriftItem]) -> String {
    items.flatMap { [$0.importBlock, $0.resourceBlock] }.compactMap { $0.map { $0 + "\n" } }.joined(separator: "\n")
  }

  @Test(
    "Terraform reads what an emulator's objects become, and would lay it out the same",
    .enabled(if: Terraform.isInstalled && AWSPairs.isInstalled))
  func terraformEmulated() throws {
    let items = try Self.emulated()
    #expect(Set(items.map(\.resourceType)).count >= 60)
    #expect(items.count { $0.importBlock != nil } >= 45)
    #expect(try Terraform.complaints(about: Self.file(items)) == "")
  }

  @Test(
    "Terraform reads the blocks of every mapped type, and would lay them out the same",
    .enabled(if: Terraform.isInstalled))
  func terraformInvented() throws {
    let items = try Self.invented()
    #expect(Set(items.map(\.resourceType)).count >= 200)
    #expect(try Terraform.complaints(about: Self.file(items)) == "")
  }

  @Test("a parser of HCL in Python finds each block", .enabled(if: AWSPairs.isInstalled))
  func python() throws {
    let items = try Self.emulated()
    let counts = try HCLParser.counts(in: Self.file(items))
    #expect(counts == "\(items.count { $0.importBlock != nil }) \(items.count { $0.resourceBlock != nil })")
  }
}

/// Values for attributes by what their mapping tells.
private enum InventedValues {
  static func body(_ attributes: [AttributeMapping]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (index, attribute) in attributes.enumerated() {
      members[attribute.name] =
        attribute.nested.isEmpty ? scalars[index % scalars.count] : .array([body(attribute.nested), body([])])
    }
    return .object(members)
  }

  private static let scalars: [JSONValue] = [
    "plain", "${var.x} %{ if } \"quoted\" \\ back\n\tline", 42, true, ["a", "b"], ["k": "v", "a.b/c": "w"],
    "日本語 e\u{301}",
    #"{"Statement":[{"Effect":"Allow","Action":["a","b"],"n":null,"Resource":"${aws:x}"}]}"#, "\u{202E}\u{0}", -7,
    ["deep": ["deeper": ["x", 1, false]]], "<<EOT", "#no comment // here",
  ]
}

private enum Terraform {
  private static let file = ["/usr/local/bin/terraform", "/usr/bin/terraform", "/usr/bin/tofu"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static var isInstalled: Bool { file != nil }

  /// What the formatter has to say of a file; nothing when it can be read and is laid out well.
  static func complaints(about text: String) throws -> String {
    let process = Process()
    process.executableURL = file.map { URL(filePath: $0) }
    process.arguments = ["fmt", "-check", "-diff", "-"]
    let run = try Piped(process, input: text)
    return run.status == 0 ? "" : "exit \(run.status): \(run.output.prefix(3_000))"
  }
}

private enum HCLParser {
  /// How many import and resource blocks a text has.
  static func counts(in text: String) throws -> String {
    let process = Process()
    process.executableURL = AWSPairs.root.appending(path: ".venv/bin/python")
    process.arguments = [
      "-c",
      "import hcl2, sys; d = hcl2.load(sys.stdin); print(len(d.get('import', [])), len(d.get('resource', [])))",
    ]
    return try Piped(process, input: text).output.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// A process with text on its standard input, and all that it wrote.
private struct Piped {
  let status: Int32
  let output: String

  init(_ process: Process, input: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "skeleton-\(UUID().uuidString).tf")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let pipe = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = pipe
    process.standardError = pipe
    try Launch.run(process)
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
