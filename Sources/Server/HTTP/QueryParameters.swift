import DriftModels
import Hummingbird

/// The query of a request's address.
struct QueryParameters: Sendable {
  private let values: Parameters

  init(_ values: Parameters) {
    self.values = values
  }

  /// The text of a parameter; nil when it is absent or empty.
  func text(_ name: String) -> String? {
    values[name[...]].flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// The id in a parameter; nil when it is absent.
  func id<Entity>(_ name: String, of _: Identifier<Entity>.Type) throws(RequestFailure) -> Identifier<Entity>? {
    guard let text = values[name[...]] else { return nil }
    guard let id = Identifier<Entity>(String(text)) else { throw .invalidID(parameter: name) }
    return id
  }

  /// One of the values of an enumeration; nil when the parameter is absent.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of _: Value.Type
  ) throws(RequestFailure) -> Value? {
    guard let text = values[name[...]] else { return nil }
    guard let value = Value(rawValue: String(text)) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid(field: name, problem: "expected one of \(known)")
    }
    return value
  }

  /// `true` or `false`; nil when the parameter is absent.
  func flag(_ name: String) throws(RequestFailure) -> Bool? {
    guard let text = values[name[...]] else { return nil }
    guard let flag = Bool(String(text)) else { throw .invalid(field: name, problem: "expected true or false") }
    return flag
  }

  /// A whole number of at least `minimum`; nil when the parameter is absent.
  ///
  /// A number too large for the machine is as good as the largest.
  func number(_ name: String, atLeast minimum: Int) throws(RequestFailure) -> Int? {
    guard let text = values[name[...]] else { return nil }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let value = isNumber ? Int(text) ?? .max : -1
    guard value >= minimum else { throw .invalid(field: name, problem: "expected a whole number from \(minimum) up") }
    return value
  }
}
