import DriftModels

/// A resource block with what is live, as a start for a configuration that adopts it.
///
/// Left out is what can't be configured, what equals its documented default, and what is empty. Secrets are named in a
/// comment and not written.
enum ResourceSkeleton {
  /// The block; without attributes where the inventory has none.
  static func block(for live: LiveResource, type: String, name: String) -> String {
    var lines = HCLLines()
    lines.enclose("resource \(HCLString.quoted(type)) \(HCLString.quoted(name)) {", "}") { lines in
      guard let properties = live.properties, properties.count != 0 else {
        return lines.line("# The inventory has no attributes of it: fill in what the provider requires.")
      }
      write(properties, below: "", type: type, to: &lines)
    }
    return lines.text
  }

  private static func write(_ body: JSONView, below prefix: String, type: String, to lines: inout HCLLines) {
    let members = chosen(body, below: prefix, type: type)
    for (name, value) in members where !isBlock(value) {
      if SecretName.matches(name) {
        lines.line("# \(name) is a secret: set it here, or put it under ignore_changes.")
      } else {
        lines.assign(name, json: value)
      }
    }
    for (name, value) in members where isBlock(value) {
      for element in value.elements ?? .none {
        var inside = HCLLines()
        write(element, below: prefix + name + ".", type: type, to: &inside)
        if inside.isEmpty {
          lines.line("\(name) {}")
        } else {
          lines.enclose("\(name) {", "}") { write(element, below: prefix + name + ".", type: type, to: &$0) }
        }
      }
    }
  }

  /// What is worth writing, by name; short values before long ones.
  private static func chosen(_ body: JSONView, below prefix: String, type: String) -> [(String, JSONView)] {
    let members = body.members.map { $0.map { (name: $0.key.description, value: $0.value) } } ?? []
    return members.filter { name, value in
      HCLLines.isName(name) && !Emptiness.isNothing(value)
        && !(prefix.isEmpty && SkippedNames.isNotConfigurable(name, type: type))
        && !isServerMetadata(prefix + name, type: type)
        && !DefaultValues.isDefault(value, prefix + name, type: type)
    }.sorted { left, right in
      let (long, longer) = (left.value.kind == .object, right.value.kind == .object)
      return long == longer ? ItemOrder.precedes(left.name, right.name) ?? false : !long
    }
  }

  private static func isServerMetadata(_ path: String, type: String) -> Bool {
    type.hasPrefix("kubernetes_") && path.hasPrefix("metadata.")
      && SkippedNames.isServerMetadata(String(path.dropFirst("metadata.".count)))
  }

  /// Lists of objects are blocks; Terraform takes them so where they are attributes too, but for attributes that the
  /// cloud alone sets.
  private static func isBlock(_ value: JSONView) -> Bool {
    guard let elements = value.elements else { return false }
    return elements.allSatisfy { $0.kind == .object }
  }
}
