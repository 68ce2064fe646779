import DriftModels

extension ResourceAddress {
  /// The steps of a module path such as `module.a["x"].module.b`; none when it does not follow the grammar.
  static func modules(ofPath path: String) -> [ModuleStep] {
    // The grammar has no module path alone: a resource stands in for one.
    (try? ResourceAddress(path + ".a.a"))?.modules ?? []
  }
}
