extension PageFile {
  /// Fills in the code that came along behind the `#` of the address, and takes it away from there.
  static let joinScript = """
    "use strict";
    (function () {
      var code = "";
      try { code = decodeURIComponent(location.hash.slice(1)); } catch (error) { }
      var field = document.getElementById("kode");
      if (!field || !code) { return; }
      history.replaceState(null, "", location.pathname);
      if (/^[0-9A-Za-z -]{8,24}$/.test(code)) { field.value = code; }
    })();

    """

  /// Whoever leaves takes along what was typed and not sent: the next at the same screen is not to get it.
  static let exitScript = """
    "use strict";
    document.addEventListener("submit", function (event) {
      if (event.target.getAttribute("action") !== "\(Route.exitPath)") { return; }
      try {
        Object.keys(localStorage).forEach(function (key) {
          if (key.indexOf("aarsplan ") === 0) { localStorage.removeItem(key); }
        });
      } catch (error) { }
    });

    """

  /// What makes pages live: the clock counts, and what happens at the course is heard. Everything on the
  /// page is there without it, too. Text gets in as text only.
  static let liveScript = """
    "use strict";
    (function () {
      var left = 0, endsAt = null;
      var clock = document.querySelector("[data-ur]");
      var rows = document.querySelector("[data-fremgang]");
      if (!clock && document.body.dataset.plan) { clock = added(); }
      if (!clock && !rows) { return; }
      // On a participant's page the clock is a line at the top, there once something is heard.
      function added() {
        var line = document.createElement("p");
        line.className = "over";
        line.setAttribute("role", "timer");
        line.setAttribute("data-ur", "");
        line.hidden = true;
        ["blok", "rest"].forEach(function (name) {
          var part = document.createElement("span");
          part.setAttribute("data-ur-" + name, "");
          line.append(part, name === "blok" ? " · " : "");
        });
        var header = document.querySelector("header");
        if (header) { header.append(line); }
        return line;
      }
      function put(name, text) {
        var place = clock && clock.querySelector("[data-ur-" + name + "]");
        if (place && place.textContent !== text) { place.textContent = text; }
      }
      function told(seconds) {
        var late = seconds < 0, all = Math.abs(seconds);
        var rest = all % 60;
        return (late ? "\u{2212}" : "") + Math.floor(all / 60) + ":" + (rest < 10 ? "0" : "") + rest;
      }
      function tick() {
        if (endsAt !== null) { left = Math.round((endsAt - Date.now()) / 1000); }
        put("rest", told(left));
      }
      function hearClock(event) {
        if (!clock) { return; }
        var news = JSON.parse(event.data);
        left = news.sekunder;
        clock.hidden = false;
        endsAt = news.går ? Date.now() + left * 1000 : null;
        put("blok", news.blok);
        put("vejledning", news.vejledning);
        put("tilstand", news.tilstand);
        put("naeste", news.næste);
        put("slut", news.slut);
        tick();
      }
      function cell(kind, text) {
        var cell = document.createElement(kind);
        cell.textContent = text;
        return cell;
      }
      function row(line) {
        var row = document.createElement("tr");
        var name = cell("th", line.navn);
        name.scope = "row";
        var bar = document.createElement("progress");
        bar.max = Math.max(1, line.af);
        bar.value = line.gjort;
        bar.setAttribute("aria-label", line.navneord);
        var way = cell("td", " " + line.tekst);
        way.prepend(bar);
        row.append(name, way, cell("td", String(line.mål)), cell("td", line.tema || ""));
        return row;
      }
      function hearProgress(event) {
        if (rows) { rows.replaceChildren.apply(rows, JSON.parse(event.data).linjer.map(row)); }
      }
      if (!window.EventSource) { return; }
      var source = new EventSource("/live");
      source.addEventListener("ur", hearClock);
      source.addEventListener("fremgang", hearProgress);
      if (clock) { setInterval(tick, 500); }
    })();

    """
}
