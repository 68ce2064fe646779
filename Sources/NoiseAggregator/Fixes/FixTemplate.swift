/// A fix before it is made for one pattern.
///
/// In code, `<type>` and `<name>` stand for the resource block, `<target>` for the attribute as `ignore_changes` takes it,
/// and `<argument>` for an attribute that is an argument of the block itself.
public struct FixTemplate: Hashable, Sendable {
  /// A few words.
  public let title: String
  /// What to do, and why it helps.
  public let description: String
  /// HCL with marks; nil where a snippet would not help.
  public let code: String?
  /// What speaks for it.
  public let pros: [String]
  /// What speaks against it.
  public let cons: [String]

  /// Makes a template.
  public init(_ title: String, _ description: String, code: String? = nil, pros: [String], cons: [String]) {
    self.title = title
    self.description = description
    self.code = code
    self.pros = pros
    self.cons = cons
  }

  /// Tells Terraform to leave an attribute as it is.
  public static func ignoring(_ target: String = "<target>", because reason: String) -> FixTemplate {
    FixTemplate(
      "Ignore changes of the attribute",
      "\(reason) With `ignore_changes` Terraform sets the attribute once and leaves it alone from then on.",
      code: """
        resource "<type>" "<name>" {
          # … the arguments of the resource stay as they are.
          lifecycle {
            ignore_changes = [\(target)]
          }
        }
        """,
      pros: ["A few lines in one block, and nothing that runs is touched"],
      cons: ["A change that somebody makes by hand is not seen any more either"])
  }

  func fix(_ tier: NoiseFix.Tier, _ names: FixNames) -> NoiseFix {
    NoiseFix(
      tier: tier, title: title, description: description, code: code.flatMap(names.fill), pros: pros, cons: cons)
  }
}
