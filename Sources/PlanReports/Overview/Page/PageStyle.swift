/// The page's style sheet, and its SHA-256 for the content security policy (a test proves it).
enum PageStyle {
  static let hash = "r6nFW/9sw1qwGDdIf36f42qMbp6v3nTIHOhCB9XZzlw="

  private static let light = HeatMark.variables(\.light)
  private static let dark = HeatMark.variables(\.dark)

  static let css = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2330;--soft:#556070;--line:#d9dee6;--tint:#f4f6f9;--link:#0b5c8c;\
    \(light)}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e8ecf2;--soft:#a9b4c2;--line:#343c48;--tint:#1d232c;--link:#8cc8f0;\
    \(dark)}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
    header{padding-top:2.5rem}
    h1{font-size:2.1rem;line-height:1.15;margin:.2rem 0 .6rem;letter-spacing:-.01em}
    h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .8rem;padding-top:.9rem;border-top:2px solid var(--line)}
    h3{font-size:1.15rem;margin:2.2rem 0 .4rem}
    h4{font-size:1rem;margin:1.4rem 0 .3rem}
    h5{font-size:1rem;margin:1rem 0 .2rem;font-weight:600}
    p{margin:.4rem 0;max-width:46rem}
    ul{margin:.3rem 0;padding-left:1.25rem;max-width:46rem}
    li{margin:.2rem 0}
    a{color:var(--link)}
    .over{color:var(--soft);margin:0;font-weight:600}
    .soft{color:var(--soft)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;border:2px solid var(--link)}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:1.2rem 0 0;max-width:none}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.8rem;margin:1.2rem 0}
    .figures div{background:var(--tint);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .figures dt{color:var(--soft);font-size:.9rem}
    .figures dd{margin:0;font-size:1.9rem;line-height:1.15;font-weight:650;font-variant-numeric:tabular-nums}
    .sums{font-size:1.06rem}
    .sums li{margin:.35rem 0}
    .bars{max-width:60rem}
    figure{margin:1.1rem 0}
    figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin-bottom:.25rem}
    figcaption b{font-weight:600}
    svg{display:block;width:100%;height:auto;border-radius:.35rem}
    svg:not([lang]) text{font:600 15px system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;text-anchor:middle}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;padding:0;max-width:none;font-size:.92rem}
    .key i{display:inline-block;min-width:1.3rem;text-align:center;font-style:normal;line-height:1.3;border-radius:.25rem;margin-right:.45rem}
    \(HeatMark.rules)
    .cue{display:none;color:var(--soft);font-size:.9rem}
    .curve{width:10rem;border-radius:0}
    .wide{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:separate;border-spacing:0 2px;width:100%;font-size:.95rem}
    caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
    th,td{padding:.36rem .7rem;text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid var(--line);vertical-align:bottom;line-height:1.25}
    tbody th{font-weight:500}
    tbody tr:hover th{text-decoration:underline}
    td[class^=d],td.gone{border-left:2px solid var(--paper);min-width:7rem}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    td.gone{font-weight:650}
    .bad{font-weight:650}
    button.sort{all:unset;cursor:pointer;font-weight:700;border-bottom:1px dashed var(--soft)}
    button.sort:hover{background:var(--tint);border-bottom-style:solid}
    [aria-sort] button.sort{border-bottom:2px solid var(--link)}
    button.sort:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    button.sort span{color:var(--soft)}
    .tools{display:flex;flex-wrap:wrap;gap:.7rem 1.2rem;align-items:end;background:var(--tint);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
    .tools[hidden]{display:none}
    .tools label{display:flex;flex-direction:column;font-size:.9rem}
    .tools label.line{flex-direction:row;gap:.5rem;align-items:center;padding-bottom:.4rem}
    input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.35rem;padding:.3rem .5rem}
    article{border-top:1px solid var(--line);margin-top:2rem}
    article dl{display:grid;grid-template-columns:minmax(7rem,9rem) 1fr;gap:.15rem 1rem;margin:.3rem 0;max-width:56rem}
    article dt{color:var(--soft)}
    article dd{margin:0}
    article dd p:first-child,article dd ul:first-child{margin-top:0}
    .talk dt{grid-column:1/-1;color:var(--ink);font-style:italic;margin-top:.5rem}
    .talk dd{grid-column:1/-1;border-left:3px solid var(--line);padding-left:.9rem}
    .tag{display:inline-block;border-radius:.3rem;padding:0 .5rem;font-size:.88rem;font-weight:600}
    .brief h2{margin-top:1.4rem}
    .brief h3{margin-top:1.4rem}
    .brief ol{margin:.3rem 0;padding-left:1.4rem}
    .lead{font-size:1.06rem}
    .two{display:flex;flex-wrap:wrap;gap:0 2.5rem}
    .two>div{flex:1 1 20rem}
    .brief td{white-space:nowrap}
    .brief tbody th{min-width:11rem}
    .brief td.gone{white-space:normal}
    footer{margin-top:4rem;padding-bottom:3rem;color:var(--soft)}
    @page{size:A4;margin:11mm 12mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000;\
    \(light)}
    body{font-size:10pt}header,main,footer{max-width:none;padding:0}header{padding-top:0}
    h1{font-size:16pt;margin:0 0 1mm}h2{font-size:13pt;margin:5mm 0 2mm;padding-top:1.5mm;break-after:avoid}h3{font-size:11pt;margin-top:4mm}h4,h5{font-size:10pt}h3,h4,h5{break-after:avoid}
    nav,.tools,.skip,.plans,.cue,button.sort span{display:none}.plans.printed{display:block;break-before:page}button.sort{border:0}
    .figures dd{font-size:16pt}.figures{grid-template-columns:repeat(6,1fr);gap:2mm}.figures div{padding:1.5mm 2mm}
    .wide{overflow:visible}table{font-size:9pt}th,td{padding:.8mm 2mm}tr,figure,.figures{break-inside:avoid}
    a{text-decoration:none}
    svg,td,.key i,.tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .brief{break-after:page}main>.brief:only-child{break-after:auto}.brief *{max-width:none}
    .brief,.brief p,.brief ul,.brief ol{font-size:8.5pt;line-height:1.35;margin-top:0;margin-bottom:1mm}.brief h2{margin:1mm 0 1.5mm;padding-top:1mm}.brief h3{font-size:10pt;margin:2mm 0 .5mm}
    .brief .figures{display:flex;gap:1.5mm;margin:1mm 0;padding-right:.4mm}.brief .figures div{flex:1;padding:.6mm 2mm}.brief .figures dd{font-size:13pt}.brief .figures dt{font-size:8pt}
    .brief .wide{margin:0}.brief table{font-size:7.3pt;line-height:1.2;border-spacing:0 1px}.brief th,.brief td{padding:.3mm 1mm}.brief tbody th{min-width:27mm}.brief td[class]{min-width:0}.brief caption{padding-bottom:.5mm;font-size:7.5pt}
    .sums,.key{font-size:10pt}.sums li{margin:.8mm 0}
    .twin{columns:2;column-gap:5mm}.brief .key{font-size:7pt;gap:.3mm 3mm;margin-top:1mm}.brief .key i{min-width:3.5mm;margin-right:1mm}
    footer{margin-top:2mm;padding:0;font-size:7pt}footer p{margin:0;max-width:none}}
    @media (max-width:40rem){header,main,footer{padding:0 1rem}.cue{display:block}#matrix-table tr>:nth-child(2){display:none}.wide caption{max-width:calc(100vw - 2.5rem)}.brief tbody th{min-width:0}.wide th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);min-width:7.5rem;max-width:9.5rem;overflow-wrap:break-word}td[class^=d],td.gone{min-width:6rem}.brief td{white-space:normal}h1{font-size:1.6rem}article dl{grid-template-columns:1fr}article dt{margin-top:.4rem}}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    """
}
