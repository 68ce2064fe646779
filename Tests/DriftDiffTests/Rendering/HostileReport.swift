import DriftModels

/// One report with every kind of item, named by someone who wants the reader's tools to misbehave.
enum HostileReport {
  static let report: DriftReport = {
    var report = DriftReport()
    report.items = changed + missing + extra + [matched]
    report.items[0].causes = [
      LikelyCause(kind: .consoleChange, grounds: ["<b>@root</b> | `now`\u{1B}[2J", "people edit it"]),
      LikelyCause(kind: .maintenance, grounds: ["[link](javascript:alert(1))"]),
    ]
    report.items[1].changes.append(
      AttributeDifference(
        path: [.key("desired")], declared: .json("1"), live: .json("2"), rule: "aws.asg-capacity", weight: .noise,
        hint: "likely @team | `x` <i>"))
    report.items[3].managedBy = "<script>x</script> | ` @team"
    report.items[3].createdAt = Timestamp(microseconds: 1_700_000_000_000_000)
    report.items[3].resourceBlock = "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"```</pre><img src=x>\"\n}"
    report.types = [TypeCoverage(resourceType: "aws_<b>\u{202E}"), TypeCoverage(resourceType: "aws_vpc")]
    report.types[0].counts.matched = 3
    report.types[0].counts.changed = 2
    report.types[0].counts.identityOnly = 1
    report.types[0].counts.extra = 4
    report.types[1].counts.matched = 1
    report.states = [StateCoverage(stateIndex: 0), StateCoverage(stateIndex: 1)]
    report.states[0].counts.matched = 4
    report.stateNames = ["prod|`<i>.tfstate"]
    report.matchedCount = 4
    report.changedCount = changed.count
    report.missingCount = missing.count
    report.extraCount = extra.count
    report.parseFailureCount = 1
    report.untrackedCount = 2
    report.cloudManagedCount = 3
    report.identityOnlyCount = 1
    report.ignoredItemCount = 2
    report.ignoredDifferenceCount = 1
    report.ignoreLines = [
      IgnoreLineCount(
        file: "a\u{1B}[2J`b", line: 3, pattern: "aws_vpc.\u{202E}*\u{0}</code>", resources: 2, differences: 1),
      IgnoreLineCount(file: nil, line: 4, pattern: "!*", resources: 0, differences: 0),
    ]
    report.warnings = [
      .duplicateClaim(
        address: "aws_instance.copy", firstAddress: "aws_instance.web", identity: "arn:aws:ec2:eu-west-1:1:instance/i-1"
      ),
      .noIdentity(address: "aws_instance.\u{1B}[31mred"),
    ]
    report.appliedRules = ["generic.null-empty": 2, "generic.json-string": 1]
    report.narrative =
      "7 resources differ; ask @security about #42, see https://evil.example/?a=1 or www.evil.example.\n"
      + "- <script>alert(1)</script> **bold** [link](javascript:alert(1)) GH-7 a@b.example | `tick`\n"
      + "- aws_instance.web[\"a\"]: changed, risk high.\n# heading\n---\n1. one"
    return report
  }()

  static let changed = [
    DriftItem(
      kind: .changed, address: "aws_db_instance.main[\"eu|1\"]", resourceType: "aws_db_instance",
      providerResourceID: "arn:aws:rds:eu-west-1:123456789012:db:main", name: "main", region: "eu-west-1",
      stateIndex: 0,
      riskLevel: .critical,
      changes: [
        difference([.key("password")], .sensitive, .sensitive),
        difference([.key("allocated_storage")], .json("20"), .json("100"), rule: "generic.scalar-encoding"),
        difference([.key("tags"), .key("a.b`|`")], .json("\"@team #1 | `x` \\n\""), .absent),
        difference(
          [.key("policy")], .digest(sha256: String(repeating: "ab", count: 32), bytes: 5_000),
          .json("{\"Statement\":[{\"Action\":\"s3:*\"}]}")),
      ],
      remediation: "Run `terraform apply` to restore `password`."),
    DriftItem(
      kind: .changed, address: "module.net[0].aws_security_group.open", resourceType: "aws_security_group",
      providerResourceID: "arn:aws:ec2:eu-west-1:123456789012:security-group/sg-1", name: "open\u{202E}gnp.exe",
      region: "eu-west-1", stateIndex: 1, riskLevel: .high,
      changes: [
        difference(
          [.key("ingress"), .index(0), .key("cidr_blocks")], .json("[\"10.0.0.0/8\"]"), .json("[\"0.0.0.0/0\"]"))
      ]),
  ]

  static let missing = [
    DriftItem(
      kind: .missing, address: "aws_iam_role.\u{1B}]8;;https://evil.example\u{07}ci", resourceType: "aws_iam_role",
      providerResourceID: "", name: "ci\r\nX-Injected: 1", stateIndex: 0, riskLevel: .high,
      remediation: "Run `terraform apply` to create it again.")
  ]

  static let extra = [
    DriftItem(
      kind: .extra, address: nil, resourceType: "aws_s3_bucket",
      providerResourceID: "arn:aws:s3:::logs-${path.module}-%{if}\"", name: "👩‍👩‍👧 Łogs <b>@everyone</b>",
      region: "eu-west-1",
      riskLevel: .low, importBlock: "import {\n  to = aws_s3_bucket.logs\n  id = \"```logs\"\n}",
      remediation: "Add the import block."),
    DriftItem(
      kind: .extra, address: nil, resourceType: "azurerm_thing<&\"'>",
      providerResourceID: "/subscriptions/S/\u{0}\u{B}\u{FFFE}\u{85}\u{2028}", name: "", riskLevel: .none),
    DriftItem(
      kind: .extra, address: nil, resourceType: "google_storage_bucket",
      providerResourceID: "//storage.googleapis.com/x",
      name: String(repeating: "long ", count: 120) + String(repeating: "\u{301}", count: 60), riskLevel: .medium),
    DriftItem(
      kind: .extra, address: nil, resourceType: "kubernetes_secret_v1",
      providerResourceID: "c/ns/v1/Secret/</code></details><img src=x onerror=alert(1)>",
      name: "![img](https://evil.example/x.png) {0} [a](1) org/repo#1", riskLevel: .medium),
  ]

  static let matched = DriftItem(
    kind: .matched, address: "aws_vpc.main", resourceType: "aws_vpc", providerResourceID: "vpc-1", name: "main",
    region: "eu-west-1", stateIndex: 0)

  private static func difference(
    _ path: [JSONPathStep], _ declared: DriftValue, _ live: DriftValue, rule: String? = nil
  ) -> AttributeDifference {
    AttributeDifference(path: path, declared: declared, live: live, rule: rule)
  }
}
