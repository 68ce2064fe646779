// Tells how much a change can hurt, and why: built-in flags and attribute rules as data, policies that set
// severities, custom rules, noise, and what depends on a changed resource. Three types to know: `RiskSubject` (what
// happens to one resource), `RiskEvaluator` (the rules that apply) and `RiskVerdict` (the flags, each with its reason).
//
//     var evaluator = RiskEvaluator(policy: policy)
//     let verdict = evaluator.evaluate(
//       RiskSubject(address: "aws_db_instance.main", resourceType: "aws_db_instance", action: .update,
//         before: RiskValue(before), after: RiskValue(after, unknown: afterUnknown)))
//     verdict.level             // .high
//     verdict.flags[0].message  // "publicly_accessible is switched on: the database gets a public address."
