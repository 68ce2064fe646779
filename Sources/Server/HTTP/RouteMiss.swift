import HTTPTypes
import Hummingbird

/// Tells a path that leads nowhere from a method that the path does not take.
enum RouteMiss {
  /// What the router's own "not found" means; nil for other errors.
  static func failure(for error: any Error, _ request: Request) -> RequestFailure? {
    guard let error = error as? HTTPError, error.status == .notFound else { return nil }
    let allowed = methods(onPath: request.uri.path)
    return allowed.isEmpty ? .routeNotFound : .methodNotAllowed(allowed: allowed)
  }

  private static func methods(onPath path: String) -> [HTTPRequest.Method] {
    let segments = path.split(separator: "/")
    let methods = APIOperation.allCases.map(\.access).filter { matches($0.path, segments) }.map(\.method)
    return methods.contains(.get) ? methods + [.head] : methods
  }

  private static func matches(_ template: String, _ segments: [Substring]) -> Bool {
    let parts = template.split(separator: "/")
    return parts.count == segments.count
      && zip(parts, segments).allSatisfy { part, segment in part.hasPrefix("{") || part == segment }
  }
}
