import DriftDiff
import DriftModels
import Testing

@Suite("Resource blocks of what nobody declares")
struct ResourceBlockTests {
  private func block(_ type: String, _ properties: String, id: String = "x") throws -> String {
    let live = try Make.live(type, id, #""name":"Main","properties":\#(properties)"#)
    let report = DriftDiff.compute(
      declared: [DeclaredResource](), live: [live], options: DriftOptions(includesResourceBlocks: true))
    return try #require(report.items.first?.resourceBlock)
  }

  @Test("attributes stand in columns, long values and blocks after them")
  func layout() throws {
    let text = try block(
      "aws_lb_target_group",
      #"""
      {"id":"x","arn":"arn:x","name":"main","port":443,"vpc_id":"vpc-1","tags":{"Name":"main","a b":"c"},
       "tags_all":{"Name":"main"},"target_type":"ip","health_check":[{"enabled":true,"matcher":"200","path":"/up"}],
       "stickiness":[],"preserve_client_ip":null}
      """#)
    #expect(
      text == """
        resource "aws_lb_target_group" "main" {
          name        = "main"
          port        = 443
          target_type = "ip"
          vpc_id      = "vpc-1"
          tags = {
            Name  = "main"
            "a b" = "c"
          }
          health_check {
            matcher = "200"
            path    = "/up"
          }
        }
        """)
  }

  @Test("JSON in texts becomes a call, templates are escaped and secrets are left out")
  func values() throws {
    let text = try block(
      "aws_iam_role",
      #"""
      {"name":"main","description":"${x} %{y} \"q\"\n",
       "assume_role_policy":"{\"Statement\":[{\"Action\":\"a\",\"N\":1e2}]}",
       "client_secret":"hush","managed_policy_arns":["a","b"]}
      """#)
    #expect(
      text == ##"""
        resource "aws_iam_role" "main" {
          assume_role_policy = jsonencode({
            Statement = [
              {
                Action = "a"
                N      = 1e2
              },
            ]
          })
          # client_secret is a secret: set it here, or put it under ignore_changes.
          description         = "$${x} %%{y} \"q\"\n"
          managed_policy_arns = ["a", "b"]
          name                = "main"
        }
        """##)
    #expect(!text.contains("hush"))
  }

  @Test("without attributes it says what to do, and its name is that of the import block")
  func empty() throws {
    let live = [
      try Make.live("aws_sqs_queue", "https://q/1", #""name":"q","properties":{}"#),
      try Make.live("aws_sqs_queue", "https://q/2", #""name":"q","properties":{"name":"q"}"#),
    ]
    let report = DriftDiff.compute(
      declared: [DeclaredResource](), live: live, options: DriftOptions(includesResourceBlocks: true))
    #expect(report.items[0].resourceBlock?.contains("The inventory has no attributes") == true)
    #expect(report.items[1].resourceBlock?.hasPrefix(#"resource "aws_sqs_queue" "q_2" {"#) == true)
    #expect(DriftDiff.compute(declared: [DeclaredResource](), live: live).items[1].resourceBlock == nil)
  }

  @Test("what a Kubernetes server writes is left out")
  func kubernetes() throws {
    let text = try block(
      "kubernetes_config_map_v1",
      #"{"metadata":[{"name":"main","namespace":"a","uid":"u","resource_version":"7"}],"data":{"k":"v"}}"#)
    #expect(!text.contains("uid") && !text.contains("resource_version") && text.contains("metadata {"))
  }
}
