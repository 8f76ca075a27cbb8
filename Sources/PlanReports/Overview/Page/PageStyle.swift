/// The page's style sheet, and its SHA-256 for the content security policy (a test proves it).
enum PageStyle {
  static let hash = "S0awBojcOyZ9dNpYdUtvpM3X4n0nYBXKb1C/sXpNY7A="

  static let css = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2330;--soft:#556070;--line:#d9dee6;--tint:#f4f6f9;--link:#0b5c8c;\
    --d0:#fbdcd6;--t0:#74190c;--d1:#e7e9ef;--t1:#3d4350;--d2:#fcefc7;--t2:#574000;--d3:#d5ede2;--t3:#0d4634;--d4:#93d1b9;--t4:#04352a;--d5:#17705a;--t5:#fff}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e8ecf2;--soft:#a9b4c2;--line:#343c48;--tint:#1d232c;--link:#8cc8f0;\
    --d0:#5d1f17;--t0:#ffdcd5;--d1:#363c47;--t1:#dfe4ec;--d2:#4b3c10;--t2:#ffe9b5;--d3:#1d4437;--t3:#d2f1e4;--d4:#246a54;--t4:#effff9;--d5:#8fdcc0;--t5:#05271d}}
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
    svg .d0{fill:var(--d0)}svg .d1{fill:var(--d1)}svg .d2{fill:var(--d2)}svg .d3{fill:var(--d3)}svg .d4{fill:var(--d4)}svg .d5{fill:var(--d5)}
    svg text{font:600 15px system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;text-anchor:middle}
    svg .t0{fill:var(--t0)}svg .t1{fill:var(--t1)}svg .t2{fill:var(--t2)}svg .t3{fill:var(--t3)}svg .t4{fill:var(--t4)}svg .t5{fill:var(--t5)}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;padding:0;max-width:none;font-size:.92rem}
    .key i{display:inline-block;width:1.05rem;height:1.05rem;border-radius:.25rem;vertical-align:-.18rem;margin-right:.45rem;border:1px solid var(--line)}
    .d0{background:var(--d0);color:var(--t0)}.d1{background:var(--d1);color:var(--t1)}.d2{background:var(--d2);color:var(--t2)}
    .d3{background:var(--d3);color:var(--t3)}.d4{background:var(--d4);color:var(--t4)}.d5{background:var(--d5);color:var(--t5)}
    .curve{width:10rem;border-radius:0}
    .wide{overflow-x:auto;margin:.8rem 0}
    table{border-collapse:separate;border-spacing:0 2px;width:100%;font-size:.95rem}
    caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
    th,td{padding:.36rem .7rem;text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid var(--line);vertical-align:bottom;line-height:1.25}
    tbody th{font-weight:500}
    tbody tr:hover th{text-decoration:underline}
    td[class^=d]{border-left:2px solid var(--paper);min-width:7rem}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .gone{color:var(--soft);font-style:italic}
    .bad{font-weight:650}
    button.sort{all:unset;cursor:pointer;font-weight:700}
    button.sort:hover{text-decoration:underline}
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
    footer{margin-top:4rem;padding-bottom:3rem;color:var(--soft)}
    @page{size:A4;margin:14mm 13mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000;\
    --d0:#fbdcd6;--t0:#74190c;--d1:#e7e9ef;--t1:#3d4350;--d2:#fcefc7;--t2:#574000;--d3:#d5ede2;--t3:#0d4634;--d4:#93d1b9;--t4:#04352a;--d5:#17705a;--t5:#fff}
    body{font-size:10pt}header,main,footer{max-width:none;padding:0}header{padding-top:0}
    h1{font-size:20pt}h2{font-size:14pt;margin-top:9mm;break-after:avoid}h3{font-size:12pt;margin-top:5mm}h4,h5{font-size:10pt}h3,h4,h5{break-after:avoid}
    nav,.tools,.skip{display:none}
    .figures dd{font-size:16pt}.figures{grid-template-columns:repeat(6,1fr);gap:2mm}.figures div{padding:1.5mm 2mm}
    .wide{overflow:visible}table{font-size:9pt}th,td{padding:.8mm 2mm}tr,figure,.figures{break-inside:avoid}
    a{text-decoration:none}
    svg,td,.key i,.tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .plans{break-before:page}}
    @media (max-width:40rem){header,main,footer{padding:0 1rem}h1{font-size:1.6rem}article dl{grid-template-columns:1fr}article dt{margin-top:.4rem}}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    """
}
