/// Rules that hold for every type, in the order in which they are asked: first what is not compared at all, then what
/// stands for something else, then what can be written in several ways.
enum GenericRules {
  static let all: [NormalisationRule] = [
    .timeouts, .clientOnly, .namePrefix, .hashVsContent, .computedOnly, .sensitiveWriteOnly, .tagsAll, .defaultTags,
    .tagEncoding,
    .systemTags, .dynamicValue, .nullEmpty, .falseZeroDefault, .providerDefault, .scalarEncoding, .timestamp, .duration,
    .byteSize, .portRange, .ipv6Form, .cidrHostBits, .singleHost, .trailingDot, .trailingSlash, .caseInsensitiveEnum,
    .sshKey, .base64, .jsonString, .yamlString, .xmlString, .newline, .singleBlockWrapping,
    .blockSetAssignment, .unorderedSet, .listUnorderedByAPI, .jsonNullMembers,
  ]
}
