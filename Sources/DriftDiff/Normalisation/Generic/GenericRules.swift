/// Rules that hold for every type, in the order in which they are asked.
enum GenericRules {
  static let all: [NormalisationRule] = [
    .timeouts, .clientOnly, .computedOnly, .sensitiveWriteOnly, .tagsAll, .systemTags, .nullEmpty,
    .scalarEncoding, .armIdentifierCase, .jsonString, .singleBlockWrapping, .unorderedSet,
  ]
}
