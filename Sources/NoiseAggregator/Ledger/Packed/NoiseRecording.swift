import DriftModels

/// What is to be kept of a scan: its counted changes, each once, with names by numbers of their own.
package struct NoiseRecording: Sendable {
  /// An example of a change at its first address.
  package struct Sample: Sendable {
    /// Number of the change.
    package let change: Int
    /// Number of the address.
    package let address: Int
    /// What to show.
    package let values: NoiseValues
  }

  private var changes = FingerprintCache()
  private var addresses = ByteTable()
  private var rows: [UInt64] = []
  private var examples: [(address: Int, values: NoiseValues?)] = []

  /// Reads a scan.
  package init(_ scan: NoiseScan) {
    rows.reserveCapacity(scan.changes.count)
    for change in scan.changes where change.isCounted {
      let number = changes.number(change.resourceType, change.attribute, change.action, known: nil)
      let address = addresses.number(of: change.address)
      rows.append(StoredScan.row(change: number, address: address))
      note(change.values, of: number, at: address)
    }
    rows = StoredScan.distinct(rows)
  }

  /// How many different changes there are, numbered from 0.
  package var changeCount: Int { changes.count }
  /// How many addresses there are, numbered from 0.
  package var addressCount: Int { addresses.count }

  /// The fingerprint of a change.
  package func fingerprint(at change: Int) -> NoiseFingerprint { changes.fingerprint(at: change) }

  /// Type, index-free path and action of a change.
  package func parts(at change: Int) -> (type: String, attribute: String, action: NoiseAction) {
    changes.parts(at: change)
  }

  /// The bytes of an address.
  package func address(at number: Int) -> [UInt8] { addresses.withBytes(at: number) { Array($0) } }

  /// An example for each change whose first address by bytes came with one.
  package var samples: [Sample] {
    examples.enumerated().compactMap { change, example in
      example.values.map { Sample(change: change, address: example.address, values: $0) }
    }
  }

  /// The rows with numbers of somebody else's, joined with rows that are there already.
  package func rows(changes: [Int], addresses: [Int], joining others: [UInt64] = []) -> [UInt64] {
    StoredScan.distinct(
      others
        + rows.map {
          StoredScan.row(change: changes[StoredScan.change(of: $0)], address: addresses[StoredScan.address(of: $0)])
        })
  }

  private mutating func note(_ values: NoiseValues?, of change: Int, at address: Int) {
    let values = values.flatMap { $0.isEmpty ? nil : $0 }
    guard change < examples.count else {
      examples.append((address, values))
      return
    }
    let earlier = examples[change]
    if earlier.address == address {
      if values != nil { examples[change].values = NoiseValues.first(earlier.values, values) }
    } else if addresses.precedes(address, earlier.address) {
      examples[change] = (address, values)
    }
  }
}
