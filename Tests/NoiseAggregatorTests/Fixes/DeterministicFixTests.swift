import DriftModels
import NoiseAggregator
import Testing

@Suite("Fixes without a model")
struct DeterministicFixTests {
  private func pattern(
    _ type: String, _ attribute: String, _ action: NoiseAction = .update, at addresses: [String]? = nil
  ) -> NoisePattern {
    let addresses = addresses ?? ["module.m[\"a\"].\(type).web[0]"]
    return NoisePattern(
      fingerprint: NoiseFingerprint(resourceType: type, attribute: attribute, action: action), resourceType: type,
      attribute: IndexFreePath.text(of: attribute), action: action, occurrences: 3, addresses: addresses,
      addressCount: addresses.count, repositories: [], firstSeen: Make.start, lastSeen: Make.start,
      sample: .init(scan: Make.scanID(1), address: addresses.first ?? ""))
  }

  @Test("have three tiers, balanced code and no trace for each entry", arguments: CatalogueExampleTests.examples)
  func entries(_ example: NoiseExample) {
    let suggestion = NoiseFix.deterministic(for: pattern(example.type, example.path, example.action))
    let entry = NoiseCatalogue.builtIn[example.id]
    #expect(suggestion.knownNoise?.id == (entry?.isToldByName == true ? example.id : nil))
    #expect(suggestion.fixes.map(\.tier) == [.quickPatch, .structuralRefactor, .longTermRework])
    #expect(suggestion.traceID.isEmpty)
    #expect(suggestion.confidence <= .medium)
    for fix in suggestion.fixes {
      #expect(fix.code.flatMap { HCLBalance.fault(in: $0) } == nil)
      for mark in ["<type>", "<name>", "<target>", "<argument>"] { #expect(fix.code?.contains(mark) != true) }
    }
  }

  @Test("name the block and the attribute")
  func code() {
    let suggestion = NoiseFix.deterministic(for: pattern("aws_ecs_service", "desired_count"))
    #expect(suggestion.confidence == .medium)
    #expect(
      suggestion.fixes.first?.code == """
        resource "aws_ecs_service" "web" {
          # … the arguments of the resource stay as they are.
          lifecycle {
            ignore_changes = [desired_count]
          }
        }
        """)
  }

  @Test(
    "ignore as much of a path as Terraform can",
    arguments: [
      ("a", "a"), ("a[*].b", "a"), ("a.b", "a.b"), (#"a["b.c"]"#, #"a["b.c"]"#), (#"a["${x}"].b"#, #"a["$${x}"].b"#),
      (#"a["\"\\\n"]"#, #"a["\"\\\n"]"#), (#"a["\#u{1}"]"#, #"a["\u0001"]"#),
    ])
  func targets(path: String, target: String) {
    let code = NoiseFix.deterministic(for: pattern("acme_x", path)).fixes.first?.code
    #expect(code?.contains("ignore_changes = [\(target)]\n") == true)
    #expect(code.flatMap { HCLBalance.fault(in: $0) } == nil)
  }

  @Test("are general and of low confidence where nothing is known", arguments: NoiseAction.allCases)
  func unknown(action: NoiseAction) {
    let suggestion = NoiseFix.deterministic(for: pattern("acme_x", "size", action))
    #expect(suggestion.knownNoise == nil)
    #expect(suggestion.confidence == .low)
    #expect(suggestion.fixes.count == 3)
    #expect((suggestion.fixes.first?.code != nil) == (action == .update || action == .replace))
  }

  @Test(
    "put no name into code that is no plain name",
    arguments: [
      ("aws_x\" {", "etag", "a"), ("aws_x", "et\"ag[", "a"), ("aws_x\n", "etag", "a"), ("aws_x", "\n}", "a"),
      ("", "etag", "a"),
      ("aws_x", "", "a"), ("aws_x", "étag", "a"), ("aws_x", "etag", "aws_x.b\"}"), ("aws_x", "etag", "aws_x.b\n}"),
      ("aws_x", "[0]", "a"), ("aws_x", ".a", "a"), ("aws_x", "a..b", "a"), ("${a}", "etag", "a"),
    ])
  func hostileNames(type: String, path: String, address: String) {
    let suggestion = NoiseFix.deterministic(for: pattern(type, path, at: [address]))
    for code in suggestion.fixes.compactMap(\.code) {
      #expect(HCLBalance.fault(in: code) == nil)
      let header = code.split(separator: "\n").first { $0.hasPrefix("resource") }
      #expect(header?.wholeMatch(of: /resource "[a-z_0-9]+" "[a-z_0-9]+" {/) != nil || header == nil)
    }
  }

  @Test("that are not balanced are shown without code, and trusted less")
  func unbalanced() {
    let broken = NoiseFix(tier: .quickPatch, title: "t", description: "d", code: "a {", pros: [], cons: [])
    let whole = NoiseFix(tier: .quickPatch, title: "t", description: "d", code: "a {}", pros: [], cons: [])
    let suggestion = FixSuggestion(confidence: .high, fixes: [broken, whole], traceID: "trc-1")
    #expect(suggestion.fixes.map(\.code) == [nil, "a {}"])
    #expect(suggestion.confidence == .medium)
    #expect(FixSuggestion(confidence: .high, fixes: [whole]).confidence == .high)
    #expect(FixSuggestion(confidence: .low, fixes: [broken]).confidence == .low)
  }
}
