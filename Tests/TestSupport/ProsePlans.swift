import DanishText
public import PlanModel

/// Makes whole plans of about 13 KB in ordinary Danish, for measuring.
public struct ProsePlans {
  private var generator: SeededGenerator
  private let guide: Ledetraad

  /// Plans from a ledetråd; the same seed gives the same plans.
  public init(guide: Ledetraad, seed: UInt64) {
    self.guide = guide
    generator = SeededGenerator(seed: seed)
  }

  /// The sound plan of a centre with a number: every theme answered, and with two goals.
  public mutating func plan(number: Int) -> Plan {
    var plan = Plan()
    plan.guide = guide.id
    plan.fingerprints = guide.themes.map { Fingerprint(theme: $0.id, value: $0.fingerprint) }
    plan.year = .known(guide.year)
    plan.status = .known(.forDiscussion)
    plan.centre.id = "center-\(number)"
    plan.centre.name = "Center \(number)"
    plan.centre.kind = pick(["institution", "skole", "plejehjem", "center"])
    plan.centre.leader = "Leder nummer \(number)"
    plan.centre.coreTask = sentence()
    for (index, theme) in guide.themes.enumerated() {
      let questions = theme.questions.prefix(4).map(\.id)
      plan.reflections += questions.map { Reflection(question: $0, answer: answer()) }
      plan.goals.append(goal("M\(2 * index + 1)", theme.id, Array(questions.prefix(2)), number))
      plan.goals.append(goal("M\(2 * index + 2)", theme.id, Array(questions.dropFirst(2)), number))
    }
    plan.discussions = [
      Discussion(forum: "LMU", date: day(1, 14), outcome: .known(.discussed))
    ]
    return plan
  }

  /// The same as most plans look while they are being written: about ten findings, each of a rule of
  /// its own.
  public mutating func unfinishedPlan(number: Int) -> Plan {
    var plan = plan(number: number)
    plan.reflections[0].answer = nil
    plan.goals[0].signs = []
    plan.goals[1].responsible = nil
    plan.goals[1].deadline = .unknown("til jul")
    plan.goals[2].signs[0].target = nil
    plan.goals[2].deadline = nil
    plan.goals[3].actions = []
    plan.goals[3].evaluation = nil
    plan.goals[4].actions[0].who = "TODO"
    plan.goals[5].springsFrom.append("samspil-12")
    return plan
  }

  private mutating func goal(
    _ id: String, _ theme: String, _ questions: [String], _ number: Int
  ) -> Goal {
    var goal = Goal(id: id, title: "Det vil vi i center \(number), mål \(id)", theme: theme)
    goal.springsFrom = questions
    goal.context = sentence() + " " + sentence()
    goal.aim =
      "\(sentence()) Det kan vi se i center \(number) ved årets slutning, når vi ser på \(id)."
    goal.actions = [
      Action(what: sentence(), who: "afdelingslederen", when: day(3, 1)),
      Action(what: sentence(), who: "hele teamet", when: day(5, 15)),
    ]
    goal.signs = [
      Sign(sign: sentence(), baseline: "38 %", target: "60 %", source: "egen tælling i oktober")
    ]
    goal.evaluation = Evaluation(when: day(11, 15), forum: "LMU", how: sentence())
    goal.responsible = "Afdelingslederen"
    goal.deadline = day(12, 1)
    return goal
  }

  private func day(_ month: Int, _ day: Int) -> Entry<PlanDate>? {
    PlanDate(year: guide.year, month: month, day: day).map(Entry.known)
  }

  /// Two paragraphs of text as people write it, with lines that are broken by hand.
  private mutating func answer() -> String {
    let paragraphs = [3, 2].map { count in
      (0..<count).map { _ in sentence() }.joined(separator: "\n")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private mutating func sentence() -> String {
    "\(pick(Self.who)) \(pick(Self.does)) \(pick(Self.what)) \(pick(Self.when))."
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &generator)]
  }

  private static let who = [
    "De pårørende", "Forældrene til de yngste", "En af vores nye kolleger", "Naboerne på vejen",
    "De borgere vi sjældent hører fra", "Vikarerne", "To mødre fra 4. klasse", "Køkkenet",
    "De unge", "En tidligere lærling", "Frivillige fra idrætsforeningen",
    "Vores tekniske servicefolk",
  ]
  private static let does = [
    "spørger oftere efter", "får selv lov til at bestemme over", "mærker en tydelig forskel på",
    "fortæller hinanden om", "venter kortere tid på", "hjælper hinanden med", "har ro til",
    "finder selv frem til", "ringer færre gange om", "bliver hørt om", "siger god for",
  ]
  private static let what = [
    "det første besøg på stedet", "måltiderne om aftenen", "vejen fra skole til fritid",
    "den samme plan for dagen", "hvem der gør hvad", "en fast kontakt i huset",
    "at få svar på et brev", "de ture som før blev aflyst", "at komme i gang om morgenen",
    "møder på under en halv time", "samtaler om det der er svært",
  ]
  private static let when = [
    "hver mandag", "inden sommerferien", "når vagterne skifter", "i løbet af den første måned",
    "også når det regner", "uden at skulle spørge to gange", "som vi talte om i uge 47",
    "før de selv beder om det", "mens de stadig har lyst", "i hverdagen og ikke kun til fest",
  ]
}
