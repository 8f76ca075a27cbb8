import Language

/// What stands around a page: its head, its style, and what it may not do. A page loads nothing, and
/// runs nothing but the one script that it names.
enum PageFrame {
  /// Everything before what the body has.
  ///
  /// - Parameters:
  ///   - title: The page's title, as the browser shows it.
  ///   - css: The style sheet, and its SHA-256.
  ///   - script: The SHA-256 of the script that the page ends with; nil where it has none.
  /// - Returns: The head, and the body's opening tag.
  static func start(
    titled title: String, css: (text: String, hash: String), script: String? = nil
  ) -> Markup {
    let runs = script.map { "script-src 'sha256-\($0)'; " } ?? ""
    let policy =
      "default-src 'none'; style-src 'sha256-\(css.hash)'; \(runs)base-uri 'none'; form-action 'none'"
    return """
      <!doctype html>
      <html lang="\(Language.current.code)"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(Markup(stringLiteral: css.text))</style></head>
      <body>
      """
  }

  /// A whole page in the style of the overview, which has tables.
  static func tables(titled title: String, body: Markup) -> Markup {
    let start = start(titled: title, css: (PageStyle.css, PageStyle.hash))
    return "\(start)\n\(body)</body></html>\n"
  }

  /// A whole page in the style of the årsberetning.
  static func annual(titled title: String, body: Markup) -> Markup {
    let start = start(titled: title, css: (AnnualStyle.css, AnnualStyle.hash))
    return "\(start)\n\(body)</body></html>\n"
  }

  /// A whole page in the style of a room's picture.
  static func room(titled title: String, body: Markup) -> Markup {
    let start = start(titled: title, css: (RoomStyle.css, RoomStyle.hash))
    return "\(start)\n\(body)</body></html>\n"
  }

  /// A whole page in the documents' style.
  static func documents(titled title: String, body: Markup) -> Markup {
    let start = start(titled: title, css: (DocumentStyle.css, DocumentStyle.hash))
    return "\(start)\n\(body)</body></html>\n"
  }
}
