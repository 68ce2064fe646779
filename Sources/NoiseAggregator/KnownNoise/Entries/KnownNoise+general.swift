extension KnownNoise {
  /// What every provider knows. These stand last, as many types have them.
  static let general: [KnownNoise] = [
    KnownNoise(
      id: "noise-json-whitespace", title: "Layout of policies and documents",
      cause: "The service gives a JSON document back with other white space, or with its members in another order.",
      provider: .any, resourceTypes: ["*"],
      attributes: [
        "policy", "**.policy", "policy_document", "policy_data", "assume_role_policy", "access_policy",
        "access_policies",
        "resource_policy", "redrive_policy", "key_policy", "repository_policy", "lifecycle_policy",
        "container_definitions", "definition", "document", "template_body", "dashboard_body", "event_pattern",
        "template_content",
      ],
      evidence: .layoutOfJSON,
      quickPatch: FixTemplate(
        "Let Terraform write the document",
        "`jsonencode` writes as providers compare: without white space, and with sorted members.",
        code: """
          resource "<type>" "<name>" {
            <argument> = jsonencode(jsondecode(file("${path.module}/document.json")))
          }
          """,
        pros: ["The file stays as it is laid out"],
        cons: ["Does not help where the service changes more than the layout"]),
      structuralRefactor: FixTemplate(
        "Describe policies by data sources",
        "The data source writes policies in the form in which AWS gives them back.",
        code: """
          data "aws_iam_policy_document" "<name>" {
            statement {
              actions   = ["s3:GetObject"]
              resources = ["${var.bucket_arn}/*"]
            }
          }
          """,
        pros: ["Mistakes are found in the plan"], cons: ["For policies of AWS only"]),
      longTermRework: FixTemplate(
        "Keep documents in a library", "Modules that give reviewed documents leave no texts to be written by hand.",
        pros: ["One place to review"], cons: ["Modules to look after"])),
    KnownNoise(
      id: "noise-set-order", title: "Order of elements",
      cause: "The service keeps the elements as a set and gives them back in another order than they are written.",
      provider: .any, resourceTypes: ["*"],
      attributes: [
        "**cidr_blocks[*]", "**security_groups[*]", "**security_group_ids[*]", "**subnet_ids[*]", "**subnets[*]",
        "aliases[*]",
        "**allowed_methods[*]", "**allowed_headers[*]", "**allowed_origins[*]", "**availability_zones[*]", "**zones[*]",
        "managed_policy_arns[*]", "**members[*]", "**source_ranges[*]", "**address_prefixes[*]", "**ip_rules[*]",
        "**enabled_cloudwatch_logs_exports[*]", "**environment[*]",
      ],
      evidence: .orderOfElements, confidence: .low,
      quickPatch: FixTemplate(
        "Sort the list", "Elements in the order in which the service gives them back make no difference.",
        code: """
          resource "<type>" "<name>" {
            <argument> = sort(var.elements)
          }
          """,
        pros: ["One function call"], cons: ["Helps only where the service sorts as well"]),
      structuralRefactor: FixTemplate(
        "Write sets as sets", "Variables of type `set` can't hold an order that means nothing.",
        code: """
          variable "elements" {
            type = set(string)
          }
          """,
        pros: ["The type says what is meant"], cons: ["Callers that index the list have to change"]),
      longTermRework: FixTemplate(
        "Raise the provider", "Newer providers declare such attributes as sets; read their notes, then upgrade.",
        pros: ["Ends the noise for all resources of the type"], cons: ["Upgrades bring other changes as well"])),
    KnownNoise(
      id: "noise-null-empty", title: "Nothing in other spellings",
      cause: "The service gives an empty text, list or map back for what is not set, or the other way round.",
      provider: .any,
      resourceTypes: ["*"], attributes: ["**"], evidence: .emptiness, isToldByName: false,
      quickPatch: FixTemplate(
        "Write nothing as the provider does", "Set the attribute to null where the variable is empty.",
        code: """
          resource "<type>" "<name>" {
            <argument> = try(length(var.value), 0) > 0 ? var.value : null
          }
          """,
        pros: ["One line"], cons: ["To be repeated for each attribute"]),
      structuralRefactor: FixTemplate(
        "Let variables default to null", "A variable that is null when nothing is given is passed on as nothing.",
        code: """
          variable "value" {
            type    = string
            default = null
          }
          """,
        pros: ["All callers of the module gain"], cons: ["Callers that pass an empty text have to change"]),
      longTermRework: FixTemplate(
        "Raise the provider", "Newer providers compare empty values as equal; read their notes, then upgrade.",
        pros: ["Ends the noise for all resources of the type"], cons: ["Upgrades bring other changes as well"])),
    KnownNoise(
      id: "noise-etag", title: "Entity tags",
      cause:
        "The service gives a new entity tag with each write; with encryption or parts it is no digest of the content either.",
      provider: .any, resourceTypes: ["*"], attributes: ["etag", "**.etag", "e_tag"], confidence: .high,
      quickPatch: .ignoring(because: "The tag changes with each write."),
      structuralRefactor: FixTemplate(
        "Compare by a hash of the source",
        "Uploads that are compared by a hash of the file do not need the tag, whatever the encryption.",
        code: """
          resource "aws_s3_object" "<name>" {
            source      = var.file
            source_hash = filemd5(var.file)
          }
          """,
        pros: ["A difference means other content"], cons: ["The file has to be at hand when planning"]),
      longTermRework: FixTemplate(
        "Upload outside of Terraform", "Let the build publish files, and give Terraform their names only.",
        pros: ["Plans need no files"], cons: ["Two steps for each release"])),
    KnownNoise(
      id: "noise-last-modified", title: "Times of the last change",
      cause: "The service notes when something was changed last.", provider: .any, resourceTypes: ["*"],
      attributes: [
        "last_modified", "last_modified_time", "last_modified_date", "last_updated", "last_updated_time",
        "last_updated_date",
        "last_update_time", "update_time", "updated_at", "updated_date", "modified_at", "**.last_modified*",
        "**.update_time",
        "**.updated_at",
      ],
      confidence: .high,
      quickPatch: FixTemplate(
        "Refresh the state", "Such times are computed only; an apply that refreshes takes them over.",
        pros: ["Changes nothing that runs"], cons: ["It comes back with the next write"]),
      structuralRefactor: FixTemplate(
        "Do not hand times on",
        "Outputs and triggers that hold such a time change other resources as well. Hand a hash of the content on instead.",
        code: """
          output "content" {
            value = sha256(var.content)
          }
          """,
        pros: ["Ends changes that only follow"], cons: ["The time itself still differs"]),
      longTermRework: FixTemplate(
        "Find the other writer",
        "A time that moves between plans tells of writes elsewhere; the audit log says by whom.",
        pros: ["Ends the writes that make the noise"], cons: ["Takes time to find"])),
    KnownNoise(
      id: "noise-generated-password", title: "Generated passwords",
      cause: "The password is generated, or is rotated outside of Terraform, and the provider can't read it back.",
      provider: .any, resourceTypes: ["*"],
      attributes: [
        "password", "master_password", "admin_password", "administrator_login_password", "master_user_password",
        "root_password",
      ],
      quickPatch: .ignoring(because: "The password is set once and changed elsewhere."),
      structuralRefactor: FixTemplate(
        "Let the service keep the password", "Databases can make, keep and rotate their own password.",
        code: """
          resource "aws_db_instance" "<name>" {
            manage_master_user_password = true
          }
          """,
        pros: ["No password in the state"], cons: ["Applications have to read it from the secret"]),
      longTermRework: FixTemplate(
        "Sign in by identity", "Let applications use short-lived credentials of their identity instead of passwords.",
        pros: ["Nothing to rotate"], cons: ["Not every client can do it"])),
    KnownNoise(
      id: "noise-timeouts", title: "Timeouts",
      cause: "Timeouts belong to Terraform alone and are kept in the state; imported resources have none.",
      provider: .any,
      resourceTypes: ["*"], attributes: ["timeouts", "timeouts[*]", "timeouts.*", "timeouts[*].*"], confidence: .high,
      quickPatch: FixTemplate(
        "Apply once", "An apply writes the timeouts into the state and touches nothing else.",
        pros: ["Ends it for good"], cons: ["Somebody has to run the apply"]),
      structuralRefactor: FixTemplate(
        "Set timeouts where they are needed only", "Most resources are fine with the defaults of their provider.",
        code: """
          resource "<type>" "<name>" {
            timeouts {
              create = "60m"
            }
          }
          """,
        pros: ["Less to read"], cons: ["Slow resources need them still"]),
      longTermRework: FixTemplate(
        "Import with configuration", "Import blocks bring resources in by a plan that shows such differences at once.",
        pros: ["Imports are reviewed like other changes"], cons: ["Needs a recent Terraform"])),
    KnownNoise(
      id: "noise-timestamp-trigger", title: "Triggers that hold a time",
      cause: "A trigger is made with `timestamp()` or `uuid()`, so it is another one in each plan.", provider: .any,
      resourceTypes: ["null_resource", "terraform_data", "local_file", "time_*"],
      attributes: [
        "triggers", "triggers.*", "triggers_replace", "triggers_replace.*", "triggers_replace[*]", "input", "content",
      ],
      actions: [.update, .replace], marksChanges: false,
      quickPatch: .ignoring(because: "The trigger fires in each plan."),
      structuralRefactor: FixTemplate(
        "Trigger by content", "Let the trigger be a hash of what the step depends on.",
        code: """
          resource "terraform_data" "<name>" {
            triggers_replace = [filesha256("${path.module}/setup.sh")]
          }
          """,
        pros: ["The step runs when it is needed"], cons: ["What it depends on has to be known"]),
      longTermRework: FixTemplate(
        "Run steps outside of Terraform", "Steps that have to run each time belong into the pipeline around the apply.",
        pros: ["Plans show infrastructure alone"], cons: ["The pipeline has to hand values over"])),
  ]
}
