/// The style sheet of the HTML report: light and dark, from the width of a phone upwards.
enum HTMLStyle {
  static let text = #"""
    :root {
      color-scheme: light dark;
      --page: #f6f7f9; --card: #ffffff; --ink: #17202b; --soft: #52606d; --line: #d5dae1; --accent: #0b5cad;
      --changed: #8a5300; --missing: #a3162e; --extra: #0b5cad; --matched: #1b6e3c;
      --low: #52606d; --medium: #8a5300; --high: #b3261e; --critical: #8c0d4f;
      --old: #fdecec; --new: #e8f5ea;
    }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {
      --page: #10151b; --card: #18202a; --ink: #e6ebf1; --soft: #9fb0c0; --line: #303b47; --accent: #7db8f5;
      --changed: #f0b35a; --missing: #ff8a94; --extra: #7db8f5; --matched: #74d398;
      --low: #9fb0c0; --medium: #f0b35a; --high: #ff8f85; --critical: #ff8ec7;
      --old: #3a2226; --new: #1d3325;
    } }
    :root[data-theme="dark"] {
      color-scheme: dark;
      --page: #10151b; --card: #18202a; --ink: #e6ebf1; --soft: #9fb0c0; --line: #303b47; --accent: #7db8f5;
      --changed: #f0b35a; --missing: #ff8a94; --extra: #7db8f5; --matched: #74d398;
      --low: #9fb0c0; --medium: #f0b35a; --high: #ff8f85; --critical: #ff8ec7;
      --old: #3a2226; --new: #1d3325;
    }
    :root[data-theme="light"] { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    .page { max-width: 72rem; margin: 0 auto; padding: 1rem; }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; }
    h1 { font-size: 1.5rem; margin: 0; flex: 1 1 auto; }
    h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
    code, pre, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    button, input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
      border-radius: .4rem; padding: .35rem .6rem; }
    button { cursor: pointer; }
    button[aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .5rem; margin: 1rem 0; }
    .figure { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
    .figure b { display: block; font-size: 1.4rem; line-height: 1.2; }
    .figure span { color: var(--soft); font-size: .85rem; }
    .narrative { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
    .narrative p, .narrative ul { margin: .25rem 0; overflow-wrap: anywhere; }
    .narrative ul { padding-left: 1.2rem; }
    .tools { position: sticky; top: 0; z-index: 1; background: var(--page); padding: .5rem 0; display: flex;
      flex-wrap: wrap; gap: .5rem; border-bottom: 1px solid var(--line); }
    .tools input[type="search"] { flex: 1 1 14rem; min-width: 0; }
    .tools select { max-width: 100%; }
    .group { display: flex; flex-wrap: wrap; gap: .25rem; }
    .status { color: var(--soft); margin: .5rem 0; }
    details.item { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: .4rem 0;
      content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
    details.item > summary { cursor: pointer; padding: .5rem .7rem; display: flex; flex-wrap: wrap; gap: .25rem .6rem;
      align-items: baseline; overflow-wrap: anywhere; list-style-position: inside; }
    details.item > div { padding: 0 .7rem .7rem; border-top: 1px solid var(--line); }
    summary .title { font-weight: 600; flex: 1 1 12rem; min-width: 0; }
    .tag { font-size: .8rem; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; }
    .changed { color: var(--changed); } .missing { color: var(--missing); } .extra { color: var(--extra); }
    .matched { color: var(--matched); } .low, .none { color: var(--low); } .medium { color: var(--medium); }
    .high { color: var(--high); } .critical { color: var(--critical); font-weight: 700; }
    .soft { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere; }
    th { color: var(--soft); font-weight: 600; }
    td.number, th.number { text-align: right; overflow-wrap: normal; }
    td.old { background: var(--old); } td.new { background: var(--new); }
    td.value { white-space: pre-wrap; max-width: 24rem; }
    pre { background: var(--page); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem; overflow-x: auto;
      font-size: .85rem; margin: .3rem 0; }
    .wide { overflow-x: auto; }
    .wide td:first-child, .wide td:last-child, .wide th { white-space: nowrap; }
    .copy { font-size: .8rem; padding: .1rem .5rem; }
    footer { color: var(--soft); font-size: .85rem; margin: 2rem 0 1rem; }
    @media (max-width: 40rem) {
      .page { padding: .6rem; }
      .tools { position: static; }
      table.changes, table.changes tbody, table.changes tr, table.changes td { display: block; width: 100%; }
      table.changes thead { position: absolute; left: -999rem; }
      table.changes tr { border-bottom: 1px solid var(--line); padding: .3rem 0; }
      table.changes td { border: 0; }
      table.changes td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
      td.value { max-width: none; }
    }
    @media print { .tools, button { display: none; } body { background: #fff; } details.item { break-inside: avoid; } }
    """#
}
