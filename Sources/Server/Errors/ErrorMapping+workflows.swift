import DriftModels
import HTTPTypes
import Workflows

extension ErrorMapping {
  /// How a use case that refuses is answered.
  static func answer(to failure: WorkflowError) -> ErrorAnswer {
    switch failure {
    case .invalidField(let field, let reason): answer(to: RequestFailure.invalid(field: field, problem: reason))
    case .invalidJSON(let error): answer(to: error)
    case .invalidPlan: refuse(.badRequest, "plan_invalid", failure.description)
    case .invalidState: refuse(.badRequest, "state_invalid", failure.description)
    case .tooLarge(let what, let count, let limit):
      refuse(
        .contentTooLarge, "payload_too_large", failure.description,
        details: [
          "what": .string(what), "count": .number(JSONNumber(count)), "limit": .number(JSONNumber(limit)),
        ])
    case .wrongSourceKind: refuse(.conflict, "wrong_kind", failure.description)
    case .staleSerial(let given, let stored):
      refuse(
        .conflict, "stale_serial", failure.description,
        details: ["serial": number(given), "stored_serial": number(stored)])
    case .scanNotDone: refuse(.conflict, "scan_not_done", failure.description)
    case .noStateSource: refuse(.conflict, "no_state_source", failure.description)
    case .unreadableStates: refuse(.unprocessableContent, "states_unreadable", failure.description)
    case .driftNotComputed: answer(to: RequestFailure.driftNotComputed)
    }
  }

  private static func number(_ serial: UInt64) -> JSONValue {
    JSONNumber("\(serial)").map(JSONValue.number) ?? .null
  }
}
