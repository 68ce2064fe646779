import DriftDiff
import DriftModels
import Testing

@Suite("Likely causes")
struct LikelyCauseTests {
  /// A pair that differs, and the causes that are told for it.
  struct Change: Sendable, CustomTestStringConvertible {
    let type: String
    let declared: String
    let live: String
    let causes: [LikelyCause.Kind]
    var testDescription: String { "\(type) \(live)" }
  }

  @Test(
    "a change tells its causes by what differs",
    arguments: [
      Change(
        type: "aws_autoscaling_group", declared: #"{"desired_capacity":2,"name":"g"}"#,
        live: #"{"desired_capacity":5,"name":"g"}"#, causes: [.autoscaling]),
      Change(
        type: "aws_db_instance", declared: #"{"engine_version":"15.4","auto_minor_version_upgrade":false}"#,
        live: #"{"engine_version":"16.1","auto_minor_version_upgrade":false}"#, causes: []),
      Change(
        type: "google_container_cluster",
        declared: #"{"min_master_version":"1.29.1","release_channel":[{"channel":"REGULAR"}]}"#,
        live: #"{"min_master_version":"1.29.4","release_channel":[{"channel":"REGULAR"}]}"#, causes: [.maintenance]),
      Change(
        type: "aws_db_instance", declared: #"{"publicly_accessible":false}"#, live: #"{"publicly_accessible":true}"#,
        causes: [.securityTamper]),
      Change(
        type: "aws_db_instance", declared: #"{"publicly_accessible":true}"#, live: #"{"publicly_accessible":false}"#,
        causes: []),
      Change(
        type: "google_compute_firewall", declared: #"{"source_ranges":["10.0.0.0/8"]}"#,
        live: #"{"source_ranges":["0.0.0.0/0"]}"#, causes: [.securityTamper]),
      Change(
        type: "aws_lambda_function", declared: #"{"image_uri":"r/app:1"}"#, live: #"{"image_uri":"r/app:2"}"#,
        causes: [.otherPipeline]),
    ])
  func changes(_ change: Change) throws {
    let report = try Make.report(change.type, declared: change.declared, live: change.live)
    let item = try #require(report.items.first)
    #expect(item.causes.map(\.kind) == change.causes, "\(item.causes)")
    #expect(item.causes.allSatisfy { !$0.grounds.isEmpty && !$0.advice.isEmpty })
    #expect((item.riskLevel == .high) == (change.causes == [.securityTamper]))
  }

  @Test("tags of owners and of other tools tell who made an extra")
  func owners() throws {
    let rows: [(String, [LikelyCause.Kind])] = [
      (#"{"aws:servicecatalog:provisionedProductArn":"arn"}"#, [.controllerManaged]),
      (#"{"kubernetes.io/cluster/prod":"owned"}"#, [.controllerManaged]),
      (#"{"kubernetes.io/cluster/prod":"shared"}"#, []), (#"{"pulumi:project":"shop"}"#, [.otherPipeline]),
      (#"{"managed-by":"ansible"}"#, [.otherPipeline]), (#"{"managed-by":"terraform"}"#, []), (#"{"Name":"x"}"#, []),
    ]
    for (tags, causes) in rows {
      let live = try Make.live("aws_sqs_queue", "q", #""name":"q","tags":\#(tags),"properties":{"name":"q"}"#)
      let report = DriftDiff.compute(declared: [DeclaredResource](), live: [live])
      #expect(report.items.first?.causes.map(\.kind) == causes, "\(tags)")
    }
  }

  @Test("one that is missing and one that is extra under the same name were made again, or moved")
  func remade() throws {
    func report(region: String) throws -> DriftReport {
      let declared = try Make.declared(
        "aws_instance.web", #"{"id":"i-1","tags":{"Name":"web"},"availability_zone":"eu-west-1a"}"#)
      let live = try Make.live(
        "aws_instance", "i-2", #""name":"web","region":"\#(region)","properties":{"id":"i-2"}"#)
      return DriftDiff.compute(declared: [declared], live: [live])
    }
    let same = try report(region: "eu-west-1")
    #expect(same.items.map(\.kind) == [.missing, .extra])
    #expect(same.items.allSatisfy { $0.causes.first?.kind == .reCreated })
    let other = try report(region: "eu-north-1")
    #expect(other.items.allSatisfy { $0.causes.first?.kind == .movedScope })
  }

  @Test("all of a type missing at once may not be visible; one among others that are live was deleted")
  func missing() throws {
    let declared = try (0..<6).map { try Make.declared("aws_sqs_queue.q[\($0)]", #"{"id":"https://q/\#($0)"}"#) }
    let none = DriftDiff.compute(declared: declared, live: [LiveResource]())
    #expect(none.items.count == 6 && none.items.allSatisfy { $0.causes.map(\.kind) == [.notVisible] })
    let live = try (1..<6).map { try Make.live("aws_sqs_queue", "https://q/\($0)") }
    let one = DriftDiff.compute(declared: declared, live: live)
    #expect(one.items.map(\.kind) == [.missing] && one.items[0].causes.map(\.kind) == [.deletedOutside])
  }

  @Test("what an audit trail, a plan or another state tells outweighs guesses")
  func facts() throws {
    var options = DriftOptions()
    options.facts.trail["the-id"] = TrailEvent(actor: .person("mallory"), action: "changed it")
    let report = try Make.report(declared: #"{"size":1}"#, live: #"{"size":2}"#, options: options)
    #expect(report.items[0].causes.first?.kind == .consoleChange)
    #expect(report.items[0].causes.first?.grounds.contains("mallory changed it") == true)
    let opened = try Make.report(
      "aws_db_instance", declared: #"{"publicly_accessible":false}"#, live: #"{"publicly_accessible":true}"#,
      options: options)
    let grounds = opened.items[0].causes.first { $0.kind == .securityTamper }?.grounds
    #expect(grounds?.isEmpty == false && grounds?.contains("nobody is known to have done it") == false)
    options = DriftOptions()
    options.facts.plannedPaths["aws_thing.this"] = ["size"]
    let planned = try Make.report(declared: #"{"size":1}"#, live: #"{"size":2}"#, options: options)
    #expect(planned.items[0].causes.first?.kind == .configAhead)
    options = DriftOptions()
    options.facts.otherStates["q"] = "billing.tfstate"
    let extra = DriftDiff.compute(
      declared: [DeclaredResource](), live: [try Make.live("aws_sqs_queue", "q")], options: options)
    #expect(extra.items[0].causes == [LikelyCause(kind: .otherState, grounds: ["billing.tfstate declares it"])])
  }

  @Test("what refers to an object that was made again needs a refresh")
  func references() throws {
    let declared = [
      try Make.declared("aws_vpc.main", #"{"id":"vpc-1","tags":{"Name":"main"}}"#),
      try Make.declared("aws_route_table.r", #"{"id":"rtb-1","vpc_id":"vpc-1"}"#),
    ]
    let live = [
      try Make.live("aws_vpc", "vpc-2", #""name":"main","properties":{"id":"vpc-2"}"#),
      try Make.live("aws_route_table", "rtb-1", #""properties":{"id":"rtb-1","vpc_id":"vpc-2"}"#),
    ]
    let report = DriftDiff.compute(declared: declared, live: live)
    let table = try #require(report.items.first { $0.resourceType == "aws_route_table" })
    #expect(table.causes.contains { $0.kind == .refreshNeeded })
  }

  @Test("what the cloud made is marked when it is asked for")
  func managed() throws {
    let live = try Make.live("aws_sqs_queue", "q", #""managed_by":"karpenter","properties":{"name":"q"}"#)
    let hidden = DriftDiff.compute(declared: [DeclaredResource](), live: [live])
    #expect(hidden.items.isEmpty && hidden.cloudManagedCount == 1)
    let shown = DriftDiff.compute(
      declared: [DeclaredResource](), live: [live], options: DriftOptions(includesManagedElsewhere: true))
    #expect(shown.items.map(\.managedBy) == ["karpenter"])
    #expect(shown.items[0].causes.first?.kind == .controllerManaged)
  }
}
