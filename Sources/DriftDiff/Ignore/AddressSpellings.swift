import DriftModels

/// The ways in which people name an instance, its block and the modules around it.
enum AddressSpellings {
  /// Most spellings of one level; more than five keys in a row are left out together or not at all.
  private static let limit = 32

  /// The address, those of its block and of each module around it, and each of them with any of the keys left out. Of a
  /// text that is no address, the text alone.
  static func all(of text: String) -> [String] {
    guard let address = try? ResourceAddress(text) else { return [text] }
    var all: [String] = []
    var heads = [""]
    for module in address.modules {
      heads = spellings(heads, "module.\(module.name)", module.key)
      all += heads
      heads = heads.map { $0 + "." }
    }
    return all + spellings(heads, "\(address.type).\(address.name)", address.key)
  }

  /// With the key and without it behind each of the heads, of which the first has all keys and the last none.
  private static func spellings(_ heads: [String], _ name: String, _ key: InstanceKey?) -> [String] {
    guard let key else { return heads.map { $0 + name } }
    let heads = heads.count * 2 > limit ? [heads.first, heads.last].compactMap(\.self) : heads
    return heads.map { "\($0)\(name)\(key)" } + heads.map { $0 + name }
  }
}
