import OfficeFiles
import PlanProse

/// Somebody's own document or template (`.docx`, `.dotx`), whose pages, headers, fonts and styles a
/// document is put into. What stands in its body is left out.
public struct WordTemplate: Sendable {
  /// Why a file cannot be used as a template.
  public enum Problem: Error, Equatable {
    /// It is no document of Word, or one that is damaged or locked with a password.
    case notADocument
    /// There is more in it than is read.
    case tooLarge
    /// It has macros: they would come along.
    case hasMacros
    /// It is in the strict form of the format, or in one of a program that is not known.
    case isForeign
  }

  /// The most bytes of a part, 32 MiB.
  private static let largestPart = 32 << 20

  let package: WordTemplatePackage
  let main: XMLTree
  let section: XMLTree?
  let styles: XMLTree?
  let numbering: XMLTree?
  let settings: XMLTree?

  /// Reads a template.
  public init(_ bytes: [UInt8]) throws(Problem) {
    do {
      let archive = try ZipArchive(bytes)
      var parts: [String: [UInt8]] = [:]
      for name in try archive.names() where !name.hasSuffix("/") {
        parts[name] = try archive.part(name, atMost: Self.largestPart)
      }
      try self.init(parts: parts)
    } catch let problem as Problem {
      throw problem
    } catch {
      let isTooLarge =
        [.tooLarge, .tooManyParts].contains(error as? ZipArchive.Problem)
        || [.tooLarge, .tooDeep].contains(error as? XMLProblem)
      throw isTooLarge ? .tooLarge : .notADocument
    }
  }

  private init(parts: [String: [UInt8]]) throws {
    package = try WordTemplatePackage(parts)
    main = try package.tree(package.mainName)
    guard main.name == "w:document", let body = main["w:body"] else { throw Problem.isForeign }
    guard main.attributes["xmlns:w"] == Self.words,
      main.attributes["xmlns:r"] == Self.references
    else { throw Problem.isForeign }
    // One that does not say how large a page is tells nothing.
    section = body.elements.last { $0.name == "w:sectPr" && $0["w:pgSz"] != nil }
    styles = try package.name(of: .styles).map(package.tree)
    numbering = try package.name(of: .numbering).map(package.tree)
    settings = try package.name(of: .settings).map(package.tree)
  }

  private static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let references =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
