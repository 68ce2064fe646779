import Crypto
import DriftDiff
import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("HTML reports")
struct HTMLReportTests {
  /// The page without its own script and style.
  private static func shell(_ page: String) -> String {
    page.replacing(/<style>(?s:.*?)<\/style>/, with: "<style></style>")
      .replacing(/<script>(?s:.*?)<\/script>/, with: "<script></script>")
  }

  @Test("the parts that stand without a script are as reviewed")
  func golden() throws {
    let shell = Self.shell(HTMLReport.render(HostileReport.report)).replacing(/sha256-[^']*'/, with: "sha256-…'")
    try GoldenFile.expect(Array(shell.utf8), toBe: "hostile.html.txt")
  }

  @Test("the page holds the JSON report", arguments: SafetyLawTests.seeds)
  func data(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 30)
    let page = HTMLReport.render(report)
    let match = try #require(page.firstMatch(of: /<script type="application\/json" id="report">((?s:.*?))<\/script>/))
    #expect(try JSONDocument(String(match.1)).root == JSONDocument(JSONReport.render(report)).root)
  }

  @Test("nothing from outside opens an element", arguments: SafetyLawTests.seeds)
  func elements(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let shell = Self.shell(HTMLReport.render(random.next(items: 30)))
    let known: Set<Substring> = [
      "b", "body", "button", "code", "div", "h1", "h2", "head", "header", "html", "input", "li", "main", "meta",
      "noscript", "option", "p", "script", "section", "select", "span", "style", "table", "tbody", "td", "th", "thead",
      "title", "tr", "ul", "doctype",
    ]
    let names = shell.matches(of: /<[\/!]?([^\s>]*)/).map { $0.1 }
    #expect(Set(names).subtracting(known).isEmpty)
    #expect(shell.count { $0 == "<" } == shell.count { $0 == ">" })
    #expect(shell.firstMatch(of: /\son[a-z]+\s*=/) == nil)
  }

  @Test("the policy names the hashes of script and style, and lets nothing else in")
  func policy() throws {
    let page = HTMLReport.render(HostileReport.report)
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
    #expect(policy.hasPrefix("default-src 'none';"))
    for (kind, tag) in [("script-src", "script"), ("style-src", "style")] {
      let start = try #require(page.range(of: "<\(tag)>")).upperBound
      let end = try #require(page.range(of: "</\(tag)>", range: start..<page.endIndex)).lowerBound
      let hash = Data(SHA256.hash(data: Data(page[start..<end].utf8))).base64EncodedString()
      #expect(policy.contains("\(kind) 'sha256-\(hash)'"))
    }
    #expect(!page.contains("http://") || !page.contains("src=\"http"))
    #expect(page.firstMatch(of: /<(?:link|img|iframe|script src)/) == nil)
  }

  @Test("a browser shows all items of a large report as text", .enabled(if: Browser.isInstalled))
  func browser() throws {
    let few = try Browser.dom(of: HTMLReport.render(HostileReport.report))
    #expect(few.contains(">\(HostileReport.report.items.count) items<"))
    #expect(few.contains("&lt;b&gt;@everyone") && few.contains(#"aws_iam_role.\u{1B}]8;;"#))
    #expect(!few.contains("<img") && !few.contains("<b>@everyone"))
    var report = HostileReport.report
    report.items = Array(repeating: HostileReport.report.items, count: 700).flatMap(\.self)
    #expect(try Browser.dom(of: HTMLReport.render(report)).contains(">\(report.items.count) items<"))
  }
}

/// Chromium without a window.
private enum Browser {
  private static let file = ["/usr/bin/chromium", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static var isInstalled: Bool { file != nil }

  /// The page's elements once its script has run.
  static func dom(of page: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "drift-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = folder.appending(path: "report.html")
    try Data(page.utf8).write(to: document)
    let process = Process()
    process.executableURL = file.map { URL(filePath: $0) }
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile",
      "--virtual-time-budget=20000", "--dump-dom", document.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try Launch.run(process)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
