public import PlanFollowUp
public import PlanProse

extension AnnualReport: Documented {
  /// The årsberetning as a document: what its page says, in the same order.
  public var document: Document {
    let story = AnnualStory(report: self)
    let table = PassageTable(
      caption: AnnualTexts.caption, columns: AnnualStory.columns, rows: story.rows)
    return Document(
      story.head + [.table(table)] + story.body,
      about: DocumentAbout(
        title: AnnualTexts.title(self), isDraft: !story.gaps.isEmpty, day: day,
        isShort: true))
  }
}
