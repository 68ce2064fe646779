/// The attribute rules that are built in.
public enum AttributeRules {
  /// All of them, by cloud and service.
  public static let all: [AttributeRule] = []
}
