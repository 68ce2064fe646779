import Crypto
public import DriftModels

/// A drift report as one HTML page that needs nothing else: it works from a disk, in light and dark, at the width of a
/// phone.
///
/// The page has search and filters by kind, risk, type and state, which its address keeps. Its content security policy
/// lets nothing run or load but its own script and style; what comes from outside is text wherever it stands.
public enum HTMLReport {
  /// The page, ending with a line break.
  public static func render(_ report: DriftReport) -> String {
    let title = isClean(report) ? "No drift" : "Drift: \(ReportPhrases.counts(report))"
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="referrer" content="no-referrer">
      <title>\(MarkupText.escaped(title))</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <div class="page">
      <header>
      <h1>\(isClean(report) ? "No drift" : "Drift report")</h1>
      <button type="button" id="theme">Light or dark</button>
      </header>
      \(HTMLSummary.figures(report))
      \(HTMLSummary.narrative(report))
      \(tools)
      <p class="status" id="status" role="status" aria-live="polite"></p>
      <noscript><p>The list of items needs JavaScript, which runs from this file alone.</p></noscript>
      <main id="items"></main>
      <div id="end" hidden><button type="button" id="more">Show more</button></div>
      \(HTMLSummary.coverage(report))
      \(HTMLSummary.warnings(report))
      </div>
      <script type="application/json" id="report">\(HTMLText.json(JSONReport.render(report, indent: 0)))</script>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }

  private static func isClean(_ report: DriftReport) -> Bool {
    report.changedCount + report.missingCount + report.extraCount == 0
  }

  private static let tools = """
    <div class="tools" id="tools" hidden>
    <input type="search" id="search" placeholder="Search addresses, ids, attributes, values" aria-label="Search items"
      autocomplete="off" spellcheck="false">
    <div class="group" id="kinds" role="group" aria-label="Kinds"></div>
    <div class="group" id="risks" role="group" aria-label="Risk levels"></div>
    <select id="type" aria-label="Type"><option value="">All types</option></select>
    <select id="source" aria-label="State" hidden><option value="">All states</option></select>
    <select id="order" aria-label="Order"><option value="risk">Highest risk first</option>
    <option value="report">By kind and type</option><option value="newest">Newest first</option></select>
    </div>
    """

  /// Only the script and the style of this page may run: both are named by their hashes.
  private static let policy =
    "default-src 'none'; script-src 'sha256-\(hash(HTMLScript.text))'; style-src 'sha256-\(hash(HTMLStyle.text))'; "
    + "base-uri 'none'; form-action 'none'"

  private static func hash(_ text: String) -> String { Base64.text(of: Array(SHA256.hash(data: Array(text.utf8)))) }
}
