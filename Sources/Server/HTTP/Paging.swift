import DriftModels
import Storage

/// How many entries a list gives, by default and at most.
struct PageSize: Sendable {
  let standard: Int
  let most: Int

  /// Scans, schedules, packs and audit events.
  static let short = PageSize(standard: 50, most: 200)
  /// All other lists.
  static let long = PageSize(standard: 100, most: 500)
}

/// The part of a list that is asked for by `limit` and `offset`.
struct Paging: Hashable, Sendable {
  let limit: Int
  let offset: Int

  /// A limit above the most is lowered to it.
  init(_ query: QueryParameters, _ size: PageSize) throws(RequestFailure) {
    limit = min(try query.number("limit", atLeast: 1) ?? size.standard, size.most)
    offset = try query.number("offset", atLeast: 0) ?? 0
  }

  var request: PageRequest { PageRequest(limit: limit, offset: offset) }
}

extension Reply {
  /// The envelope of lists: the entries under `name`, then `limit`, `offset` and `total`.
  static func page<Record>(
    _ name: String, _ page: Page<Record>, _ paging: Paging, _ write: (inout JSONWriter, Record) -> Void
  ) -> Reply {
    json { body in
      body.key(name)
      body.array { list in
        for record in page.records { list.object { write(&$0, record) } }
      }
      body.member("limit", paging.limit)
      body.member("offset", paging.offset)
      body.member("total", page.total)
    }
  }
}
