/// The parts of an Amazon Resource Name, `arn:partition:service:region:account:resource`.
struct ARN {
  let partition: String
  let region: String
  let account: String
  let resource: String

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "arn", !parts[5].isEmpty else { return nil }
    partition = parts[1]
    region = parts[3]
    account = parts[4]
    resource = parts[5]
  }

  /// What follows the first `/` or `:`; all of it when there is none.
  var resourceWithoutType: String {
    guard let separator = resource.firstIndex(where: { $0 == "/" || $0 == ":" }) else { return resource }
    return String(resource[resource.index(after: separator)...])
  }
}
