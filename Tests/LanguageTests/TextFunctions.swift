import Foundation
import TestSupport

/// The functions of the program's texts, found in the source.
enum TextFunctions {
  /// Those that others can call and that take a number or several names: `Interview.soFar`.
  static let counting: Set<Substring> = {
    var found: Set<Substring> = []
    for path in paths {
      let room = path.prefix { $0 != "/" }
      let text = (try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)) ?? ""
      let functions = text.matches(
        of: /(?m)^ *(?:public )?static func (\w+)\(([^{]*?)\) *(?:->|\{)/)
      for function in functions where function.2.contains(/: (?:U?Int(?:32)?\b|\[)/) {
        found.insert(Substring("\(room).\(function.1)"))
      }
    }
    return found
  }()

  private static let root = "\(Repository.path)/Sources"

  private static let paths =
    (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
    .filter { path in
      let name = path.split(separator: "/").last ?? ""
      return name.hasSuffix(".swift") && name != "CutTexts.swift"
        && (name.hasSuffix("Texts.swift") || name.contains("Texts+"))
    }
}
