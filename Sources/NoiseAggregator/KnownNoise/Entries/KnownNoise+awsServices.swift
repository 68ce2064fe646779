extension KnownNoise {
  /// What services of AWS change by themselves: versions, snapshots, code, secrets.
  static let awsServices: [KnownNoise] = [
    KnownNoise(
      id: "noise-version-id", title: "Version ids of objects and secrets",
      cause: "The service gives a new version id with each write, also when the content is the same.", provider: .aws,
      resourceTypes: [
        "aws_s3_object", "aws_s3_bucket_object", "aws_secretsmanager_secret_version", "aws_ssm_parameter",
      ],
      attributes: ["version_id", "version"],
      quickPatch: .ignoring(because: "Versions count up with each write."),
      structuralRefactor: FixTemplate(
        "Write when content changes only",
        "Compare by a hash of the content, so that an object is uploaded when it differs and keeps its version otherwise.",
        code: """
          resource "aws_s3_object" "<name>" {
            source      = var.file
            source_hash = filemd5(var.file)
          }
          """,
        pros: ["A new version means new content"], cons: ["The file has to be at hand when planning"]),
      longTermRework: FixTemplate(
        "Upload outside of Terraform",
        "Let the build publish artefacts and secrets, and give Terraform the version to use as a variable.",
        pros: ["Plans need no artefacts"], cons: ["Two steps for each release"])),
    KnownNoise(
      id: "noise-engine-minor-version", title: "Minor versions of databases",
      cause:
        "The service upgrades minor versions in maintenance windows, and the configuration still names the old one.",
      provider: .aws,
      resourceTypes: [
        "aws_db_instance", "aws_rds_cluster", "aws_rds_cluster_instance", "aws_docdb_cluster", "aws_neptune_cluster",
        "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_mq_broker",
      ],
      attributes: ["engine_version", "engine_version_actual"], marksChanges: false,
      quickPatch: .ignoring(because: "The service moves the minor version."),
      structuralRefactor: FixTemplate(
        "Name the major version only", "A version without its last part stands for all of them.",
        code: """
          resource "<type>" "<name>" {
            engine_version             = "16"
            auto_minor_version_upgrade = true
          }
          """,
        pros: ["Upgrades of the service are no difference"], cons: ["The exact version stands nowhere in the code"]),
      longTermRework: FixTemplate(
        "Upgrade by plan",
        "Switch automatic upgrades off, and raise versions by a change that is tested on another environment first.",
        pros: ["Upgrades happen when they are wanted"], cons: ["Security updates wait for somebody"])),
    KnownNoise(
      id: "noise-snapshot-name", title: "Snapshot names with a time in them",
      cause: "The name of the final snapshot is made with `timestamp()`, which is another one in each plan.",
      provider: .aws,
      resourceTypes: [
        "aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster",
      ],
      attributes: ["final_snapshot_identifier", "latest_restorable_time"],
      quickPatch: .ignoring(because: "The name matters when the database goes, and only then."),
      structuralRefactor: FixTemplate(
        "Draw the name once", "A random part that is kept in the state makes the name unique without changing it.",
        code: """
          resource "random_id" "snapshot" {
            byte_length = 4
          }

          resource "<type>" "<name>" {
            final_snapshot_identifier = "final-${random_id.snapshot.hex}"
          }
          """,
        pros: ["Plans are quiet, names stay unique"], cons: ["One more resource in the state"]),
      longTermRework: FixTemplate(
        "Back up with a backup plan", "Let a backup service keep recovery points, and skip final snapshots.",
        pros: ["One place for retention and restore tests"], cons: ["Costs of the backup service"])),
    KnownNoise(
      id: "noise-lambda-package", title: "Packages of functions",
      cause:
        "The archive is built again before each plan, with new times in it, so its hash differs while the code is the same; "
        + "or a pipeline deploys code beside Terraform.",
      provider: .aws, resourceTypes: ["aws_lambda_function", "aws_lambda_layer_version"],
      attributes: ["source_code_hash", "code_sha256", "qualified_arn", "qualified_invoke_arn", "s3_object_version"],
      actions: [.update, .replace], marksChanges: false,
      quickPatch: .ignoring(because: "Code is deployed by a pipeline."),
      structuralRefactor: FixTemplate(
        "Build the same archive from the same code",
        "Set times and modes of the files before packing, or let the data source pack the folder itself.",
        code: """
          data "archive_file" "code" {
            type             = "zip"
            source_dir       = "${path.module}/src"
            output_path      = "${path.module}/build/code.zip"
            output_file_mode = "0644"
          }
          """,
        pros: ["A changed hash means changed code"], cons: ["Dependencies have to be pinned as well"]),
      longTermRework: FixTemplate(
        "Publish packages, deploy versions",
        "The build uploads a package under the name of its commit, and a variable says which one runs.",
        pros: ["Going back is a change of one line"], cons: ["A place for packages and rules for how long they stay"])),
    KnownNoise(
      id: "noise-table-capacity", title: "Capacity of scaled tables",
      cause: "Application Auto Scaling moves read and write capacity of tables and indexes.", provider: .aws,
      resourceTypes: ["aws_dynamodb_table", "aws_keyspaces_table"],
      attributes: [
        "read_capacity", "write_capacity", "global_secondary_index[*].read_capacity",
        "global_secondary_index[*].write_capacity",
      ],
      marksChanges: false, confidence: .high,
      quickPatch: .ignoring(because: "The scaler decides on the capacity."),
      structuralRefactor: FixTemplate(
        "Pay by request", "Tables that are billed by request have no capacity to be scaled.",
        code: """
          resource "aws_dynamodb_table" "<name>" {
            billing_mode = "PAY_PER_REQUEST"
          }
          """,
        pros: ["No scaler and no limits to look after"], cons: ["May cost more with steady load"]),
      longTermRework: FixTemplate(
        "Put scaling into the module",
        "Offer a module that makes tables with their scaling and ignores the capacities by itself.",
        pros: ["No team meets this noise again"], cons: ["Tables have to move in the state"])),
    KnownNoise(
      id: "noise-api-redeployment", title: "Deployments of an API in each plan",
      cause: "The trigger of the deployment holds a time or a hash of something that changes by itself.",
      provider: .aws,
      resourceTypes: ["aws_api_gateway_deployment", "aws_apigatewayv2_deployment"],
      attributes: ["triggers", "triggers.*", "stage_description", "variables.*"], actions: [.update, .replace],
      marksChanges: false,
      quickPatch: .ignoring("triggers", because: "Deployments can wait until somebody asks for one."),
      structuralRefactor: FixTemplate(
        "Hash what is deployed", "Let the trigger be a hash of the definition of the API, and of nothing else.",
        code: """
          resource "aws_api_gateway_deployment" "<name>" {
            rest_api_id = aws_api_gateway_rest_api.api.id

            triggers = {
              definition = sha1(aws_api_gateway_rest_api.api.body)
            }

            lifecycle {
              create_before_destroy = true
            }
          }
          """,
        pros: ["A deployment in the plan means a changed API"], cons: ["The API has to be defined by a document"]),
      longTermRework: FixTemplate(
        "Deploy automatically", "HTTP APIs with stages that deploy by themselves need no deployments in Terraform.",
        pros: ["One thing less to keep in step"], cons: ["REST APIs have to be moved"])),
    KnownNoise(
      id: "noise-secret-rotation", title: "Secrets that are rotated",
      cause: "A rotation writes a new secret, and Terraform wants to write the first one again.", provider: .aws,
      resourceTypes: ["aws_secretsmanager_secret_version", "aws_iam_access_key", "aws_elasticache_user"],
      attributes: ["secret_string", "secret_binary", "passwords[*]", "status"], marksChanges: false,
      quickPatch: .ignoring(because: "The rotation owns the value."),
      structuralRefactor: FixTemplate(
        "Keep values out of Terraform", "Make the secret, and let the rotation write its first value.",
        code: """
          resource "aws_secretsmanager_secret_rotation" "<name>" {
            secret_id           = var.secret_id
            rotation_lambda_arn = var.rotation_function_arn

            rotation_rules {
              automatically_after_days = 30
            }
          }
          """,
        pros: ["No secret in the state"], cons: ["The first rotation has to run before anything uses the secret"]),
      longTermRework: FixTemplate(
        "Use identities instead of secrets",
        "Let workloads take short-lived credentials from their role, and databases accept them.",
        pros: ["Nothing to rotate"], cons: ["Not every client can do it"])),
  ]
}
