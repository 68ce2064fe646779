// Finds what recurs in plan after plan without anybody wanting it, and says what to do about it. Start with
// `NoiseLedger` (records scans, gives patterns), `SuppressionSet` (what somebody put aside) and `NoiseCatalogue` (known
// noise with its causes and fixes).
//
//     var ledger = NoiseLedger()
//     for scan in scans { ledger.record(scan) }
//     for pattern in ledger.patterns(now: .now) { print(pattern.attribute, pattern.occurrences) }
