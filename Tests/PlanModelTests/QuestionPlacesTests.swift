import PlanModel
import Testing

/// Questions are found by their ids, also after the ledetråd was changed.
struct QuestionPlacesTests {
  private static func theme(_ id: String, _ asked: [String], retired: [String] = []) -> Theme {
    var theme = Theme(
      id: id, title: id, questions: asked.map { Question(id: $0, text: "\(id): \($0)") })
    theme.retired = retired.map { Question(id: $0, text: "\(id), før: \($0)") }
    return theme
  }

  private static var guide: Ledetraad {
    Ledetraad(
      id: "g", title: "G", year: 2016,
      themes: [theme("a", ["1", "2"], retired: ["3"]), theme("b", ["2", "4"], retired: ["1"])])
  }

  @Test(arguments: [
    ("1", "a: 1", "a"), ("2", "a: 2", "a"), ("3", "a, før: 3", "a"), ("4", "b: 4", "b"),
    ("5", nil, nil), ("", nil, nil),
  ])
  func `the first with an id, asked or not any more`(id: String, text: String?, theme: String?) {
    #expect(Self.guide.question(id)?.text == text)
    #expect(Self.guide.theme(ofQuestion: id)?.id == theme)
  }

  @Test func `what was looked up before a change is not what stands there now`() {
    var guide = Self.guide
    let before = guide
    #expect(guide.question("2")?.text == "a: 2")
    guide.themes[0].questions.remove(at: 0)
    #expect(guide.question("2")?.text == "a: 2" && guide.question("1")?.text == "b, før: 1")
    guide.themes[1].questions[1].id = "9"
    #expect(guide.question("9")?.text == "b: 4" && guide.question("4") == nil)
    guide.themes.removeAll()
    #expect(guide.question("2") == nil && guide.theme(ofQuestion: "2") == nil)
    #expect(before.question("1")?.text == "a: 1" && before == Self.guide)
  }
}
