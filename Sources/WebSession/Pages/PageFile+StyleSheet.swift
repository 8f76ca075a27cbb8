extension PageFile {
  /// How the server's own pages look: the reader's own size of letters, light or dark, from 320 pixels.
  static let styleSheet = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #545454; --line: #767676;
      --mark: #0b5394; --bad: #a3161c; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #f0f0f0; --paper: #161616; --quiet: #b4b4b4; --line: #8c8c8c; --mark: #8cc4ff;
        --bad: #ff9d9d; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; color: var(--ink); background: var(--paper);
      font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
    h2 { font-size: 1.3rem; margin-top: 2rem; }
    a { color: var(--mark); }
    label { display: block; font-weight: 600; }
    .hint, .quiet { color: var(--quiet); }
    .choice { font-weight: 400; padding: .6rem 0; min-height: 2.75rem; }
    fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 1rem; }
    input { font: inherit; }
    input:not([type=radio]) { width: 100%; padding: .6rem; color: inherit; background: var(--paper);
      border: 1px solid var(--line); border-radius: .4rem; }
    .code { font-family: ui-monospace, monospace; font-size: 1.8rem; letter-spacing: .08em; }
    button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1rem; margin: .5rem 0;
      color: var(--paper); background: var(--mark); border: 2px solid var(--mark); border-radius: .4rem; }
    button.quiet { color: var(--mark); background: none; }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    .problem { border-left: .4rem solid var(--bad); padding: .4rem .8rem; color: var(--bad);
      font-weight: 600; }
    .warning { border-left: .4rem solid var(--line); padding: .4rem .8rem; }
    .time { font-size: 3.5rem; line-height: 1; margin: .5rem 0; font-variant-numeric: tabular-nums; }
    .buttons button { margin-right: .3rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line);
      font-weight: 400; }
    thead th { font-weight: 600; }
    progress { width: 8rem; max-width: 40vw; height: 1rem; accent-color: var(--mark); }
    img { background: #fff; max-width: 100%; height: auto; }
    @media print { button, form { display: none; } }

    """
}
