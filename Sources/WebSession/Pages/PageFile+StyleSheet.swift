extension PageFile {
  /// What the server's own pages need besides the style of a plan's.
  static let styleSheet = """
    .code{font-family:ui-monospace,monospace;font-size:1.8rem!important;letter-spacing:.08em}
    .one{display:block;font-weight:400;padding:.6rem 0;min-height:2.75rem}
    input[type=radio]{display:inline-block!important;width:1.3rem!important;height:1.3rem;margin:0 .5rem 0 0!important;\
    vertical-align:middle}
    .time{font-size:3.5rem;line-height:1;margin:.5rem 0;font-variant-numeric:tabular-nums}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-weight:600}
    td progress{display:inline-block;width:8rem;max-width:40vw}
    img{background:#fff;max-width:100%;height:auto}

    """
}
