/// A file that pages ask for: it is in the program, not on the disk.
struct PageFile: Sendable, Equatable {
  var path: String
  var type: String
  var text: String

  /// All there are.
  static let all = [
    PageFile(path: "/kursus.css", type: "text/css; charset=utf-8", text: styleSheet),
    PageFile(path: "/kursus.js", type: "text/javascript; charset=utf-8", text: script),
    PageFile(path: "/deltag.js", type: "text/javascript; charset=utf-8", text: joinScript),
  ]
}
