/// The script of the HTML report: search, filters, and a list that grows as it is read.
///
/// Everything from outside enters the page as text, never as markup.
enum HTMLScript {
  static let text = #"""
    "use strict";
    (() => {
      const report = JSON.parse(document.getElementById("report").textContent);
      const items = report.items;
      const step = 100;
      const risks = ["critical", "high", "medium", "low", "none"];
      const kinds = ["changed", "missing", "extra", "matched"];
      const $ = (id) => document.getElementById(id);
      // What has no glyph, or turns the reading direction, is shown by number.
      const visible = (text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
        character === "\n" ? character : "\\u{" + character.codePointAt(0).toString(16).toUpperCase() + "}");
      const make = (tag, attributes, ...children) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
        for (const child of children) element.append(typeof child === "string" ? visible(child) : child);
        return element;
      };
      const title = (item) =>
        item.address || [item.resource_type, item.name || item.provider_resource_id].filter(Boolean).join(" ");
      const shown = (value) => typeof value === "string" && value === "(sensitive)" ? value : JSON.stringify(value);

      // Backticks enclose code, as in the sentences of other forms of the report.
      const prose = (text) => text.split("`").map((part, index) => index % 2 ? make("code", {}, part) : part);

      const haystacks = items.map((item) => [
        item.kind, item.risk_level, item.address, item.resource_type, item.provider_resource_id, item.name, item.region,
        item.managed_by, ...(item.causes || []).map((cause) => cause.cause),
        ...item.changes.flatMap((change) => [change.path, shown(change.declared), shown(change.live), change.rule]),
      ].filter(Boolean).join("\n").toLowerCase());

      const state = { text: "", kinds: new Set(), risks: new Set(), type: "", source: "", order: "risk" };
      const readHash = () => {
        const hash = new URLSearchParams(location.hash.slice(1));
        state.text = hash.get("q") || "";
        state.kinds = new Set((hash.get("kind") || "").split(",").filter((kind) => kinds.includes(kind)));
        state.risks = new Set((hash.get("risk") || "").split(",").filter((risk) => risks.includes(risk)));
        state.type = hash.get("type") || "";
        state.source = hash.get("state") || "";
        state.order = hash.get("order") || "risk";
      };
      const writeHash = () => {
        const hash = new URLSearchParams();
        if (state.text) hash.set("q", state.text);
        if (state.kinds.size) hash.set("kind", [...state.kinds].join(","));
        if (state.risks.size) hash.set("risk", [...state.risks].join(","));
        if (state.type) hash.set("type", state.type);
        if (state.source) hash.set("state", state.source);
        if (state.order !== "risk") hash.set("order", state.order);
        const text = hash.toString();
        try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch {}
      };

      const orders = {
        risk: (a, b) => risks.indexOf(items[a].risk_level) - risks.indexOf(items[b].risk_level) || a - b,
        report: (a, b) => a - b,
        newest: (a, b) => (items[b].created_at || "").localeCompare(items[a].created_at || "") || a - b,
      };
      const sorted = {};
      const inOrder = (name) => sorted[name] ||= items.map((_, index) => index).sort(orders[name] || orders.risk);

      let found = [];
      let drawn = 0;
      const list = $("items");
      const end = $("end");

      const cell = (label, value, style) => make("td", { "data-label": label, class: style }, value);
      const changes = (item) => {
        const rows = item.changes.map((change) => make("tr", {},
          cell("attribute", make("code", {}, change.path), "mono"),
          cell("declared", shown(change.declared), "value mono old"),
          cell("live", shown(change.live), "value mono new"),
          cell("note", [change.noise ? "noise" : "", change.hint || "", change.rule || ""].filter(Boolean).join(", "), "soft")));
        const head = make("thead", {}, make("tr", {},
          ...["attribute", "declared", "live", "note"].map((name) => make("th", { scope: "col" }, name))));
        return make("table", { class: "changes" }, head, make("tbody", {}, ...rows));
      };
      const code = (name, text) => {
        const button = make("button", { type: "button", class: "copy" }, "Copy");
        button.addEventListener("click", async () => {
          try { await navigator.clipboard.writeText(text); button.textContent = "Copied"; }
          catch { getSelection().selectAllChildren(button.parentNode.nextSibling); }
        });
        return [make("p", { class: "soft" }, name + " ", button), make("pre", {}, text)];
      };
      const body = (item) => {
        const parts = [];
        const facts = [item.resource_type, item.provider_resource_id, item.region,
          item.managed_by && "managed by " + item.managed_by, item.created_at && "made " + item.created_at,
          item.state && "state " + item.state].filter(Boolean);
        parts.push(make("p", { class: "soft" }, facts.join(" · ")));
        if (item.changes.length) parts.push(changes(item));
        for (const cause of item.causes || []) {
          parts.push(make("p", {}, make("b", {}, "Likely " + cause.cause), ": " + cause.grounds.join("; ") + ". ",
            cause.advice));
        }
        if (item.remediation) parts.push(make("p", {}, ...prose(item.remediation)));
        if (item.import_block) parts.push(...code("Import block", item.import_block));
        if (item.resource_block) parts.push(...code("Resource block", item.resource_block));
        return make("div", {}, ...parts);
      };
      const row = (item) => {
        const head = make("summary", {},
          make("span", { class: "tag " + item.kind }, item.kind),
          make("span", { class: "tag " + item.risk_level }, item.risk_level),
          make("span", { class: "title mono" }, title(item)),
          make("span", { class: "soft" }, item.changes.length
            ? item.changes.slice(0, 3).map((change) => change.path).join(", ")
              + (item.changes.length > 3 ? " and " + (item.changes.length - 3) + " more" : "")
            : item.region || ""));
        const details = make("details", { class: "item" }, head);
        details.addEventListener("toggle", () => {
          if (details.open && details.children.length === 1) details.append(body(item));
        });
        return details;
      };
      const more = () => {
        const next = found.slice(drawn, drawn + step);
        list.append(...next.map((index) => row(items[index])));
        drawn += next.length;
        end.hidden = drawn >= found.length;
      };
      const draw = () => {
        const terms = state.text.toLowerCase().split(/\s+/).filter(Boolean);
        found = inOrder(state.order).filter((index) => {
          const item = items[index];
          return (!state.kinds.size || state.kinds.has(item.kind)) && (!state.risks.size || state.risks.has(item.risk_level))
            && (!state.type || item.resource_type === state.type) && (!state.source || item.state === state.source)
            && terms.every((term) => haystacks[index].includes(term));
        });
        list.replaceChildren();
        drawn = 0;
        more();
        $("status").textContent = found.length === items.length
          ? items.length + (items.length === 1 ? " item" : " items")
          : found.length + " of " + items.length + " items";
        writeHash();
      };

      const buttons = (place, values, chosen, counts) => {
        for (const value of values.filter((value) => counts.get(value))) {
          const button = make("button", { type: "button", class: value, "aria-pressed": chosen().has(value) },
            value + " " + counts.get(value));
          button.addEventListener("click", () => {
            const set = chosen();
            if (!set.delete(value)) set.add(value);
            button.setAttribute("aria-pressed", set.has(value));
            draw();
          });
          place.append(button);
        }
      };
      const count = (key) => {
        const counts = new Map();
        for (const item of items) counts.set(item[key], (counts.get(item[key]) || 0) + 1);
        return counts;
      };
      const fill = (select, counts, chosen) => {
        for (const name of [...counts.keys()].filter(Boolean).sort()) {
          select.append(make("option", { value: name }, name + " (" + counts.get(name) + ")"));
        }
        select.value = chosen;
        if (select.value !== chosen) select.value = "";
      };

      readHash();
      buttons($("kinds"), kinds, () => state.kinds, count("kind"));
      buttons($("risks"), risks, () => state.risks, count("risk_level"));
      fill($("type"), count("resource_type"), state.type);
      const sources = count("state");
      sources.delete(undefined);
      sources.delete(null);
      fill($("source"), sources, state.source);
      $("source").hidden = sources.size < 2;
      $("search").value = state.text;
      $("order").value = state.order in orders ? state.order : "risk";
      $("search").addEventListener("input", (event) => { state.text = event.target.value; draw(); });
      $("type").addEventListener("change", (event) => { state.type = event.target.value; draw(); });
      $("source").addEventListener("change", (event) => { state.source = event.target.value; draw(); });
      $("order").addEventListener("change", (event) => { state.order = event.target.value; draw(); });
      $("more").addEventListener("click", more);
      if (window.IntersectionObserver) {
        new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) more(); },
          { rootMargin: "600px" }).observe(end);
      }
      document.addEventListener("keydown", (event) => {
        const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
        if (event.key === "/" && !isTyping) { event.preventDefault(); $("search").focus(); }
        if (event.key === "Escape" && document.activeElement === $("search")) {
          $("search").value = state.text = "";
          draw();
        }
      });
      $("theme").addEventListener("click", () => {
        const root = document.documentElement;
        const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
        root.dataset.theme = isDark ? "light" : "dark";
      });
      $("tools").hidden = false;
      draw();
    })();
    """#
}
