import DriftModels
import HTTPTypes

extension JSONWriter {
  /// The members of an operation object.
  mutating func members(of operation: APIOperation) {
    let access = operation.access
    let description = operation.description
    member("operationId", operation.rawValue)
    member("summary", description.summary)
    member("tags", [.string(description.tag)])
    key("security")
    security(access.requirement)
    key("parameters")
    parameters(access.path, description.query)
    if let request = description.request {
      key("requestBody")
      object { body in
        body.member("required", true)
        body.content(request)
      }
    }
    key("responses")
    object { responses in
      responses.success(description, isLimited: access.limit != nil)
      if let schema = description.accepted { responses.accepted(schema) }
      let refusals = Dictionary(grouping: access.refusals + description.refusals, by: \.status.code)
      for (status, refusals) in refusals.sorted(by: { $0.key < $1.key }) { responses.refusal(status, refusals) }
      if let schema = description.unavailable { responses.unavailable(schema) }
    }
  }

  private mutating func security(_ requirement: Requirement?) {
    array { choices in
      guard let requirement else { return }
      if requirement.credentials != .user { choices.object { $0.member("apiKey", []) } }
      choices.object { $0.member("bearer", []) }
    }
  }

  private mutating func parameters(_ path: String, _ query: [QueryParameter]) {
    let names = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    array { list in
      for name in names {
        list.parameter(name, in: "path", name == "fingerprint" ? .text : .uuid, isRequired: true, note: nil)
      }
      for entry in query {
        list.parameter(entry.name, in: "query", entry.schema, isRequired: entry.isRequired, note: entry.note)
      }
    }
  }

  private mutating func parameter(
    _ name: String, in place: String, _ schema: Schema, isRequired: Bool, note: String?
  ) {
    object { parameter in
      parameter.member("name", name)
      parameter.member("in", place)
      parameter.member("required", isRequired)
      if let note { parameter.member("description", note) }
      parameter.key("schema")
      parameter.schema(schema)
    }
  }

  private mutating func success(_ description: OperationDescription, isLimited: Bool) {
    let success = description.success
    key("\(success.status.code)")
    object { response in
      response.member("description", success.status.reasonPhrase)
      response.headers(isLimited ? [.requestID, .rateLimitLimit, .rateLimitRemaining, .rateLimitReset] : [.requestID])
      switch success {
      case .json(let schema), .created(let schema):
        response.content(schema, alsoAs: description.isStreamed ? "text/event-stream" : nil)
      case .text: response.content(.text, type: "text/plain")
      case .noContent: break
      }
    }
  }

  private mutating func accepted(_ schema: Schema) {
    key("202")
    object { response in
      response.member("description", "Accepted")
      response.headers([.requestID])
      response.content(schema)
    }
  }

  private mutating func refusal(_ status: Int, _ refusals: [Refusal]) {
    key("\(status)")
    object { response in
      response.member("description", refusals.map(\.code).joined(separator: ", "))
      response.headers([429, 503].contains(status) ? [.requestID, .retryAfter] : [.requestID])
      response.content(status == 402 ? .planLimitError : .error)
    }
  }

  private mutating func unavailable(_ schema: Schema) {
    key("503")
    object { response in
      response.member("description", "Service Unavailable")
      response.headers([.requestID])
      response.content(schema)
    }
  }

  private mutating func headers(_ names: [HTTPField.Name]) {
    key("headers")
    object { headers in
      for name in names {
        headers.key(name.rawName)
        headers.object { header in
          header.key("schema")
          header.schema(name == .requestID ? .text : .integer)
        }
      }
    }
  }

  private mutating func content(_ schema: Schema, type: String = "application/json", alsoAs stream: String? = nil) {
    key("content")
    object { content in
      content.media(type, schema)
      if let stream { content.media(stream, .text) }
    }
  }

  private mutating func media(_ type: String, _ schema: Schema) {
    key(type)
    object { media in
      media.key("schema")
      media.schema(schema)
    }
  }
}

extension Success {
  /// The shape of a JSON body.
  var schema: Schema? {
    switch self {
    case .json(let schema), .created(let schema): schema
    case .noContent, .text: nil
    }
  }

  var status: HTTPResponse.Status {
    switch self {
    case .json, .text: .ok
    case .created: .created
    case .noContent: .noContent
    }
  }
}
