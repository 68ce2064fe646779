import DriftModels

extension NormalisationRule {
  /// `aws.launch-template-version`
  static let launchTemplateVersion = NormalisationRule(
    id: "aws.launch-template-version",
    summary: "$Latest and $Default stand for the versions that the launch template has now.",
    source: "AWS documentation, EC2 launch templates", scope: .cloud(.aws),
    reads: ["aws_launch_template": ["id", "name"]]
  ) { pair in
    guard pair.name == "version", pair.path.contains(where: isTemplate) else { return .undecided }
    let (declared, live) = (TemplateVersion(pair.declared), TemplateVersion(pair.live))
    guard let declared, let live, declared.isWord != live.isWord else { return .undecided }
    guard let known = versions(pair) else { return pair.surroundings.others.isComplete ? .equal : .postponed }
    guard let mine = declared.number(known), let theirs = live.number(known) else { return .equal }
    return mine == theirs ? .equal : .different
  }

  private static func isTemplate(_ step: JSONPathStep) -> Bool {
    if case .key(let name) = step { name.hasPrefix("launch_template") } else { false }
  }

  /// What is known of the template that stands beside the version.
  private static func versions(_ pair: AttributePair) -> TemplateVersions? {
    let block = pair.declaredRoot.value(at: pair.path.dropLast())
    let names = ["id", "launch_template_id", "name", "launch_template_name"].compactMap { block?[$0]?.string }
    let others = pair.surroundings.others
    for name in names {
      if let given = pair.surroundings.facts.templateVersions[name] { return given }
      for attribute in ["id", "name"] {
        let found = others.live("aws_launch_template", attribute, is: name)
        guard let template = found.first else { continue }
        return TemplateVersions(
          latest: WholeNumber.of(template["latest_version"]), standard: WholeNumber.of(template["default_version"]))
      }
    }
    return nil
  }
}

/// A version of a launch template: a number, or a word for one.
private enum TemplateVersion {
  case latest, standard
  case number(Int)

  init?(_ view: JSONView?) {
    switch view?.string {
    case "$Latest": self = .latest
    case "$Default": self = .standard
    default:
      guard let number = WholeNumber.of(view) else { return nil }
      self = .number(number)
    }
  }

  var isWord: Bool { if case .number = self { false } else { true } }

  func number(_ known: TemplateVersions) -> Int? {
    switch self {
    case .latest: known.latest
    case .standard: known.standard
    case .number(let number): number
    }
  }
}

/// Whole numbers, written as such or as their text.
enum WholeNumber {
  static func of(_ view: JSONView?) -> Int? { view?.int ?? view?.string.flatMap { Int($0) } }
}

extension JSONView {
  /// The value that steps lead to.
  func value(at path: some Sequence<JSONPathStep>) -> JSONView? {
    path.reduce(Optional(self)) { view, step in
      switch step {
      case .key(let name): view?[name]
      case .index(let position): view?[position]
      }
    }
  }
}
