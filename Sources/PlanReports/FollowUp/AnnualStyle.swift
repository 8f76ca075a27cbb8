/// The style sheet of the årsberetning, and its SHA-256 for the content security policy (a test proves
/// it). Printed, 25 goals stand on two sheets of A4.
enum AnnualStyle {
  static let hash = "sL6wMISOx0mkZw4pYMSMNmGqQFec7tU0s3RLVt3Xm9E="

  static let css = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1c2330;--soft:#556070;--line:#d9dee6;--mark:#8a4b00}
    @media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e8ecf2;--soft:#a9b4c2;--line:#343c48;--mark:#ffc27a}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    header,main{max-width:54rem;margin:0 auto;padding:0 1.5rem}
    header{padding-top:2.5rem}
    main{padding-bottom:4rem}
    h1{font-size:2.1rem;line-height:1.15;margin:.2rem 0 .6rem;letter-spacing:-.01em}
    h2{font-size:1.3rem;line-height:1.25;margin:2.2rem 0 .5rem}
    p{margin:.4rem 0}
    ul{margin:.3rem 0;padding-left:1.25rem}
    li{margin:.25rem 0}
    :focus-visible{outline:3px solid var(--soft);outline-offset:2px}
    .soft{color:var(--soft)}
    .draft{display:inline-block;border:2px solid var(--mark);border-radius:.3rem;padding:.1rem .6rem;color:var(--mark);font-weight:650}
    .wide{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
    th,td{padding:.3rem .6rem;text-align:left;vertical-align:bottom;border-bottom:1px solid var(--line)}
    tbody th{font-weight:500}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    @page{size:A4;margin:12mm 13mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--mark:#000}
    body{font-size:9.5pt;line-height:1.33}header,main{max-width:none;padding:0}
    h1{font-size:15pt;margin:0 0 1mm}h2{font-size:11pt;margin:3mm 0 1mm;break-after:avoid}
    p,ul{margin:1mm 0}li{margin:.5mm 0;orphans:2;widows:2}
    .wide{overflow:visible;margin:2mm 0}table{font-size:8.5pt}th,td{padding:.4mm 2mm}tr{break-inside:avoid}}
    @media (max-width:40rem){header,main{padding:0 1rem}h1{font-size:1.6rem}}
    """
}
