import Foundation
import TestSupport

/// A text that people read, and where it stands.
struct UserText: Sendable {
  /// The file, from the repository's folder.
  let file: String
  /// The text on one line, with `¤` for what is put in when the program runs.
  let words: String
  /// Whether it is an example of a plan's file, in which keys stand before colons.
  let isFile: Bool

  init(file: String, _ text: String) {
    self.file = file
    words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    isFile = words.contains(#/^(?:- )?\{?[a-zæøå-]+: /#)
  }

  /// Every text of the program that can be walked: string literals of the files of texts, what the
  /// rules and the fields say of themselves, the schemas, the template and the documents.
  static let all = swift + schemas + documents

  /// Whether every string literal of a source file is Danish.
  private static func isDanish(_ path: String) -> Bool {
    let folders = [
      "PlanModel/Fields/", "PlanRules/Rules/", "PlanRules/GuideRules/",
      "PlanRules/RegisterRules/",
    ]
    let name = path.split(separator: "/").last ?? ""
    return path.hasSuffix(".swift")
      && (name.hasSuffix("Texts.swift") || name.contains("Texts+") || name == "Lookalike.swift"
        || folders.contains { path.contains($0) })
  }

  private static let swift = files(under: "Sources").filter(isDanish).flatMap { path in
    // What people may type is not said to them.
    SwiftLiterals(read(path)).literals.filter { !$0.before.hasSuffix("typed(") }
      .map { UserText(file: path, $0.text) }
  }

  private static let schemas = files(under: "Sources/Schemas").filter { $0.hasSuffix(".json") }
    .flatMap { path in
      read(path).matches(of: /"(?:title|description|deprecationMessage|\$comment)": "([^"]*)"/)
        .map { UserText(file: path, String($0.1)) }
    }

  private static let documents =
    ([
      "LÆSMIG.md", "Docs/editor.md", "Docs/loefter.md",
      "Sources/PlanWorkspace/Templates/ledetraad.yaml",
      "Sources/PlanWorkspace/Templates/strategier.yaml", "Docs/filformat.md",
    ] + files(under: "Docs/haandbog").filter { $0.hasSuffix(".md") }).flatMap { path in
      let text = read(path).replacing(/```[^`]*```/, with: "").replacing(/`[^`\n]*`/, with: "¤")
        .replacing(/(?m)^\s*# ?/, with: "").replacing(/<!-- .*? -->/, with: "")
      return text.split(separator: /\n\s*\n|\n\|/).map { UserText(file: path, String($0)) }
    }

  private static func read(_ path: String) -> String {
    (try? String(contentsOfFile: "\(Repository.path)/\(path)", encoding: .utf8)) ?? ""
  }

  private static func files(under folder: String) -> [String] {
    let root = "\(Repository.path)/\(folder)"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.map { "\(folder)/\($0)" }.sorted()
  }
}
