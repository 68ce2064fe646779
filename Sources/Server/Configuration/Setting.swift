/// What can be configured, by the name of its flag and of its key in the configuration file.
enum Setting: String, CaseIterable, Sendable {
  case database, host, port
  case rateLimits = "rate-limits"
  case bodyLimit = "body-limit"
  case planLimit = "plan-limit"
  case stateLimit = "state-limit"
  case reportLimit = "report-limit"
  case registry
  case logLevel = "log-level"
  case secrets
  case apiKeyPepper = "api-key-pepper"
  case previousAPIKeyPepper = "previous-api-key-pepper"
  case sealingKey = "sealing-key"
  case previousSealingKey = "previous-sealing-key"

  /// The environment variable.
  var variable: String {
    "DRIFTWISE_" + rawValue.uppercased().replacing("-", with: "_")
  }

  /// What it does, for the help text; flags name their variable there.
  var summary: String {
    switch self {
    case .database: "Where data is kept: sqlite:///absolute/path.db. Default: ./var/driftwise.db"
    case .host: "The address to listen on. Default: 127.0.0.1"
    case .port: "The port to listen on; 0 picks a free one. Default: 8080"
    case .rateLimits: "Whether to limit how often callers may call: on or off. Default: on"
    case .bodyLimit: "The most bytes of a request body. Default: 1048576 (1 MiB)"
    case .planLimit: "The most bytes of a request to analyse a plan. Default: 268435456 (256 MiB)"
    case .stateLimit: "The most bytes of an uploaded state. Default: 52428800 (50 MiB)"
    case .reportLimit: "The most bytes of an operator's report. Default: 20971520 (20 MiB)"
    case .registry: "Whether to ask registry.terraform.io about providers: on or off. Default: on"
    case .logLevel: "The least level that is logged: trace, debug, info, notice, warning, error. Default: info"
    case .secrets:
      "The file that keeps generated secrets. Default: beside the database, with `.secrets.json` after its name"
    case .apiKeyPepper: "The key that API keys are hashed under, at least 64 hexadecimal digits"
    case .previousAPIKeyPepper: "The pepper before the last change; keys made under it still work"
    case .sealingKey: "The key that states are sealed under, at least 64 hexadecimal digits"
    case .previousSealingKey: "The sealing key before the last change; states sealed under it can still be read"
    }
  }
}
