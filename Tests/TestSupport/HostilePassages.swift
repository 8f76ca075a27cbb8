public import PlanProse

/// Texts that would like to be something else than text, in every passage of a document.
public enum HostilePassages {
  /// The texts.
  public static let texts = [
    "", " ", "\n\n", "</w:t></w:r></w:p><w:p>", "]]><!--", "&amp;&#1;&e;",
    "\u{0}\u{1}\u{8}\u{1b}[2J",
    "\u{202e}vendt\u{202c}", "\u{feff}\u{fffe}\u{ffff}", "👩‍👩‍👧‍👦 🇩🇰 👍🏽", "e\u{301}\u{30a}",
    "\u{2028}\u{85}\u{b}\u{c}",
    "a\tb", "#\"…\" \\ $x$ @a <b> *c* _d_ `e` [f] {g}", String(repeating: "æ", count: 5_000),
    String(repeating: "ord og ord\n", count: 3_000), String(repeating: "mange ord ", count: 10_000),
    "../../etc/passwd", "{ DDEAUTO c:\\\\x }", "=1+1", "\u{5d0}\u{5d1} שלום",
  ]

  /// A passage of a kind with the text wherever one can stand.
  public static func passage(_ kind: Int, _ text: String) -> Passage {
    switch kind {
    case 0: .title(text)
    case 1: .subtitle(text)
    case 2: .heading(text)
    case 3: .subheading(text)
    case 4: .paragraph(text)
    case 5: .question(text)
    case 6: .answer(text)
    case 7: .skipped(text)
    case 8: .points([text, text])
    case 9: .field(label: text, value: text)
    case 10: .list(label: text, items: [text])
    case 11: .remark(text)
    case 12: .list(label: text, items: [])
    default:
      .table(PassageTable(caption: text, columns: [text, "b"], rows: [[text], [], ["", text]]))
    }
  }
  /// How many kinds of passage there are.
  public static let kinds = 14

  /// One of each kind.
  public static func all(_ text: String) -> [Passage] { (0..<kinds).map { passage($0, text) } }
}
