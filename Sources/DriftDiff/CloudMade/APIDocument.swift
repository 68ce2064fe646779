import DriftModels

/// The OpenAPI document that an API of API Gateway is declared by.
enum APIDocument {
  static let partTypes: Set<String> = [
    "aws_api_gateway_integration", "aws_api_gateway_integration_response", "aws_api_gateway_method",
    "aws_api_gateway_method_response", "aws_api_gateway_model", "aws_api_gateway_resource",
    "aws_apigatewayv2_integration", "aws_apigatewayv2_route",
  ]

  /// Whether the document of a declared API has the part.
  static func owns(_ part: LiveResource, _ around: ResourceSurroundings) -> Bool {
    let apis =
      around.others.declared("aws_apigatewayv2_api", "id", is: part.text("api_id"))
      + around.others.declared("aws_api_gateway_rest_api", "id", is: part.text("rest_api_id"))
    return apis.lazy.compactMap { document($0["body"], around.readers) }.contains { has($0, part) }
  }

  private static func document(_ body: JSONView?, _ readers: TextReaders) -> JSONView? {
    guard let body, !Emptiness.isNothing(body) else { return nil }
    if let document = EmbeddedJSON.container(body) { return document }
    return body.string.flatMap { readers.yaml?($0) }.flatMap(EmbeddedJSON.view)
  }

  private static func has(_ document: JSONView, _ part: LiveResource) -> Bool {
    switch part.type {
    case "aws_apigatewayv2_route":
      let words = part.text("route_key").split(separator: " ")
      guard words.count == 2 else { return part.text("route_key") == "$default" && hasDefault(document) }
      return hasOperation(document, method: String(words[0]), path: String(words[1]))
    case "aws_api_gateway_resource":
      let path = part.text("path")
      return document["paths"]?.members?.contains {
        $0.key.description == path || $0.key.description.hasPrefix(path + "/")
      } == true
    case "aws_api_gateway_model":
      return (document["definitions"] ?? document["components"]?["schemas"])?[part.text("name")] != nil
    case "aws_apigatewayv2_integration": return true
    default:
      let path = part.text("path").isEmpty ? part.text("resource_path") : part.text("path")
      // Without a path the method alone tells nothing.
      return !path.isEmpty && hasOperation(document, method: part.text("http_method"), path: path)
    }
  }

  private static func hasOperation(_ document: JSONView, method: String, path: String) -> Bool {
    let operations = document["paths"]?[path]
    let name = method == "ANY" ? "x-amazon-apigateway-any-method" : LetterCase.folded(method)
    return operations?[name] != nil
  }

  private static func hasDefault(_ document: JSONView) -> Bool { document["paths"]?["/$default"] != nil }
}
