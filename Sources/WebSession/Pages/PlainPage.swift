import PlanReports

/// A page that says one thing.
struct PlainPage: Sendable {
  var title: String
  var text: String
  /// Where one goes on from it.
  var back: String
  var isEncrypted: Bool

  var html: String {
    PageFrame(
      title: title, isReadable: !isEncrypted,
      main:
        "<h1>\(title)</h1>\n<p>\(text)</p>\n<p class=\"buttons\"><a class=\"button first\" href=\"\(back)\">\(Texts.Door.goOn)</a></p>"
    ).html
  }
}
