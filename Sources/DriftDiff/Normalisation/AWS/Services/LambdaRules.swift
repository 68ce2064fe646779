import DriftModels

extension NormalisationRule {
  private static let functions: Set<String> = ["aws_lambda_function", "aws_lambda_alias", "aws_lambda_layer_version"]

  /// `aws.lambda-volatile`
  static let lambdaVolatile = NormalisationRule(
    id: "aws.lambda-volatile", summary: "Each publish changes the version of a function and what is derived from it.",
    source: "AWS provider documentation, aws_lambda_function", scope: .types(["aws_lambda_function"])
  ) { pair in
    let names = [
      "invoke_arn", "last_modified", "qualified_arn", "qualified_invoke_arn", "source_code_size", "version",
    ]
    return pair.isTopLevel && names.contains(pair.name) ? .equal : .undecided
  }

  /// `aws.lambda-code-hash`
  static let lambdaCodeHash = NormalisationRule(
    id: "aws.lambda-code-hash",
    summary: "The hash of a function's code is compared where it is one, and not for functions made of images.",
    source: "AWS provider documentation, aws_lambda_function", scope: .types(functions)
  ) { pair in
    guard pair.isTopLevel, pair.name == "source_code_hash" || pair.name == "code_sha256",
      !Emptiness.isNothing(pair.declared),
      !Emptiness.isNothing(pair.live)
    else { return .undecided }
    if pair.sibling("package_type")?.string == "Image" { return .equal }
    guard let declared = codeDigest(pair.declared), let live = codeDigest(pair.live) else {
      return pair.name == "source_code_hash" ? .equal : .undecided
    }
    return declared == live ? .equal : .different
  }

  /// A SHA-256, in Base64 or hexadecimal.
  private static func codeDigest(_ view: JSONView?) -> Digest? {
    guard let digest = view?.string.flatMap(Digest.init), digest.bytes.count == 32 else { return nil }
    return digest
  }
}
