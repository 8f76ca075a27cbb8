import DanishText
import OfficeFiles
import PlanModel

/// What a form says that the plan has no place for.
extension FormReading {
  /// Notes what stands outside of the cells, and which cells are gone.
  mutating func tell(_ sheet: FormSheet, _ form: PlanForm, _ told: PlanForm) {
    let own = told.ownTexts
    let marks = origin?.texts ?? []
    for aside in sheet.asides {
      if aside.isPicture {
        remarks.append(.picture(at: aside.key))
      } else if !own.contains(FormText.folded(aside.text)), !FormTexts.isOwn(aside.text),
        !marks.contains(FormOrigin.mark(of: aside.text))
      {
        remarks.append(.aside(aside.text, at: aside.key))
      }
    }
    remarks += sheet.comments.map {
      .comment($0.note.text, by: $0.note.author, at: $0.key)
    }
    if base != Plan() { tellMissing(sheet, form) }
  }

  /// The cells that the form had, of what is still in it.
  private mutating func tellMissing(_ sheet: FormSheet, _ form: PlanForm) {
    var there: Set<String> = []
    var prefixes: Set<String> = []
    for record in sheet.records {
      let prefix = FormPrefixes.folded(record.prefix)
      prefixes.insert(prefix)
      for field in Array(record.values.keys) + Array(record.lists.keys) {
        there.insert("\(prefix).\(field)")
      }
    }
    let goals = Set(FormPrefixes(base, guide: nil).goals.map(FormPrefixes.folded))
    let gone = form.keys.compactMap { FormKey($0) }.filter { key in
      let prefix = FormPrefixes.folded(key.prefix)
      if prefix == FormFields.originPrefix || there.contains("\(prefix).\(key.field)") {
        return false
      }
      // A goal that is gone altogether is asked for; an empty one is not missed.
      return prefixes.contains(prefix) || base.isWritten(prefix, isGoal: goals.contains(prefix))
    }
    if !gone.isEmpty { remarks.append(.missing(gone.map(\.text))) }
  }
}

extension Plan {
  /// Whether an answer's cell that is gone had something in it.
  fileprivate func isWritten(_ prefix: String, isGoal: Bool) -> Bool {
    guard !isGoal else { return false }
    return prefix == FormFields.planPrefix
      || reflections.contains {
        FormPrefixes.folded($0.question ?? "") == prefix && $0.answer != nil
      }
  }
}
