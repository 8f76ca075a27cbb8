/// The style sheet of the picture of a room, and its SHA-256 for the content security policy (a test
/// proves it). Its letters grow with the window, to be read from the back row.
enum RoomStyle {
  static let hash = "Lrwkg3B33NVjs1ONOQ74Z2BRo0wWQSIpJBartRfWh64="

  static let css = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2330;--soft:#4d5766;--line:#d9dee6;--bar:#0b6e4f;--rest:#dfe5ec}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e8ecf2;--soft:#b3bdca;--line:#343c48;--bar:#5fd0a5;--rest:#2b333e}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:clamp(1rem,.7rem + .9vw,1.9rem)/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    header,main{max-width:80em;margin:0 auto;padding:0 1.5em}
    header{padding-top:1.2em}
    main{padding-bottom:2em}
    h1{font-size:1.7em;line-height:1.15;margin:.2em 0}
    h2{font-size:1.25em;line-height:1.25;margin:1.4em 0 .4em}
    p{margin:.3em 0}
    .soft,caption{color:var(--soft)}
    .wide{overflow-x:auto}
    :focus-visible{outline:3px solid var(--bar);outline-offset:2px}
    table{border-collapse:collapse;width:100%}
    caption{text-align:left;padding-bottom:.3em;font-size:.85em}
    th,td{padding:.25em .8em .25em 0;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line)}
    tbody th{font-weight:600}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .b{width:40%;min-width:8em}
    svg{display:block;width:100%;height:1.1em}
    .full{fill:var(--bar)}.rest{fill:var(--rest)}
    ol{list-style:none;padding:0;margin:0}
    ol li{display:flex;gap:.8em;padding:.25em 0;border-bottom:1px solid var(--line)}
    ol b{min-width:4.5em;text-align:right}
    @page{size:A4 landscape;margin:12mm}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--bar:#333;--rest:#ddd}body{font-size:11pt}header,main{padding:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}
    @media (max-width:40rem){header,main{padding:0 1rem}}
    """
}
