extension KnownNoise {
  /// What Google Cloud computes and moves by itself.
  static let google: [KnownNoise] = [
    KnownNoise(
      id: "noise-fingerprint", title: "Fingerprints of labels and metadata",
      cause:
        "The service computes a fingerprint with each write, to find writes that meet. It says nothing about content.",
      provider: .gcp, resourceTypes: ["google_*"],
      attributes: ["fingerprint", "label_fingerprint", "metadata_fingerprint", "tags_fingerprint", "**.fingerprint"],
      confidence: .high,
      quickPatch: FixTemplate(
        "Refresh the state",
        "A fingerprint is computed only, so there is nothing to ignore: an apply that refreshes takes the new value over.",
        pros: ["Changes nothing that runs"], cons: ["It comes back with the next write outside of Terraform"]),
      structuralRefactor: FixTemplate(
        "Find the other writer",
        "A fingerprint that changes plan after plan tells of labels or metadata that are written elsewhere. Leave those keys "
          + "to the other writer.",
        code: """
          resource "<type>" "<name>" {
            lifecycle {
              ignore_changes = [labels["managed-elsewhere"]]
            }
          }
          """,
        pros: ["Ends the writes that make the noise"], cons: ["The audit log has to be read once"]),
      longTermRework: FixTemplate(
        "Set labels in the provider", "Give common labels as `default_labels`, and keep other tools from labelling.",
        pros: ["Labels have one origin"], cons: ["Other tools have to be changed"])),
    KnownNoise(
      id: "noise-effective-labels", title: "Computed label maps",
      cause:
        "`effective_labels` and `terraform_labels` are computed from labels of the resource, of the provider and of the "
        + "service.",
      provider: .gcp, resourceTypes: ["google_*"],
      attributes: [
        "effective_labels", "effective_labels.*", "terraform_labels", "terraform_labels.*", "effective_annotations",
        "effective_annotations.*",
      ],
      confidence: .high,
      quickPatch: FixTemplate(
        "Look at `labels` instead",
        "The maps follow `labels`. Where those are right, an apply that refreshes takes the computed ones over.",
        pros: ["Changes nothing that runs"], cons: ["It comes back while something else sets labels"]),
      structuralRefactor: FixTemplate(
        "Set common labels once", "Keys that stand in the provider and in resources belong to the provider alone.",
        code: """
          provider "google" {
            default_labels = var.common_labels
          }
          """,
        pros: ["Resources carry only what is their own"], cons: ["All modules have to drop the common labels once"]),
      longTermRework: FixTemplate(
        "Name an owner for each label key", "Write down which keys Terraform sets, and check the rest by policy.",
        pros: ["Labels can be relied on for cost"], cons: ["Takes agreement with all who label"])),
    KnownNoise(
      id: "noise-gke-version", title: "Versions of clusters in release channels",
      cause: "A release channel upgrades control plane and nodes, and the configuration still names the old version.",
      provider: .gcp, resourceTypes: ["google_container_cluster", "google_container_node_pool"],
      attributes: ["master_version", "min_master_version", "node_version", "version", "node_pool[*].version"],
      marksChanges: false,
      quickPatch: .ignoring(because: "The release channel decides on the version."),
      structuralRefactor: FixTemplate(
        "Name the channel, not the version", "With a channel and without versions there is nothing to differ from.",
        code: """
          resource "google_container_cluster" "<name>" {
            release_channel {
              channel = "REGULAR"
            }
          }
          """,
        pros: ["Upgrades of the channel are no difference"], cons: ["The exact version stands nowhere in the code"]),
      longTermRework: FixTemplate(
        "Order environments by channel",
        "Let tests run on a faster channel than production, and set maintenance windows, so that upgrades arrive in order.",
        pros: ["Upgrades without plans and without surprises"], cons: ["Clusters have to be looked at after upgrades"])),
    KnownNoise(
      id: "noise-cloud-run-annotations", title: "Annotations of Cloud Run",
      cause: "Console and command line write who deployed with what into annotations and client fields of a service.",
      provider: .gcp,
      resourceTypes: ["google_cloud_run_service", "google_cloud_run_v2_service", "google_cloud_run_v2_job"],
      attributes: [
        "client", "client_version", #"**["run.googleapis.com/client-*"]"#, #"**["run.googleapis.com/operation-id"]"#,
        #"**["serving.knative.dev/creator"]"#, #"**["serving.knative.dev/lastModifier"]"#,
      ],
      quickPatch: .ignoring(because: "Each deployment writes these fields."),
      structuralRefactor: FixTemplate(
        "Use the second version of the resource",
        "It has fields for what were annotations, and ignores those of clients.",
        code: """
          resource "google_cloud_run_v2_service" "<name>" {
            name     = var.service
            location = var.region

            template {
              containers {
                image = var.image
              }
            }

            lifecycle {
              ignore_changes = [client, client_version]
            }
          }
          """,
        pros: ["Less that can differ"], cons: ["Services have to be imported under the new type"]),
      longTermRework: FixTemplate(
        "Deploy with one tool", "Let either Terraform or the deployment tool write services.",
        pros: ["One history of what runs"], cons: ["Changes the way in which releases are made"])),
    KnownNoise(
      id: "noise-instance-ssh-keys", title: "SSH keys in metadata",
      cause:
        "Console and `gcloud` write short-lived keys into the metadata of instances and projects when somebody signs in.",
      provider: .gcp,
      resourceTypes: [
        "google_compute_instance", "google_compute_project_metadata", "google_compute_project_metadata_item",
        "google_compute_instance_template",
      ],
      attributes: ["metadata.*ssh*", "metadata.*sshKeys*", #"metadata["ssh-keys"]"#], marksChanges: false,
      quickPatch: .ignoring(#"metadata["ssh-keys"]"#, because: "Signing in writes keys."),
      structuralRefactor: FixTemplate(
        "Use OS Login", "With OS Login keys belong to people and are not written into metadata.",
        code: """
          resource "<type>" "<name>" {
            metadata = {
              enable-oslogin = "TRUE"
            }
          }
          """,
        pros: ["Access follows roles and can be audited"], cons: ["People need the roles first"]),
      longTermRework: FixTemplate(
        "Do without signing in",
        "Collect logs and metrics centrally, and make instances anew instead of repairing them.",
        pros: ["No keys at all"], cons: ["Needs good observability"])),
  ]
}
