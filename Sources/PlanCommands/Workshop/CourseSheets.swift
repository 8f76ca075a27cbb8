import CommandLineDanish
import PlanForms
import PlanModel
import PlanProse
import PlanReports
import PlanStore
import PlanWorkspace

/// Writes the sheets of a course: each into a file of its own.
struct CourseSheets {
  private let sheet: RunSheet
  private let guide: Ledetraad
  private let hasAllCards: Bool
  private let look: LookOptions

  init(_ sheet: RunSheet, guide: Ledetraad, hasAllCards: Bool, look: LookOptions) {
    (self.sheet, self.guide, self.hasAllCards, self.look) = (sheet, guide, hasAllCards, look)
  }

  /// Writes sheets into the course's own folder for them: as pages, and where a program makes them, as
  /// PDFs, too. What was written there before is made anew.
  func write(_ sheets: [CourseSheet], as form: CourseSheet.Form?, into folder: String) throws {
    try makeFolder(folder)
    var names: [String] = []
    var forms = form.map { [$0] } ?? [.html, .pdf]
    if forms.contains(.pdf) { StandardStream.error.tell(Texts.Workshop.printing) }
    for sheet in sheets {
      for form in forms {
        let name = "\(sheet.rawValue).\(form.rawValue)"
        do {
          try write(sheet, form, to: FilePath.join(folder, name))
          names.append(name)
        } catch WorkspaceProblem.document(let problem) where forms.count > 1 {
          // Pages are enough to print; nobody needs to hear it four times.
          forms = [.html]
          StandardStream.error.tell(Texts.Workshop.onlyPages(problem))
        }
      }
    }
    StandardStream.error.tell(Texts.Workshop.printed(names, in: folder))
  }

  /// Writes one sheet to a file, or several into a folder. Asks before what is there is replaced.
  func write(_ sheets: [CourseSheet], as form: CourseSheet.Form?, to target: String) throws {
    guard isFolder(target) else {
      guard sheets.count == 1 else { throw Refusal(message: Texts.Workshop.oneSheet(target)) }
      guard let form = form ?? CourseSheet.Form(ofFile: target) else {
        throw Refusal(message: Texts.Workshop.noForm(target))
      }
      try replace(sheets[0], form, at: target)
      return
    }
    try makeFolder(target)
    for sheet in sheets {
      let form = form ?? .html
      try replace(sheet, form, at: FilePath.join(target, "\(sheet.rawValue).\(form.rawValue)"))
    }
  }

  private func replace(_ sheet: CourseSheet, _ form: CourseSheet.Form, at path: String) throws {
    if (try? RealFileSystem().status(path, followingLinks: true))?.kind == .file {
      let agrees = try Stage(appearance: look.appearance).agrees(
        to: Texts.Show.replaces(path), Texts.Show.replaceChoices, number: 1,
        orSay: Texts.Show.isThere(path))
      guard agrees else { return }
    }
    try write(sheet, form, to: path)
    StandardStream.error.tell(Texts.Show.written(path))
  }

  private func write(_ sheet: CourseSheet, _ form: CourseSheet.Form, to path: String) throws {
    switch sheet {
    case .cards: try write(cards, form, to: path)
    case .plan: try write(PlanForm(emptyFor: guide), form, to: path)
    case .runSheet:
      try write(RunSheetStory(of: self.sheet, guide: guide).document, form, to: path)
    case .notes: try write(NoteSheet(of: self.sheet, guide: guide), form, to: path)
    }
  }

  /// Those that the course uses, in its order; all where it uses none.
  private var cards: QuestionCards {
    let used = sheet.blocks.flatMap(\.questions).filter { guide.question($0) != nil }
    return hasAllCards || used.isEmpty
      ? QuestionCards(of: guide) : QuestionCards(of: guide, questions: used)
  }

  private func write<Content: Reportable>(
    _ content: Content, _ form: CourseSheet.Form, to path: String
  ) throws {
    guard let format = Content.formats.first(where: { $0.about.name == form.rawValue }) else {
      return
    }
    let look = look.report(inFile: true)
    try ReportTarget(path: path, isTelling: false).write(format.about, look) { sink in
      try format.tell(content, look: look, to: &sink)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/")
      || (try? RealFileSystem().status(path, followingLinks: true))?.kind == .folder
  }

  private func makeFolder(_ path: String) throws {
    do throws(FileError) {
      if (try? RealFileSystem().status(path, followingLinks: true))?.kind == .folder { return }
      try RealFileSystem().makeFolder(path, permissions: 0o777)
    } catch {
      throw WorkspaceProblem.overview(.notWritten(path: path, error))
    }
  }
}
