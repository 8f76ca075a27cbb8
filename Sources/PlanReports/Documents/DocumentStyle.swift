/// The style sheet of documents, and its SHA-256 for the content security policy (a test proves it).
enum DocumentStyle {
  static let hash = "q7WskdUHrob1KeOfRJVp6mr+yLU4emd4FCD3vonbQwQ="

  static let css = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2330;--soft:#556070;--line:#d9dee6;--tint:#f4f6f9;--link:#0b5c8c}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e8ecf2;--soft:#a9b4c2;--line:#343c48;--tint:#1d232c;--link:#8cc8f0}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    header,nav,main{max-width:46rem;margin:0 auto;padding:0 1.5rem}
    header{padding-top:2.5rem}
    main{padding-bottom:4rem}
    h1{font-size:2.1rem;line-height:1.15;margin:.2rem 0 .6rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .8rem;padding-top:.9rem;border-top:2px solid var(--line)}
    h3{font-size:1.15rem;margin:2.2rem 0 .4rem}
    p{margin:.4rem 0}
    ul{margin:.3rem 0;padding-left:1.25rem}
    li{margin:.2rem 0}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .soft{color:var(--soft)}
    dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;margin:.5rem 0}
    dt{color:var(--soft)}
    dd{margin:0}
    dd p:first-child,dd ul:first-child{margin-top:0}
    .talk{display:block}
    .talk dt{color:var(--ink);font-weight:600;margin-top:1.2rem}
    .talk dd{border-left:3px solid var(--line);padding-left:.9rem;margin-top:.3rem}
    .scroll{overflow-x:auto}
    .picture{margin:1rem 0}.picture svg{display:block;max-width:100%;height:auto}
    table{border-collapse:collapse;width:100%;margin:.6rem 0}
    caption{text-align:left;color:var(--soft);padding:0 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line)}
    th{border-bottom:2px solid var(--line)}
    td p{margin:0}
    .fill th[scope=row]{width:36%;border-bottom:1px solid var(--line)}.fill th p{margin:0;font-weight:400;font-size:.85rem}
    .fill td{height:2rem}.fill td.long{height:8rem}.notes td.long{height:5.5rem}
    .remark{border-left:4px solid var(--ink);background:var(--tint);padding:.3rem .9rem;margin:.6rem 0}
    .cards{display:grid;grid-template-columns:1fr 1fr;gap:1rem;padding:0;margin:1rem 0;list-style:none}
    .cards>li{border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:0;min-height:14rem;display:flex;flex-direction:column}
    .cards .ask{font-size:1.25rem;line-height:1.35;font-weight:600;margin:auto 0}
    .cards .soft{font-size:.9rem}
    .cards.backs{font-size:.92rem}
    @page{size:A4;margin:14mm 13mm}
    @page across{size:A4 landscape;margin:8mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000}
    body{font-size:10.5pt}header,nav,main{max-width:none;padding:0}
    nav{display:none}
    h1{font-size:20pt}h2{font-size:14pt;margin-top:9mm}h3{font-size:12pt;margin-top:5mm}
    section:has(>.picture){break-before:page}section:has(>.picture:not(.tall)){page:across}
    section:has(>.picture)>h2{margin:0;padding:0;border:0;font-size:10pt}.picture+*{break-before:page}
    .picture{break-inside:avoid;margin:0}.picture svg{width:100%;max-height:172mm}.tall svg{max-height:250mm}
    h2,h3,dt,caption{break-after:avoid}dd{orphans:3;widows:3}tr{break-inside:avoid}
    main>section:first-child>h2{margin-top:6mm}.remark{border:.3mm solid #000;border-left-width:1.2mm}
    a{text-decoration:none}
    .howto{display:none}main>.sheet{break-before:page;height:265mm}main>.sheet:first-child{break-before:auto}
    main>section.sheet>h2{margin:0 0 3mm;padding:0;border:0;font-size:10pt}
    .cards{grid-template-rows:repeat(2,minmax(0,1fr));height:252mm;gap:0;margin:0}
    .cards>li{border:.3mm dashed #888;border-radius:0;padding:8mm;min-height:0;overflow:hidden}
    .cards .ask{font-size:17pt}.cards.backs,.cards.backs .soft{font-size:9pt;line-height:1.4}.cards.backs>li{padding:6mm}}
    @media (max-width:40rem){header,nav,main{padding:0 1rem}h1{font-size:1.6rem}dl,.cards{grid-template-columns:1fr}dl dt{margin-top:.4rem}}
    """
}
