import Foundation
import TestSupport

/// A text of the program that another language has a translation of, found in the sources.
struct SaidText: Sendable {
  /// The file, from the repository's folder.
  let file: String
  /// Its Danish, with `{0}` for what is put in.
  let key: String
  /// The expressions of what is put in.
  let values: [String]

  /// What stands before such a text: `tr(…)`, the words that people may type, the description of a
  /// field, and the names of values in help.
  private static let callers = ["tr(", "typed(", "tr(known:", "valueName:"]

  /// All of them.
  static let all: [SaidText] = SourceFile.all.flatMap { file in
    file.literals.filter { literal in
      callers.contains(where: literal.before.hasSuffix)
        || (file.path.contains("PlanModel/Fields/") && literal.key.contains(/\p{L}{2}/)
          && !literal.before.hasSuffix("as:"))
    }.map { SaidText(file: file.path, key: $0.key, values: $0.values) }
  }

  /// The texts that stand in a file of texts and are looked up nowhere.
  static let unsaid: [SaidText] = SourceFile.all.filter(\.isOfTexts).flatMap { file in
    file.literals.filter { literal in
      !callers.contains(where: literal.before.hasSuffix) && isSentence(literal)
        && !SourceFile.examples.contains(where: literal.before.hasSuffix)
    }.map { SaidText(file: file.path, key: $0.key, values: $0.values) }
  }

  /// Whether it is more than a word of a list, a file's key or a place for values. Lists of words are
  /// what leaders and their files say, not what the program does.
  private static func isSentence(_ literal: SwiftLiterals.Literal) -> Bool {
    let lists = ["[", ",", "\":", "case"]
    if lists.contains(where: literal.before.hasSuffix), literal.key.first?.isLowercase == true {
      return false
    }
    let bare = literal.key.replacing(/\{\d+\}/, with: "")
    return bare.contains(/^\p{Lu}\p{Ll}|\p{L}{2,}[.?!]$|\p{L}{2,} \p{L}{2,} \p{L}{2,}/)
  }
}

/// A file of the program's sources.
struct SourceFile: Sendable {
  /// From the repository's folder.
  let path: String
  /// Its string literals.
  let literals: [SwiftLiterals.Literal]

  static let all: [SourceFile] = paths.map { path in
    let text = try? String(contentsOfFile: "\(Repository.path)/Sources/\(path)", encoding: .utf8)
    return SourceFile(path: path, literals: SwiftLiterals(text ?? "").literals)
  }

  private static let paths =
    (FileManager.default.enumerator(atPath: "\(Repository.path)/Sources")?
    .compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Language/") }.sorted()

  /// Whether people read what stands in it.
  var isOfTexts: Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.contains("Texts") && name != "ExampleTexts.swift" && path != "Schemas/Texts.swift"
      || path.contains(/^PlanRules\/\w*Rules\//)
  }

  /// What stands before an example of a file, which is Danish in every language.
  static let examples = [
    ".plan(", ".goal(", ".file(", ".plans(", ".guide(", ".register(", ".strategy(", ".runSheet(",
    "goal:", "strategy:", "theirs(", "replacing:",
  ]
}
