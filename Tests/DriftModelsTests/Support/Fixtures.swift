import Foundation

/// Files that belong to these tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Files of a folder with their bytes, by name.
  static func files(in path: String) -> [(name: String, bytes: [UInt8])] {
    let place = folder.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: place.appending(path: name))).map { (name, Array($0)) }
    }
  }
}
