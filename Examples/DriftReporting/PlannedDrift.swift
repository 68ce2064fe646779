import DriftDiff
import DriftModels
import PlanParser

/// What a plan tells of drift.
struct PlannedDrift {
  private let plan: Plan
  private let name: String

  /// - Throws: ``InputError`` when the file is no plan.
  init(file: String) throws {
    name = file
    do throws(PlanParserError) {
      plan = try Plan(file: file)
    } catch {
      throw InputError(file, error)
    }
  }

  /// The attributes that the plan is about to change, by address.
  var plannedPaths: [String: Set<String>] {
    var paths: [String: Set<String>] = [:]
    for change in plan.resourceChanges where change.mode == .managed && change.action == .update {
      paths[change.address] = Set(change.attributeChanges.map(\.pathText))
    }
    return paths
  }

  func report(_ options: DriftOptions, assess: @escaping DriftRun.Assessment) -> DriftReport {
    let relevant = Dictionary(grouping: plan.relevantAttributes, by: \.resource).mapValues { $0.map(\.path) }
    var report = DriftDiff.report(
      of: plan.observedChanges, unchanged: plan.undriftedResources, relevant: relevant, options: options,
      assess: assess)
    report.stateNames = [name]
    if let doubt { report.warnings.append(.partialPlan(reason: doubt)) }
    return report
  }

  /// Why the plan may not tell everything.
  private var doubt: String? {
    switch plan.completeness {
    case .errored: "planning stopped on an error"
    case .partial: "the plan covers a part of the configuration only"
    case .complete, .unstated: nil
    }
  }
}
