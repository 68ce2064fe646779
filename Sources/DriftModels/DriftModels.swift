// The values that every other library speaks in: JSON on a tape, Terraform addresses, declared and live
// resources, ids and times. Start with `JSONDocument` (parse), `DeclaredResource` and `LiveResource` (the two
// sides of a drift report).
//
//     let document = try JSONDocument(#"{"tags": {"env": "prod"}}"#)
//     document.root["tags"]?["env"]?.string   // "prod"
