/// Makes fingerprints and remembers them: within a scan most changes are of few kinds.
///
/// A change that was seen costs one look-up by its bytes, a new one a SHA-256. Nothing is ever dropped, so a cache should
/// live as long as one scan.
public struct FingerprintCache: Sendable {
  private var inputs = ByteTable()
  private var fingerprints: [NoiseFingerprint] = []
  private var scratch: [UInt8] = []

  /// Makes an empty cache.
  public init() {}

  /// How many different fingerprints were made.
  public var count: Int { fingerprints.count }

  /// The same as ``NoiseFingerprint/init(resourceType:attribute:action:)``.
  public mutating func fingerprint(
    resourceType: String, attribute: String, action: NoiseAction
  ) -> NoiseFingerprint {
    fingerprints[number(resourceType, attribute, action, known: nil)]
  }

  /// The number of a change, from 0 in the order of first sight.
  mutating func number(
    _ resourceType: String, _ attribute: String, _ action: NoiseAction, known: NoiseFingerprint?
  ) -> Int {
    FingerprintInput.write(type: resourceType, attribute: attribute, action: action, to: &scratch)
    return scratch.withUnsafeBufferPointer { input in
      let number = inputs.number(of: input)
      if number == fingerprints.count { fingerprints.append(known ?? NoiseFingerprint(input: input)) }
      return number
    }
  }

  /// The fingerprint of a number that was given out.
  func fingerprint(at number: Int) -> NoiseFingerprint { fingerprints[number] }

  /// Type, index-free path and action of a number that was given out.
  func parts(at number: Int) -> (type: String, attribute: String, action: NoiseAction) {
    inputs.withBytes(at: number) { FingerprintInput.parts(of: $0) } ?? ("", "", .update)
  }
}
