/// Rules that hold for every type, in the order in which they are asked: first what is not compared at all, then what
/// stands for something else, then what can be written in several ways.
enum GenericRules {
  static let all: [NormalisationRule] = [
    .timeouts, .clientOnly, .namePrefix, .computedOnly, .sensitiveWriteOnly, .tagsAll, .tagEncoding, .systemTags,
    .dynamicValue, .nullEmpty, .falseZeroDefault, .providerDefault, .scalarEncoding, .caseInsensitiveEnum, .jsonString,
    .singleBlockWrapping, .blockSetAssignment, .unorderedSet, .listUnorderedByAPI,
  ]
}
