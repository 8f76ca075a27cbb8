import DanishText
import PlanModel
import PlanOverview

/// What reminders say, in Danish.
enum ReminderTexts {
  // MARK: What is lacking

  static var nothingCame: String {
    "Vi har ikke modtaget jeres \(Words.fullPlan.one) endnu. Send \(Words.plan.it) gerne."
  }
  static let partlyRead =
    "Kun en del af filen kan læses. Skriv »aarsplan tjek« og filens navn, så kan I se hvor."

  /// Why what came does not count, and that it is to be sent again.
  static func sendAgain(_ row: CentreRow) -> String {
    let reason = DeliveryTexts.reason(row) ?? OverviewTexts.unreadable
    let sentence = "\(reason.prefix(1).uppercased())\(reason.dropFirst())"
    let wish =
      switch row.delivery {
      case .unreadable, .cut: "Send den gerne igen."
      default: "Send gerne \(Words.plan.that) der gælder nu."
      }
    return "\(sentence). \(wish)"
  }

  /// What a goal lacks, of a message that says just that: `intet tiltag`. What follows the first
  /// sentence is a question; a reminder has one of its own.
  static func lack(_ message: String) -> String? {
    let start = "Målet har "
    guard message.hasPrefix(start) else { return nil }
    let lack = message.dropFirst(start.count).prefix { $0 != "." }
    return ["ingen ", "intet ", "ikke "].contains(where: lack.hasPrefix) ? String(lack) : nil
  }

  /// `M2 »Færre sygedage« har ingen frist og intet tegn.`
  static func lacking(_ goal: String, title: String?, _ lacks: [String]) -> String {
    var name = goal
    if let title, title.hasText { name += " »\(SafeText.line(CleanText.oneLine(title)))«" }
    return "\(name) har \(TextFigures.list(lacks))."
  }

  /// Another gap. A theme is named by the message itself.
  static func gap(at place: String?, _ message: String) -> String {
    if message.hasPrefix("»") { return "\(Words.theme.the.capital) \(message)" }
    return place.map { "\($0): \(message)" } ?? message
  }

  static func others(_ count: Int) -> String {
    "Og \(count == 1 ? "én ting" : "\(OverviewTexts.number(count)) ting") mere. »aarsplan tjek« viser det hele."
  }

  // MARK: Questions that help

  static var startQuestion: String {
    "Hvad er det vigtigste I gerne vil lykkes med i det år \(Words.plan.the) gælder?"
  }
  static var fileQuestion: String { "Hvem hos jer har den nyeste udgave af \(Words.plan.the)?" }
  static let anyQuestion = "Hvad vil I tage fat på først, og hvem går i gang?"

  static func question(about part: PlanKey) -> String {
    switch part {
    case .tiltag: "Hvad er det første skridt, og hvem tager det?"
    case .tegn: "Hvad kan I se eller høre når det er lykkedes?"
    case .ansvarlig: "Hvem hos jer vil gerne sørge for at målet bliver til noget?"
    case .frist: "Hvornår vil I gerne kunne mærke forskellen?"
    case .evaluering: "Hvornår og hvor vil I se på sammen hvordan det går?"
    case .mål: "Hvad er anderledes for borgerne når I er nået i mål?"
    default: anyQuestion
    }
  }

  /// A question of the ledetråd's own.
  static func asked(_ question: String) -> String { SafeText.line(CleanText.oneLine(question)) }

  // MARK: Thanks and deadline

  /// What they are thanked for; nil where nothing has come.
  static func thanks(_ group: Reminder.Group) -> String? {
    switch group {
    case .missing: nil
    case .again: "Tak for jeres fil."
    case .better: "Tak for jeres \(Words.fullPlan.one)."
    }
  }

  /// When it is wanted.
  static func deadline(_ reminder: Reminder) -> String {
    let thing =
      reminder.group == .better ? "\(Words.plan.it) rettede \(Words.plan.one)" : Words.plan.the
    guard let day = reminder.deadline?.danish else {
      return "Skriv gerne hvornår vi kan vente \(thing)."
    }
    if !reminder.isPast { return "Send gerne \(thing) senest \(day)." }
    let gone = reminder.group == .better ? "" : "Fristen var \(day). "
    return gone + "Skriv gerne hvornår vi kan vente \(thing)."
  }

  // MARK: The mail

  static func subject(_ reminder: Reminder) -> String {
    switch reminder.group {
    case .missing: "Vi mangler jeres \(Words.fullPlan.one) for \(reminder.year)"
    case .again: "Send gerne jeres \(Words.fullPlan.one) for \(reminder.year) igen"
    case .better: "Jeres \(Words.fullPlan.one) for \(reminder.year) mangler lidt endnu"
    }
  }

  static func greeting(_ reminder: Reminder) -> String {
    reminder.leader.flatMap { $0.hasText ? "Kære \(SafeText.line($0))" : nil }
      ?? "Kære alle i \(SafeText.line(reminder.centre))"
  }

  /// The text of a mail: its paragraphs, each of one or more lines.
  static func paragraphs(_ reminder: Reminder) -> [[String]] {
    let start = [thanks(reminder.group), reminder.group == .better ? before : nil]
      .compactMap(\.self).joined(separator: " ")
    let gaps =
      reminder.group == .better
      ? [[start], reminder.gaps.map { "- \($0)" }, [howTo]]
      : [[([start] + reminder.gaps).filter { !$0.isEmpty }.joined(separator: " ")]]
    return [[greeting(reminder)]] + gaps
      + [
        [questionStart(reminder.group), reminder.question], [deadline(reminder)],
        [farewell] + [reminder.sender.map(SafeText.line)].compactMap(\.self),
      ]
  }

  private static let before = "Her er det der stadig mangler:"
  private static var howTo: String {
    "Åbn \(Words.plan.the) med »aarsplan skriv«. Skriv :næste dér for at tage punkterne ét ad gangen."
  }
  private static let farewell = "Venlig hilsen"

  private static func questionStart(_ group: Reminder.Group) -> String {
    switch group {
    case .missing: "Et spørgsmål til at komme i gang med:"
    case .again: "Et spørgsmål der måske hjælper:"
    case .better: "Et spørgsmål I kan tage op sammen:"
    }
  }

  // MARK: The list

  static var headings: [String] {
    [
      "Id", Words.centre.one.capital, "Leder", "E-mail", "Gruppe", "Emne", "Tak", "Hvad mangler",
      "Spørgsmål",
      "Frist", "Hvornår",
    ]
  }
}
