@testable import PlanCommands
import PlanModel
@testable import PlanReports
@testable import Workshop

extension Composed {
  private typealias Together = PlanCommands.Texts.Together
  private typealias Gather = PlanCommands.Texts.Gather

  /// What is said of a room, and of several people's texts that become one.
  static let gathering = [
    Composed("PlanReports.leftOut", from: 1) { RoomTexts.leftOut(names($0).map { $0 + ".yaml" }) },
    Composed("PlanReports.leftOut many") { count in
      RoomTexts.leftOut((0..<3 + count).map { "p\($0).yaml" })
    },
    Composed("PlanReports.goals") { RoomTexts.goals($0) },
    Composed("PlanReports.head") { RoomTexts.head(RoomView(room($0), ofEach: true)) },
    Composed("PlanReports.plain", from: 1) { count in
      let view = RoomView(room(count), ofEach: true)
      return view.all.map { RoomTexts.plain($0, view) }
    },
    Composed("PlanReports.answers", from: 1) { count in
      RoomView(room(count), ofEach: true).all.map(RoomTexts.answers)
    },
    Composed("PlanReports.skippedPlain", from: 1) { count in
      RoomTexts.skippedPlain(.init(id: "q", text: "Hvorfor?", count: count == 3 ? nil : count))
    },
    Composed("Workshop.from", from: 1) { GatheringTexts.from(names($0)) },
    Composed("PlanCommands.from", from: 1) { Gather.from(names($0)) },
    Composed("PlanCommands.take", from: 1) { Gather.take(names($0)) },
    Composed("PlanCommands.takeAll", from: 2) { Gather.takeAll($0) },
    Composed("PlanCommands.progress", from: 1) { Gather.progress($0, 3) },
    Composed("PlanCommands.moreKept", from: 1) { Gather.moreKept($0) },
    Composed("PlanCommands.done open") { Gather.done("samlet.yaml", 2, open: $0) },
    Composed("PlanCommands.counted") { Together.counted($0, hasNames: false) },
    Composed("PlanCommands.taken", from: 1) { Together.taken($0) },
    Composed("PlanCommands.several", from: 2) { Together.several($0) },
    Composed("PlanCommands.severalChoices", from: 2) {
      Together.severalChoices($0).joined(separator: " / ")
    },
    Composed("PlanCommands.named", from: 1) { Together.named(names($0)) },
    Composed("PlanCommands.manualWritten", from: 2) {
      PlanCommands.Texts.Help.manualWritten($0, "man")
    },
    Composed("PlanCommands.kept answers", from: 1) { Together.kept($0, "bidrag/a/q.yaml") },
  ]

  /// So many centres, each with an answer, and with one question passed over.
  private static func room(_ count: Int) -> RoomProgress {
    var theme = Theme(id: "a", title: "Alfa")
    theme.questions = ["1", "2"].map { Question(id: $0, text: "Hvad?") }
    let guide = Ledetraad(id: "l", title: "Kurset", year: 2016, themes: [theme])
    let centres = names(count).map { name in
      var plan = Plan()
      plan.centre.name = name
      plan.reflections = [
        Reflection(question: "1", answer: "Ja."), Reflection(question: "2", skipped: ""),
      ]
      return CentreProgress(plan, guide: guide, file: name)
    }
    return RoomProgress(centres, guide: guide)
  }
}
