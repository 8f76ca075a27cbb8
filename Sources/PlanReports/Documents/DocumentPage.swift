/// What stands around a document's body: the head, the style, and what the page may not do.
struct DocumentPage {
  /// The page's title, as the browser shows it.
  let title: String
  /// What the page has.
  let body: Markup

  /// The whole page. It loads nothing and runs nothing.
  var markup: Markup {
    """
    <!doctype html>
    <html lang="da"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(DocumentStyle.hash)'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(Markup(stringLiteral: DocumentStyle.css))</style></head>
    <body>
    \(body)</body></html>

    """
  }
}
