import DriftDiff
import DriftModels
import Testing

@Suite("The narrative")
struct DriftNarrativeTests {
  @Test("it says how much, how bad, and what to look at first, worst first")
  func text() {
    var report = HostileReport.report
    report.items = HostileReport.missing + HostileReport.changed
    report.extraCount = 0
    #expect(
      DriftNarrative.text(for: report) == """
        3 resources differ (2 changed, 1 missing, 0 extra); the highest risk is critical.
        100 % of 4 live resources are declared.
        1 part of the input could not be read, so some resources may count as missing or extra wrongly.
        1 pair could be compared by identity only; their attributes were not enumerated.
        Ignore rules left out 2 resources and 1 difference.
        Look at these first:
        - aws_db_instance.main["eu|1"]: changed, risk critical. Differs in password, allocated_storage, tags["a.b`|`"] \
        and 1 more; apply to restore it or update the configuration.
        - aws_iam_role.\\u{1B}]8;;https://evil.example\\u{7}ci: missing, risk high. Apply to create it again, or remove \
        its block if it was deleted on purpose.
        - module.net[0].aws_security_group.open: changed, risk high. Differs in ingress[0].cidr_blocks; apply to restore \
        it or update the configuration.
        """)
  }

  @Test("ten items are listed and the others counted")
  func rest() {
    var report = DriftReport()
    report.items = (0..<12).map {
      DriftItem(kind: .missing, address: "aws_vpc.v\($0)", resourceType: "aws_vpc", providerResourceID: "", name: "")
    }
    report.missingCount = 12
    let lines = DriftNarrative.text(for: report).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("- ") } == 10)
    #expect(lines.last == "2 more items of the same or lower risk in the report.")
  }

  @Test("nothing but items is named")
  func names() {
    #expect(!DriftNarrative.text(for: HostileReport.report).contains("aws_instance.copy"))
    #expect(!DriftNarrative.text(for: HostileReport.report).contains("aws_vpc.main"))
  }

  @Test("the longest names and paths leave it within its length")
  func length() {
    var report = DriftReport()
    let long = String(repeating: "\u{202E}\u{1F600}", count: 5_000)
    report.items = (0..<50).map { _ in
      DriftItem(
        kind: .changed, address: long, resourceType: long, providerResourceID: long, name: long, riskLevel: .critical,
        changes: Array(
          repeating: AttributeDifference(path: [.key(long)], declared: .absent, live: .sensitive), count: 50))
    }
    (report.changedCount, report.matchedCount, report.missingCount, report.extraCount) = (
      Int.max / 4, Int.max / 4, 1, 1
    )
    (report.parseFailureCount, report.identityOnlyCount) = (Int.max, Int.max)
    #expect(DriftNarrative.text(for: report).unicodeScalars.count <= DriftNarrative.lengthLimit)
  }
}
