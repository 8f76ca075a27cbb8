import PlanFormat
import PlanModel
import PlanOverview

@testable import CommandLineDanish
@testable import PlanCommands
@testable import PlanFormat
@testable import PlanProse
@testable import PlanRules
@testable import PlanStore
@testable import PlanWorkspace

extension Composed {
  private typealias Say = PlanCommands.Texts
  private typealias Read = PlanFormat.Texts

  /// What the commands say.
  static let commands = [
    Composed("PlanCommands.noSuchForm", from: 1) { Say.Show.noSuchForm(names($0)) },
    Composed("PlanCommands.looking", from: 1) { Say.Here.looking(names($0)) },
    Composed("PlanCommands.seen") { Say.Overview.seen($0) },
    Composed("PlanCommands.goals") { Say.Overview.goals($0, searching: false) },
    Composed("PlanCommands.goals searching") { Say.Overview.goals($0, searching: true) },
    Composed("PlanCommands.noSuchKind") { Say.Overview.noSuchKind("x", names($0)) },
    Composed("PlanCommands.unknownEnding", from: 1) {
      Say.Overview.unknownEnding("x.md", names($0))
    },
    Composed("PlanCommands.heading") { Say.Receive.heading(.duplicate, $0) },
    Composed("PlanCommands.noSuchTheme", from: 1) { Say.Overview.noSuchTheme("x", names($0)) },
    Composed("PlanCommands.summary") { count in
      let levels: [Level] = [.error, .warning, .advice]
      return Say.Guide.summary(
        files: count,
        levels.prefix(count).map { Finding(rule: "x", level: $0, path: FieldPath(), message: "") })
    },
    Composed("PlanCommands.furtherRefusals") { Say.Write.furtherRefusals($0) },
    Composed("PlanCommands.progress") { Say.progress($0, of: 3, seconds: $0 * 60) },
    Composed("PlanCommands.unknownRule", from: 1) {
      Say.Check.unknownRule("x", nearest: nil, among: names($0))
    },
    Composed("PlanCommands.onlyRegisters", from: 1) { Say.Check.onlyRegisters($0) },
    Composed("PlanCommands.onlyGuides", from: 1) { Say.Check.onlyGuides($0) },
    Composed("PlanCommands.question", from: 1) { Say.Check.question($0, files: $0) },
    Composed("PlanCommands.mended", from: 1) { Say.Check.mended($0, names($0)) },
    Composed("PlanCommands.remarks") { count in
      let rows = (0..<count).map { _ in ";;skole" } + (0..<count).map { "c\($0);a;b;c;d" }
      let text = (["id;navn;type"] + rows + ["x;y;z"]).joined(separator: "\n")
      return (try? CentreList(text)).map {
        Say.Centres.remarks($0).joined(separator: "\n")
      }
    },
    Composed("PlanCommands.line") { count in
      var plan = Plan()
      plan.goals = names(count).map { Goal(id: $0, title: $0, theme: "s") }
      plan.reflections = names(count).map { Reflection(question: $0, answer: "Ja") }
      let version = Version(
        moment: Moment(seconds: 1_450_000_000), reason: .before, number: 0, size: 1024 * count)
      return Say.Versions.line(
        KeptVersion(
          number: 1, version: version, answers: count, goals: count,
          changes: PlanChanges(from: Plan(), to: plan)))
    },
    Composed("PlanCommands.forgetFirst", from: 1) { Say.Versions.forgetFirst($0) },
    Composed("PlanCommands.forgotten", from: 1) { Say.Versions.forgotten($0, "plan.yaml") },
    Composed("CommandLineDanish.choices", from: 1) {
      CommandLineDanish.Texts.Help.choices(names($0))
    },
  ]

  /// What is said of files, rules and ledetråde.
  static let files = [
    Composed("PlanFormat.windows1252", from: 1) { Read.windows1252("ø", $0) },
    Composed("PlanFormat.controlCharacters", from: 1) { Read.controlCharacters($0) },
    Composed("PlanFormat.foreignBreaks", from: 1) { Read.foreignBreaks($0) },
    Composed("PlanFormat.invisibleSpaces", from: 1) { Read.invisibleSpaces($0) },
    Composed("PlanFormat.expectedWord", from: 1) { Read.expectedWord(names($0)) },
    Composed("PlanRules.shortList", from: 1) {
      PlanRules.Texts.shortList(names($0)) { "\($0) til" }
    },
    Composed("PlanRules.shortList many") {
      PlanRules.Texts.shortList(names($0 + 4)) { "\($0) til" }
    },
    Composed("PlanProse.time") { ProseTexts.time($0) },
    Composed("PlanProse.followUp") { count in
      var followUp = StrategyFollowUp()
      followUp.form = "årlig status"
      followUp.due = Entry(text: "2019-03")
      followUp.recurrence = count > 1 ? Entry(text: "hvert år") : nil
      return ProseTexts.Register.followUp(followUp, committees: names(count))
    },
    Composed("PlanProse.time quarters") { ProseTexts.time($0 * 15) },
    Composed("PlanProse.time hours") { ProseTexts.time($0 * 60 + 24) },
    Composed("PlanProse.requirements") {
      var asked = Requirements()
      (asked.fewestGoalsPerTheme, asked.mostGoals) = ($0, $0)
      return ProseTexts.requirements(asked).joined(separator: " ")
    },
    Composed("PlanProse.extent", from: 1) { count in
      var question = Question(id: "s-1", text: "Hvad?")
      question.minutes = 28
      let theme = Theme(id: "s", title: "S", questions: [question])
      return ProseTexts.extent(
        of: Ledetraad(id: "l", title: "L", year: 2016, themes: names(count).map { _ in theme }))
    },
    Composed("PlanProse.depth") {
      ProseTexts.depth(ThemeCoverage(theme: "s", depth: .mentioned, goals: $0))
    },
  ]
}
