import TextLayout

/// What the program is, whose words may be passed on how, and what it stands on: `--om`.
struct About {
  /// Something that the program is made with, as its own distribution names its licence (SPDX).
  struct Part: Sendable {
    var name: String
    var use: String
    var licence: String
  }

  /// What the program is linked with. `Package.swift` says why each is there.
  static var parts: [Part] {
    [
      Part(name: "GNU Readline", use: Texts.About.line, licence: "GPL-3.0-or-later"),
      Part(name: "LibYAML", use: Texts.About.files, licence: "MIT"),
      Part(name: "utf8proc", use: Texts.About.characters, licence: "MIT, Unicode-DFS-2015"),
      Part(name: "Snowball (libstemmer)", use: Texts.About.words, licence: "BSD-3-Clause"),
      Part(name: "libxlsxwriter", use: Texts.About.workbook, licence: "BSD-2-Clause"),
      Part(name: "Minizip", use: Texts.About.office, licence: "Zlib"),
      Part(name: "Expat", use: Texts.About.office, licence: "MIT"),
      Part(name: "Jansson", use: Texts.About.overviews, licence: "MIT"),
      Part(name: "mimalloc", use: Texts.About.memory, licence: "MIT"),
      Part(name: "Swift, Foundation", use: Texts.About.language, licence: Self.apache),
      Part(name: "swift-argument-parser", use: Texts.About.commands, licence: Self.apache),
    ]
  }

  private static let apache = "Apache-2.0 WITH Swift-exception"

  /// All of it.
  ///
  /// - Parameter width: How many columns there are.
  /// - Returns: The text, with a line break at its end.
  static func text(width: Int) -> String {
    let start = ["aarsplan \(Program.version)", Texts.Root.abstract]
    let paragraphs = [Texts.About.licence, Texts.About.noWarranty, Texts.About.ownFiles]
    let rows = parts.flatMap { part in
      "\(part.name): \(part.use). \(part.licence)".wrapped(to: width, first: "  ", rest: "    ")
    }
    let lines =
      start.flatMap { $0.wrapped(to: width) } + [""]
      + paragraphs.flatMap { $0.wrapped(to: width) + [""] } + [Texts.About.heading] + rows
    return lines.joined(separator: "\n") + "\n"
  }
}
