import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanProse
import PlanReports
import PlanStore
import PlanWorkspace
import TerminalSession
import TextLayout

/// How a document is written out, and where to: for commands that show one to read.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .danish("format"),
    help: ArgumentHelp(Texts.Options.format, valueName: "format"))
  var form = FormatName<Document>()

  @Option(
    name: .danish("til", english: "output"),
    help: ArgumentHelp(Texts.Options.documentTarget, valueName: "fil"))
  var target: String?

  @Option(
    name: .danish("skabelon", english: "template"),
    help: ArgumentHelp(Texts.Options.documentTemplate, valueName: "fil"))
  var template: String?

  @OptionGroup var look: LookOptions

  /// Refuses the name of a file that says it is something else.
  func validate() throws {
    try form.refuseUnknownEnding(of: target)
    if template != nil, !["docx", "pdf"].contains(form.suiting(target).about.name) {
      throw Refusal(message: Texts.Show.templateIsForWord)
    }
  }

  /// Whether it becomes something to hand out: a file, or pages.
  var isHandedOut: Bool { target != nil || format.about.hasPages }

  /// Whether the format with a name is what is written.
  func writes(_ name: String) -> Bool { format.about.name == name }

  /// Shows the passages on standard output, or writes them to the file that was asked for, which gets
  /// a name where only a folder was.
  func write(
    _ passages: [Passage], named name: (String) -> String = { "aarsplan.\($0)" }
  ) throws {
    if isHandedOut { return try write(Document(passages), named: name) }
    try look.show(passages, as: format)
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
    try write(document, as: templated, named: name, isSure: isSure)
  }

  /// Writes something else than a document, which has formats of its own; as
  /// ``write(_:named:isSure:)`` in all else.
  func write<Content: Reportable>(
    other content: Content, named name: (String) -> String, isSure: Bool = false
  ) throws {
    try write(content, as: otherFormat(), named: name, isSure: isSure)
  }

  private func write<Content: Reportable>(
    _ content: Content, as format: any ReportFormat<Content>, named name: (String) -> String,
    isSure: Bool
  ) throws {
    let path = path(format.about, name(format.about.ending))
    guard try path.map({ try isSure || mayReplace($0) }) ?? true else { return }
    let look = look.report(inFile: target != nil)
    try ReportTarget(path: path).write(format.about, look) { sink in
      try format.tell(content, look: look, to: &sink)
    }
  }

  private var format: any ReportFormat<Document> { form.suiting(target) }

  /// The format, in the template that was asked for.
  private var templated: any ReportFormat<Document> {
    get throws {
      guard let template else { return format }
      let read = try TemplateFile.read(template)
      return format.about.name == "pdf" ? PDFDocument(template: read) : WordDocument(template: read)
    }
  }

  /// The format of something else than a document: of the name that was typed, or of the file's.
  private func otherFormat<Content: Reportable>() throws -> any ReportFormat<Content> {
    let usual = FormatName<Content>()
    let typed = form.isTyped ? FormatName<Content>(argument: form.format.about.name) : usual
    let isOther = target.map { FormatName<Content>.hasEnding($0) && !usual.knows($0) } ?? false
    guard let typed, typed.isTyped || !isOther else {
      throw Refusal(message: Texts.Show.noSuchForm(usual.endings))
    }
    return typed.suiting(target)
  }

  /// The file that it goes to; nil is standard output. What a terminal cannot show gets a file.
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
