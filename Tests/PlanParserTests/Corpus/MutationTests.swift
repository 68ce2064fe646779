import DriftModels
import Foundation
import PlanParser
import Testing
import TestingTools

/// Files damaged at random end in a document whose every part can be asked for, or in an error of one line.
@Suite struct MutationTests {
  static let files: [(name: String, bytes: [UInt8])] = {
    let roots = ["corpus", "broken"].map { Fixtures.folder.appending(path: $0) }
    let found = roots.flatMap { root in
      (FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects as? [URL]) ?? []
    }
    return found.sorted { $0.path < $1.path }.compactMap { file in
      guard let data = try? Data(contentsOf: file), data.count < 10_000, file.pathExtension != "tsv" else { return nil }
      return (file.lastPathComponent, Array(data))
    }
  }()

  @Test("there are files to damage")
  func corpus() { #expect(Self.files.count > 20) }

  @Test("no damage ends in a trap", arguments: 0..<200 as Range<UInt64>)
  func damaged(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let file = try #require(Self.files.randomElement(using: &random))
      var bytes = file.bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, &random) }
      let source = try bytes.withUnsafeBytes { bytes in try JSONSource(copying: bytes) }
      do { Self.ask(try Plan(source: source)) } catch {
        #expect(!error.description.isEmpty && !error.description.contains("\n"), "seed \(seed), \(file.name)")
      }
      do { Self.ask(try StateSnapshot(source: source)) } catch {
        #expect(!error.description.isEmpty && !error.description.contains("\n"), "seed \(seed), \(file.name)")
      }
    }
  }

  private static let pieces: [[UInt8]] = [
    "null", "true", "{}", "[]", "\"\"", "0", "-1", "1e999", "[{}]", "{\"a\":1}", "\"a.b\"", "[null]", ",", ":", "\"",
  ].map { Array($0.utf8) }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
    case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
    case 3: bytes.removeLast(bytes.count - place)
    default:
      // The value after the next colon becomes another one: damage that is still JSON finds its way further in.
      guard let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")),
        let end = bytes[colon...].firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") }),
        let piece = pieces.randomElement(using: &random)
      else { return }
      bytes.replaceSubrange((colon + 1)..<end, with: piece)
    }
  }

  private static func ask(_ plan: Plan) {
    for change in Array(plan.resourceChanges) + Array(plan.resourceDrift) {
      _ = (change.address, change.type, change.key, change.moduleAddress, change.isMove, change.importing, change.lines)
    }
    for output in plan.outputChanges { _ = (output.before.attribute, output.after.attribute) }
    _ = (plan.checks, plan.variables, plan.configuration?.resources.mapValues(\.references), plan.provesNoDrift)
    _ = (Array(plan.deferredChanges), Array(plan.actionInvocations), Array(plan.relevantAttributes))
    _ = (try? plan.priorState()).map { $0.map(ask) }
    _ = try? plan.plannedValues().instances.map(\.address)
  }

  private static func ask(_ state: StateSnapshot) {
    for (position, instance) in state.instances.enumerated() {
      _ = (instance.address, instance.sensitivity.coversSomething, state.instances.details(at: position))
    }
    _ = (state.outputs.map(\.value.attribute), state.checks)
  }
}
