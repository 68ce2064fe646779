/// A repository of code that a plan was made from.
///
/// Equality and order are those of the bytes. Hosts take names that differ in the case of ASCII letters for the same:
/// ``folded`` is what to compare by then, and what a database should keep beside the names.
public struct CodeRepository: Hashable, Sendable, Comparable {
  /// User, organisation or group.
  public let owner: String
  /// Name of the repository.
  public let name: String

  /// Makes a repository; both parts are taken as they are.
  public init(owner: String, name: String) {
    self.owner = owner
    self.name = name
  }

  /// The same with ASCII letters in lower case.
  public var folded: CodeRepository { CodeRepository(owner: Self.folded(owner), name: Self.folded(name)) }

  /// A name with ASCII letters in lower case.
  public static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
    return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether owner and name have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.exact == right.exact }

  /// Order by owner, then name.
  public static func < (left: Self, right: Self) -> Bool { left.exact < right.exact }

  /// Hashes the bytes of both.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(exact.0)
    hasher.combine(exact.1)
  }

  private var exact: (ExactText, ExactText) { (ExactText(owner), ExactText(name)) }
}
