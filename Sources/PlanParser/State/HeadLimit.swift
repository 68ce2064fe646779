import DriftModels

extension JSONView {
  /// Most bytes of an entry's or module's head. Real ones have a few hundred.
  private static var headLimit: Int { 16_384 }

  /// Bounds what of this object is read again for each instance in it: module path, names, keys that mean nothing.
  ///
  /// Without a bound, a small file could make iterating its instances cost the square of its length.
  /// - Throws: ``PlanParserError/json(_:)`` when the object has more bytes besides these members than any real one.
  func boundHead(besides members: [JSONView?]) throws(PlanParserError) {
    let head = members.reduce(sourceByteCount) { $0 - ($1?.sourceByteCount ?? 0) }
    guard head <= Self.headLimit else { throw .json(error(.tooLarge(bytes: head, limit: Self.headLimit))) }
  }

  private var sourceByteCount: Int { withSource(\.count) }
}
