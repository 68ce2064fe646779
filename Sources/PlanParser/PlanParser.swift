// Terraform and OpenTofu plans and states, read in place.
//
// `Plan` reads what `show -json` makes of a saved plan, `StateSnapshot` raw version 4 states and `show -json`
// states; `DocumentKind` says what a file is when it is neither. All of them are views on a `JSONDocument`: making
// one checks the parts that have a meaning here, and nothing is copied.
//
//     let plan = try Plan(file: "plan.json")
//     for change in plan.resourceChanges where change.destroys {
//       print(change.address, change.attributeChanges.map(\.pathText))
//     }
//
// Each folder holds one idea: `Detection` tells what a file is, `Reading` finds known keys in objects, `Plan` and
// `State` have the types, `Attributes` finds what differs and hides what is secret.
