/// Texts of small states.
enum States {
  /// A version 4 state with these entries of `resources`.
  static func text(serial: String = "1", lineage: String = "a", _ resources: String...) -> String {
    """
    {"version": 4, "terraform_version": "1.9.0", "serial": \(serial), "lineage": "\(lineage)", "outputs": {}, \
    "resources": [\(resources.joined(separator: ", "))]}
    """
  }

  /// An entry with one instance.
  static func resource(_ type: String, _ name: String, mode: String = "managed", _ attributes: String) -> String {
    """
    {"mode": "\(mode)", "type": "\(type)", "name": "\(name)", "provider": "p", "instances": [\
    {"schema_version": 0, "attributes": \(attributes)}]}
    """
  }

  /// A bucket that is declared as `aws_s3_bucket.NAME`.
  static func bucket(_ name: String, acl: String = "private") -> String {
    resource(
      "aws_s3_bucket", name,
      #"{"id": "\#(name)", "arn": "arn:aws:s3:::\#(name)", "bucket": "\#(name)", "acl": "\#(acl)"}"#)
  }
}
