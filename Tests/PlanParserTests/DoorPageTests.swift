import DriftModels
import Foundation
import PlanParser
import Testing

/// The example of the library's page compiles, since it stands here, and does what the page says.
@Suite struct DoorPageTests {
  // The lines between the marks are the example of docs/libraries/PlanParser.md, moved in by six spaces.
  private static func destroyed(_ planFile: String, _ stateFile: String) throws -> [String] {
    var output: [String] = []
    func print(_ items: Any...) { output.append(items.map { "\($0)" }.joined(separator: " ")) }
    do {
      // example: start
      let plan = try Plan(file: planFile)
      print(plan.counts.create, plan.counts.replace, plan.provesNoDrift)
      for change in plan.resourceChanges where change.destroys {
        print(change.address)
        for attribute in change.attributeChanges where attribute.forcesReplacement {
          print(" ", attribute.pathText, attribute.before, "->", attribute.after)
        }
      }

      let state = try StateSnapshot(file: stateFile)
      for resource in state.instances where resource.mode == .managed && resource.deposedKey == nil {
        print(resource.address, resource.attributes?["id"]?.string ?? "")
      }
      // example: end
    }
    return output
  }

  @Test("the page's example is the one that is compiled")
  func sameText() throws {
    let package = Fixtures.folder.appending(path: "../../..")
    let page = try String(contentsOf: package.appending(path: "docs/libraries/PlanParser.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let start = try #require(source.range(of: "      // example: start\n"))
    let end = try #require(source.range(of: "      // example: end\n"))
    let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.map { $0.hasPrefix("      ") ? String($0.dropFirst(6)) : String($0) }.joined(separator: "\n")
    #expect(page.contains("import PlanParser\n\n" + example + "```"))
  }

  @Test("the example prints what destroys and what is managed")
  func runs() throws {
    let folder = Fixtures.folder.appending(path: "corpus/handmade__modern")
    let output = try Self.destroyed(
      folder.appending(path: "plan/forget-and-replace-by-forget.json").path,
      folder.appending(path: "state4/deposed-tainted-flat.json").path)
    #expect(
      output == [
        "0 1 false", #"module.m["a.b"].aws_sqs_queue.cbd[0]"#, #"  name "x" -> "y""#,
        #"module.m["a.b"].aws_sqs_queue.cbd[0]"#, "aws_sqs_queue.cbd q-new",
        #"module.m["x.y"].module.n[3].aws_sqs_queue.t["0"] q-t0"#,
        #"module.m["x.y"].module.n[3].aws_sqs_queue.t["1"] q-t1"#,
      ])
  }
}
