/// What every page has around it.
struct PageFrame: Sendable {
  var title: String
  /// Scripts besides the one that all have.
  var scripts: [String] = []
  var main: Markup

  /// The whole page.
  var html: String {
    let scripts = (["/kursus.js"] + scripts).map {
      "<script src=\"\($0)\" defer></script>" as Markup
    }
    return
      ("""
    <!doctype html>
    <html lang="da">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/kursus.css">
    \(scripts.joined())
    </head>
    <body>
    <main>
    \(main)
    </main>
    </body>
    </html>

    """ as Markup).html
  }

  /// The hidden field by which a form is known to come from here.
  static func token(_ token: String) -> Markup {
    "<input type=\"hidden\" name=\"token\" value=\"\(token)\">"
  }

  /// What is wrong, said first.
  static func problem(_ text: String?) -> Markup {
    text.map { "<p class=\"problem\" role=\"alert\">\($0)</p>\n" } ?? ""
  }

  /// The way out.
  static func exit(token: String) -> Markup {
    """
    <form method="post" action="\(Route.exitPath)">\(Self.token(token))<button class="quiet">\
    \(Texts.Join.leave)</button></form>
    """
  }

  /// That others can read along, where they can.
  static func warning(isEncrypted: Bool) -> Markup {
    isEncrypted ? "" : "<p class=\"warning\">\(Texts.Join.readable)</p>\n"
  }
}
