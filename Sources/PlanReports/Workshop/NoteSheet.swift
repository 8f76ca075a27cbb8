public import PlanModel
import PlanProse

/// A page for what somebody writes by hand at a course: what to try, what is missing, when to look again.
public struct NoteSheet: Sendable {
  /// Something to write.
  struct Row: Sendable {
    let label: String
    var hint: String?
    /// Whether there is room for sentences.
    var isLong = false
  }

  /// Rows under a heading.
  struct Part: Sendable {
    let heading: String
    let rows: [Row]
  }

  let title: String
  let subtitle: String?
  let parts: [Part]

  /// The sheet of a course.
  public init(of sheet: RunSheet, guide: Ledetraad) {
    self = guide.vocabulary.speaking {
      NoteSheet(spoken: sheet, guide)
    }
  }

  private init(spoken sheet: RunSheet, _ guide: Ledetraad) {
    let story = RunSheetStory(of: sheet, guide: guide)
    title = NoteTexts.title
    subtitle = [story.title, story.when].compactMap(\.self).joined(separator: " · ")
    let used = Set(sheet.blocks.flatMap(\.questions))
    let themes = guide.themes.filter { theme in
      theme.knownQuestions.contains { used.contains($0.id) }
    }
    // A page has room for so many.
    let shown = (themes.isEmpty ? guide.themes : themes).prefix(6)
    parts = [
      Part(heading: "", rows: [Row(label: NoteTexts.name), Row(label: Words.centre.label)]),
      Part(
        heading: NoteTexts.ideas,
        rows: shown.map { Row(label: $0.shortTitle, hint: NoteTexts.idea, isLong: shown.count < 4) }
      ),
      Part(
        heading: NoteTexts.gaps,
        rows: (1...3).map { Row(label: String($0), hint: $0 == 1 ? NoteTexts.gap : nil) }),
      Part(
        heading: NoteTexts.followUp,
        rows: [
          Row(label: NoteTexts.day), Row(label: NoteTexts.forum), Row(label: NoteTexts.reminder),
        ]),
      Part(heading: NoteTexts.first, rows: [Row(label: NoteTexts.tomorrow)]),
    ]
  }
}
