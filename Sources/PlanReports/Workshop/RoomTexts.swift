import DanishText
import Language
import PlanModel
import PlanOverview
import Workshop

/// What is said of a room, in Danish.
enum RoomTexts {
  static var answered: String { tr("Besvaret") }
  static var goals: String { tr("Mål") }
  static var depth: String { tr("Dækning") }
  static var isAt: String { tr("Er ved") }
  static var goalsHeading: String { tr("Rummets mål") }
  static var skippedHeading: String { tr("Oftest sprunget over") }
  static var progressHeading: String { tr("Så langt er I") }
  static var nothingSkipped: String { tr("Ingen spørgsmål er sprunget over.") }

  static func number(_ number: Int) -> String { TextFigures.grouped(number) }

  /// `30 planer, 27 er begyndt`.
  static func head(_ view: RoomView) -> String {
    let plans = Words.plan.counted(view.room.centres.count)
    guard view.all != nil else { return plans }
    return tr("\(plans), \(number(view.room.begun)) er begyndt")
  }

  static var noPlans: String { tr("Der er \(Words.plan.no) endnu.") }

  static var guarded: String {
    tr(
      """
      Tal om færre end \(number(RoomView.least)) kan være tal om én person. Skriv --alle hvis de skal \
      vises.
      """)
  }

  static func leftOut(_ paths: [String]) -> String {
    let files = TextFigures.counted(paths.count, tr("fil kan"), tr("filer kan"))
    let named = paths.prefix(3).map(SafeText.path)
    let more = paths.count - named.count
    let names = more > 0 ? named + [tr("\(number(more)) til")] : named
    return tr("\(files) ikke tælles med: \(TextFigures.list(names)).")
  }

  /// `96 af 216`.
  static func share(_ line: RoomLine) -> String {
    tr("\(number(line.answered)) af \(number(line.asked))")
  }

  /// `214 af 540 spørgsmål, 38 sprunget over`.
  static func answers(_ line: RoomLine) -> String {
    let skipped = line.skipped > 0 ? tr(", \(number(line.skipped)) sprunget over") : ""
    return tr("\(share(line)) spørgsmål\(skipped)")
  }

  static func goals(_ count: Int) -> String { tr("\(number(count)) mål") }

  static func name(_ line: RoomLine) -> String {
    switch line.whose {
    case .all: tr("Alle")
    case .centre(let name, let id):
      name.shown ?? id.map(SafeText.centre) ?? tr("\(Words.centre.label) uden navn")
    case .kind(let kind):
      "\(CleanText.oneLine(SafeText.line(kind)).capital) (\(number(line.plans)))"
    case .others: tr("Andre (\(number(line.plans)))")
    }
  }

  static func plain(_ line: RoomLine, _ view: RoomView) -> String {
    let isCentre = if case .centre = line.whose { true } else { false }
    let depths = line.themes.map { part in
      "\(view.title(of: part.theme)): \(part.depth.shown)"
    }
    return tr(
      """
      \(name(line)): \(share(line)) spørgsmål besvaret, \(goals(line.goals)).\
      \(isAt(line, view, isCentre: isCentre).map { " \($0)." } ?? "") \
      \(isCentre ? tr("Dækning") : tr("Dækning hos mindst halvdelen")): \(depths.joined(separator: ", ")).
      """)
  }

  static func isAt(_ line: RoomLine, _ view: RoomView, isCentre: Bool) -> String? {
    line.themeAtHand.map { theme in
      tr("\(isCentre ? tr("Er") : tr("De fleste er")) ved \(view.title(of: theme))")
    }
  }

  static func themeGoals(_ theme: RoomSnapshot.Theme) -> String {
    let plans = theme.plans.map { tr(" i \(Words.plan.counted($0))") } ?? ""
    return goals(theme.goals) + plans
  }

  static func skipped(_ question: RoomSnapshot.Skipped) -> String {
    question.count.map { number($0) } ?? tr("under \(number(RoomView.least))")
  }

  static func skippedPlain(_ question: RoomSnapshot.Skipped) -> String {
    let count =
      question.count.map { Words.plan.counted($0) }
      ?? tr("færre end \(number(RoomView.least)) \(Words.plan.many)")
    return tr("\(SafeText.line(question.text)) Sprunget over i \(count).")
  }

  static var columns:
    (
      name: String, centre: String, plans: String, begun: String, asked: String, skipped: String
    )
  {
    (
      name: tr("Navn"), centre: tr("Center"), plans: tr("Planer"), begun: tr("Begyndt"),
      asked: tr("Spørgsmål"),
      skipped: tr("Sprunget over")
    )
  }
  static var depthNote: String {
    tr("Dækningen viser hvor langt mindst halvdelen er nået.")
  }
}

extension RoomView {
  /// A theme's short title, safe to show.
  func title(of theme: String) -> String {
    SafeText.line(room.themes.first { $0.id == theme }?.title ?? theme)
  }
}
