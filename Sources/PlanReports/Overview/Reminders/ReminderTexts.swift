import DanishText
import Language
import PlanModel
import PlanOverview

/// What reminders say, in Danish.
enum ReminderTexts {
  // MARK: What is lacking

  static var nothingCame: String {
    tr("Vi har ikke modtaget jeres \(Words.fullPlan.one) endnu. Send \(Words.plan.it) gerne.")
  }
  static var partlyRead: String {
    tr("Kun en del af filen kan læses. Skriv »aarsplan tjek« og filens navn, så kan I se hvor.")
  }

  /// Why what came does not count, and that it is to be sent again.
  static func sendAgain(_ row: CentreRow) -> String {
    let reason = DeliveryTexts.reason(row) ?? OverviewTexts.unreadable
    let sentence = "\(reason.prefix(1).uppercased())\(reason.dropFirst())"
    let wish =
      switch row.delivery {
      case .unreadable, .cut: tr("Send den gerne igen.")
      default: tr("Send gerne \(Words.plan.that) der gælder nu.")
      }
    return "\(sentence). \(wish)"
  }

  /// `M2 »Færre sygedage« har ingen frist og intet tegn.`
  static func lacking(_ goal: String, title: String?, _ lacks: [String]) -> String {
    var name = goal
    if let title, title.hasText { name += tr(" »\(SafeText.line(CleanText.oneLine(title)))«") }
    return tr("\(name) har \(TextFigures.list(lacks)).")
  }

  /// Another gap.
  static func gap(at place: String?, _ message: String) -> String {
    place.map { "\($0): \(message)" } ?? message
  }

  /// A gap whose message begins with a theme's title.
  static func gap(ofTheme message: String) -> String { "\(Words.theme.the.capital) \(message)" }

  static func others(_ count: Int) -> String {
    tr(
      "Og \(count == 1 ? tr("én ting") : tr("\(OverviewTexts.number(count)) ting")) mere. »aarsplan tjek« viser det hele."
    )
  }

  // MARK: Questions that help

  static var startQuestion: String {
    tr("Hvad er det vigtigste I gerne vil lykkes med i det år \(Words.plan.the) gælder?")
  }
  static var fileQuestion: String { tr("Hvem hos jer har den nyeste udgave af \(Words.plan.the)?") }
  static var anyQuestion: String { tr("Hvad vil I tage fat på først, og hvem går i gang?") }

  static func question(about part: PlanKey) -> String {
    switch part {
    case .tiltag: tr("Hvad er det første skridt, og hvem tager det?")
    case .tegn: tr("Hvad kan I se eller høre når det er lykkedes?")
    case .ansvarlig: tr("Hvem hos jer vil gerne sørge for at målet bliver til noget?")
    case .frist: tr("Hvornår vil I gerne kunne mærke forskellen?")
    case .evaluering: tr("Hvornår og hvor vil I se på sammen hvordan det går?")
    case .mål: tr("Hvad er anderledes for borgerne når I er nået i mål?")
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
    case .again: tr("Tak for jeres fil.")
    case .better: tr("Tak for jeres \(Words.fullPlan.one).")
    }
  }

  /// When it is wanted.
  static func deadline(_ reminder: Reminder) -> String {
    let thing =
      reminder.group == .better ? tr("\(Words.plan.it) rettede \(Words.plan.one)") : Words.plan.the
    guard let day = reminder.deadline?.danish else {
      return tr("Skriv gerne hvornår vi kan vente \(thing).")
    }
    if !reminder.isPast { return tr("Send gerne \(thing) senest \(day).") }
    let gone = reminder.group == .better ? "" : tr("Fristen var \(day). ")
    return gone + tr("Skriv gerne hvornår vi kan vente \(thing).")
  }

  // MARK: The mail

  static func subject(_ reminder: Reminder) -> String {
    switch reminder.group {
    case .missing: tr("Vi mangler jeres \(Words.fullPlan.one) for \(reminder.year)")
    case .again: tr("Send gerne jeres \(Words.fullPlan.one) for \(reminder.year) igen")
    case .better: tr("Jeres \(Words.fullPlan.one) for \(reminder.year) mangler lidt endnu")
    }
  }

  static func greeting(_ reminder: Reminder) -> String {
    reminder.leader.flatMap { $0.hasText ? tr("Kære \(SafeText.line($0))") : nil }
      ?? tr("Kære alle i \(SafeText.line(reminder.centre))")
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

  private static var before: String { tr("Her er det der stadig mangler:") }
  private static var howTo: String {
    tr(
      "Åbn \(Words.plan.the) med »aarsplan skriv«. Skriv :næste dér for at tage punkterne ét ad gangen."
    )
  }
  private static var farewell: String { tr("Venlig hilsen") }

  private static func questionStart(_ group: Reminder.Group) -> String {
    switch group {
    case .missing: tr("Et spørgsmål til at komme i gang med:")
    case .again: tr("Et spørgsmål der måske hjælper:")
    case .better: tr("Et spørgsmål I kan tage op sammen:")
    }
  }

  // MARK: The list

  static var headings: [String] {
    [
      tr("Id"), Words.centre.one.capital, tr("Leder"), tr("E-mail"), tr("Gruppe"), tr("Emne"),
      tr("Tak"), tr("Hvad mangler"),
      tr("Spørgsmål"),
      tr("Frist"), tr("Hvornår"),
    ]
  }
}
