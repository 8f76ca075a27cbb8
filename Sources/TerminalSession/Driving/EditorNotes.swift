import TextLayout

/// What stands below an answer in an editor: the question, and how one gets out of there.
enum EditorNotes {
  /// As wide as most editors show without breaking.
  private static let width = 70

  /// The lines; none where no editor is to be had.
  static func told(question: String?, editor: String?) -> [String] {
    guard let editor else { return [] }
    let texts = [question?.toldForm, Texts.leaving(editor), Texts.notesStayOut]
    return texts.compactMap(\.self).flatMap { text in
      LineWrapper(width: width).lines([Run(text)]).map { $0.map(\.text).joined() }
    }
  }
}
