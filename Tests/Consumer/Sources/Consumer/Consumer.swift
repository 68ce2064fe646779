import DriftDiff
import DriftModels

/// Compares one declared bucket with its live counterpart and prints how many items the report has.
@main
enum Consumer {
  static func main() throws {
    let declared = DeclaredResource(
      address: try ResourceAddress("aws_s3_bucket.logs"),
      attributes: try JSONDocument(#"{"id": "logs", "arn": "arn:aws:s3:::logs", "acl": "private"}"#).root)
    let live = try LiveResource(
      provider: .aws, providerType: "AWS::S3::Bucket", providerResourceID: "arn:aws:s3:::logs",
      normalizedType: "aws_s3_bucket", name: "logs", properties: ["id": "logs", "acl": "public-read"])
    let report = DriftDiff.compute(declared: [declared], live: [live])
    print("drift items: \(report.items.count)")
  }
}
