import HTTPTypes
import Hummingbird

extension HTTPResponse.Status {
  /// 402, which the library does not name.
  static let paymentRequired = HTTPResponse.Status(code: 402, reasonPhrase: "Payment Required")
}
