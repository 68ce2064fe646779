import DriftModels
import PlanParser
import RiskPolicy
import TestingTools

@testable import Workflows

/// Plans whose every name and value was chosen to mislead, analysed under a policy and rules that are no better.
struct HostilePlan {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The report of a plan of so many changes.
  mutating func report(_ count: Int) throws -> PlanReport {
    var writer = JSONWriter()
    writer.object { plan in
      plan.member("format_version", "1.2")
      plan.member("errored", random.chance(4))
      for list in ["resource_changes", "resource_drift"] {
        plan.key(list)
        plan.array { changes in
          for _ in 0..<(list == "resource_drift" ? count / 5 : count) { change(&changes) }
        }
      }
    }
    let plan = try Plan(source: JSONSource(writer.text))
    let analysis = try PlanAnalysis(plan, rules: rules(), hashing: TestHashing())
    return try PlanReport(
      JSONDocument(analysis.json()).root, name: HostileText.text(&random), file: HostileText.text(&random),
      link: random.pick(Self.links))
  }

  private static let links = [
    "https://ci.example/run/1?a=b#c", "javascript:alert(1)", "https://evil.example/) [x](javascript:alert(1)", "",
    "@root",
  ]
  private static let types = [
    "aws_s3_bucket", "aws_security_group_rule", "aws_iam_role", "aws_instance", "google_sql_database_instance",
    "azurerm_subnet", "aws_cloudfront_distribution",
  ]
  private static let actions = [["create"], ["update"], ["delete"], ["delete", "create"], ["no-op"], ["forget"]]

  private mutating func change(_ writer: inout JSONWriter) {
    let name = HostileText.text(&random)
    let type = random.chance(3) ? HostileText.text(&random) : random.pick(Self.types)
    let actions = random.pick(Self.actions)
    writer.object {
      $0.member("address", "\(type).\(name)[\"\(HostileText.text(&random))\"]")
      $0.member("mode", "managed")
      $0.member("type", type)
      $0.member("name", name)
      $0.key("change")
      $0.object { change in
        change.key("actions")
        change.array { for action in actions { $0.value(action) } }
        for side in ["before", "after"] {
          change.key(side)
          if actions == ["create"], side == "before" { change.null() } else { values(&change) }
        }
        change.key("after_unknown")
        change.object { $0.member(random.pick(["policy", "cidr_blocks", "acl"]), random.chance(3)) }
      }
    }
  }

  private mutating func values(_ writer: inout JSONWriter) {
    writer.object {
      $0.member("acl", random.pick(["private", "public-read", HostileText.text(&random)]))
      $0.member("type", "ingress")
      $0.key("cidr_blocks")
      $0.array { $0.value(random.pick(["0.0.0.0/0", "10.0.0.0/8", HostileText.text(&random)])) }
      $0.member("etag", HostileText.text(&random))
      $0.key("tags")
      $0.object { $0.member(HostileText.text(&random), HostileText.text(&random)) }
      $0.member(HostileText.text(&random), HostileText.text(&random))
    }
  }

  /// Rules as whoever may write a policy or a custom rule could have them.
  private mutating func rules() throws -> ReviewRules {
    var config = JSONWriter()
    config.object {
      $0.member("flag_id", "custom-x")
      $0.member("severity", "high")
      $0.key("resource_types")
      $0.array { $0.value("aws_*") }
      $0.member("message", "x" + HostileText.text(&random))
    }
    let rule = PolicyRule(
      id: HostileText.text(&random), flagPattern: try Glob("tag-*"), severity: .critical,
      reason: HostileText.text(&random))
    return ReviewRules(
      policy: Policy(version: 1, rules: [rule]),
      riskRules: [try CustomRiskRule(config: JSONDocument(config.bytes).root)])
  }
}
