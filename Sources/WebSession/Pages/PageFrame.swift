import PlanReports
import WebPages

/// The server's own pages: they stand in the same shell as those of a plan.
struct PageFrame: Sendable {
  /// What the page is called.
  var title: String
  /// The course, as it stands above.
  var course: String?
  /// Whether others on the network can read along: then every page says so.
  var isReadable = false
  var main: Markup

  /// The whole page.
  var html: String {
    PageShell(Self.look(course: course, isReadable: isReadable)).page(titled: [title], main: main)
  }

  /// Where pages stand, and what stands around them.
  static func look(course: String?, isReadable: Bool) -> PageLook {
    PageLook(
      base: Route.roomPath, style: PageFile.stylePath, script: PageFile.scriptPath, course: course,
      warning: isReadable ? Texts.Join.readable : nil)
  }

  /// The hidden field by which a form is known to come from here.
  static func token(_ token: String) -> Markup {
    "<input type=\"hidden\" name=\"token\" value=\"\(token)\">"
  }

  /// What is wrong, said first.
  static func problem(_ text: String?) -> Markup {
    text.map { "<p class=\"note bad\" role=\"alert\">\($0)</p>\n" } ?? ""
  }

  /// The way out.
  static func exit(token: String) -> Markup {
    """
    <form method="post" action="\(Route.exitPath)">\(Self.token(token))<p class="buttons"><button>\
    \(Texts.Join.leave)</button></p></form>
    """
  }
}
