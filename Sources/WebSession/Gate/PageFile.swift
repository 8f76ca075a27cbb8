import WebPages

/// A file that pages ask for: it is in the program, not on the disk.
struct PageFile: Sendable, Equatable {
  var path: String
  var type: String
  var text: String

  static let stylePath = "/kursus.css"
  static let scriptPath = "/kursus.js"

  /// All there are. Pages ask for one style and one script; each script does nothing on pages that are
  /// not its own.
  static let all = [
    PageFile(
      path: stylePath, type: "text/css; charset=utf-8", text: WebAssets.style + styleSheet),
    PageFile(
      path: scriptPath, type: "text/javascript; charset=utf-8",
      text: WebAssets.script + joinScript + exitScript + liveScript),
    // Browsers ask for it unasked.
    PageFile(path: "/favicon.ico", type: "image/x-icon", text: ""),
  ]
}
