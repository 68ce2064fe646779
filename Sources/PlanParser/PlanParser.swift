// Terraform and OpenTofu plans and states, read in place.
//
// `Plan` reads what `show -json` makes of a saved plan, `StateSnapshot` raw version 4 states and `show -json`
// states; `DocumentKind` says what a file is when it is neither. All of them are views on a `JSONDocument`:
// making one validates the parts that have a meaning here, and nothing is copied.
//
//     let plan = try Plan(file: "plan.json")
//     for change in plan.resourceChanges where change.action.destroys {
//       print(change.address, change.attributeChanges.map(\.pathText))
//     }
