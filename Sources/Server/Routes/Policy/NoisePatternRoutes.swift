import DriftModels
import Hummingbird
import NoiseAggregator
import Workflows

/// What recurs, and what would end it.
struct NoisePatternRoutes: Sendable {
  let patterns: NoisePatterns

  func list(_ call: Call) async throws -> Reply {
    let filter = NoiseFilter(
      repositoryOwner: call.query.text("repo_owner"), repositoryName: call.query.text("repo_name"))
    let (found, settings) = try await patterns.list(filter, in: call.scope)
    return Reply.json { body in
      body.key("patterns")
      body.array { for pattern in found { pattern.write(to: &$0) } }
      body.key("settings")
      body.object {
        $0.member("recurrence_threshold", settings.recurrenceThreshold)
        $0.member("window_days", settings.windowDays)
      }
    }
  }

  func fix(_ call: Call) async throws -> Reply {
    guard let fingerprint = call.path.get("fingerprint").flatMap({ NoiseFingerprint($0) }) else {
      throw RequestFailure.invalid(field: "fingerprint", problem: "expected 64 hexadecimal digits")
    }
    guard let suggestion = try await patterns.fixes(for: fingerprint, in: call.scope) else {
      throw RequestFailure.patternNotFound
    }
    return Reply.json { body in
      body.member("confidence", suggestion.confidence.rawValue)
      body.key("fixes")
      body.array { for fix in suggestion.fixes { $0.fix(fix) } }
      body.member("trace_id", suggestion.traceID)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fix(_ fix: NoiseFix) {
    object {
      $0.member("tier", fix.tier.rawValue)
      $0.member("title", fix.title)
      $0.member("description", fix.description)
      $0.member("code", fix.code)
      $0.key("pros")
      $0.array { for text in fix.pros { $0.value(text) } }
      $0.key("cons")
      $0.array { for text in fix.cons { $0.value(text) } }
    }
  }
}
