import Foundation

/// The types that `Tests/Peers/aws_pairs` has a case for, read from the cases themselves.
enum AWSPairTypes {
  static let all: [String] = {
    let folder = AWSPairs.root.appending(path: "Tests/Peers/aws_pairs/cases")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let marker = "@case(\""
    return files.flatMap { file in
      let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
      return lines.filter { $0.hasPrefix(marker) }.map { String($0.dropFirst(marker.count).prefix { $0 != "\"" }) }
    }.sorted()
  }()
}
