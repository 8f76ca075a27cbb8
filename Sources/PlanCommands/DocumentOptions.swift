import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanProse
import PlanReports
import PlanStore
import TerminalSession
import TextLayout

/// How a document is written out, and where to: for commands that show one to read.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .danish("format"),
    help: ArgumentHelp(Texts.Options.documentFormat, valueName: "format"))
  var form = FormatName<Document>()

  @Option(
    name: .danish("til", english: "output"),
    help: ArgumentHelp(Texts.Options.documentTarget, valueName: "fil"))
  var target: String?

  @OptionGroup var look: LookOptions

  /// Refuses the name of a file that says it is something else.
  func validate() throws { try form.refuseUnknownEnding(of: target) }

  /// Whether it becomes something to hand out: a file, or pages.
  var isHandedOut: Bool { target != nil || format.about.hasPages }

  /// Writes the passages to standard output, or to the file that was asked for.
  func write(_ passages: [Passage]) throws {
    if isHandedOut { return try write(Document(passages), named: { "aarsplan.\($0)" }) }
    let look = reportLook
    let text = try format.text(of: Document(passages), look: look)
    try StandardStream.output.write(ToldText(document: text, ink: look.hasColour))
  }

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - name: What its file is called where only a folder is named, or nothing at all; gets the
  ///     format's ending.
  ///   - isSure: Whether a file that is there already is replaced without asking.
  /// - Throws: A refusal where a file is there and nobody can be asked; what `ReportTarget` throws.
  func write(
    _ document: Document, named name: (String) -> String, isSure: Bool = false
  ) throws {
    let path = path(named: name)
    guard try path.map({ try isSure || mayReplace($0) }) ?? true else { return }
    let look = reportLook
    try ReportTarget(path: path).write(format.about, look) { sink in
      try format.tell(document, look: look, to: &sink)
    }
    if let path { StandardStream.error.tell(Texts.Show.written(path)) }
  }

  /// Writes something else than a document that has formats of its own, to the file that was asked
  /// for; as ``write(_:named:isSure:)`` in all else.
  func write<Content: Reportable>(
    other content: Content, named nameOf: (String) -> String, isSure: Bool = false
  ) throws {
    let name = form.isTyped ? form.format.about.name : nil
    let suited = Content.formats.first { format in
      name.map { $0 == format.about.name }
        ?? target.map { $0.lowercased().hasSuffix("." + format.about.ending) } ?? false
    }
    let isNamed = name != nil || target.map { FormatName<Document>.hasEnding($0) } ?? false
    guard let format = suited ?? (isNamed ? nil : Content.formats[0]) else {
      throw Refusal(message: Texts.Show.noSuchForm(Content.formats.map(\.about.ending)))
    }
    let suggested = nameOf(format.about.ending)
    let path = path(format.about, suggested)
    guard try path.map({ try isSure || mayReplace($0) }) ?? true else { return }
    let look = reportLook
    try ReportTarget(path: path).write(format.about, look) { sink in
      try format.tell(content, look: look, to: &sink)
    }
    if let path { StandardStream.error.tell(Texts.Show.written(path)) }
  }

  private var format: any ReportFormat<Document> { form.suiting(target) }

  private var reportLook: ReportLook {
    let appearance = look.appearance
    return ReportLook(
      width: target == nil ? WindowSize.columns() : nil,
      hasColour: appearance == .rich && target == nil, isPlain: appearance == .plain)
  }

  /// The file that it goes to; nil is standard output. What a terminal cannot show gets a file.
  private func path(named name: (String) -> String) -> String? {
    path(format.about, name(format.about.ending))
  }

  private func path(_ about: FormatAbout, _ name: String) -> String? {
    guard let target else { return about.isText || isatty(STDOUT_FILENO) == 0 ? nil : name }
    let kind = try? RealFileSystem().status(target, followingLinks: true).kind
    guard target.hasSuffix("/") || kind == .folder else { return target }
    return FilePath.join(target, name)
  }

  /// Asks where a file is there already.
  private func mayReplace(_ path: String) throws -> Bool {
    guard (try? RealFileSystem().status(path, followingLinks: true))?.kind == .file else {
      return true
    }
    return try Stage(appearance: look.appearance).agrees(
      to: Texts.Show.replaces(path), Texts.Show.replaceChoices, number: 1,
      orSay: Texts.Show.isThere(path))
  }
}
