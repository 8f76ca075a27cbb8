import DanishText
import PlanModel
import PlanOverview
import Workshop

/// What is said of a room, in Danish.
enum RoomTexts {
  static let answered = "Besvaret"
  static let goals = "Mål"
  static let depth = "Dækning"
  static let isAt = "Er ved"
  static let goalsHeading = "Rummets mål"
  static let skippedHeading = "Oftest sprunget over"
  static let progressHeading = "Så langt er I"
  static let nothingSkipped = "Ingen spørgsmål er sprunget over."

  static func number(_ number: Int) -> String { TextFigures.grouped(number) }

  /// `30 planer, 27 er begyndt`.
  static func head(_ view: RoomView) -> String {
    let plans = Words.plan.counted(view.room.centres.count)
    guard view.all != nil else { return plans }
    return "\(plans), \(number(view.room.begun)) er begyndt"
  }

  static var noPlans: String { "Der er \(Words.plan.no) endnu." }

  static var guarded: String {
    """
    Tal om færre end \(number(RoomView.least)) kan være tal om én person. Skriv --alle hvis de skal \
    vises.
    """
  }

  static func leftOut(_ paths: [String]) -> String {
    let files = TextFigures.counted(paths.count, "fil kan", "filer kan")
    let named = paths.prefix(3).map(SafeText.path)
    let more = paths.count - named.count
    let names = more > 0 ? named + ["\(number(more)) til"] : named
    return "\(files) ikke tælles med: \(TextFigures.list(names))."
  }

  /// `96 af 216`.
  static func share(_ line: RoomLine) -> String {
    "\(number(line.answered)) af \(number(line.asked))"
  }

  /// `214 af 540 spørgsmål, 38 sprunget over`.
  static func answers(_ line: RoomLine) -> String {
    let skipped = line.skipped > 0 ? ", \(number(line.skipped)) sprunget over" : ""
    return "\(share(line)) spørgsmål\(skipped)"
  }

  static func goals(_ count: Int) -> String { "\(number(count)) mål" }

  static func name(_ line: RoomLine) -> String {
    switch line.whose {
    case .all: "Alle"
    case .centre(let name, let id):
      name.shown ?? id.map(SafeText.centre) ?? "\(Words.centre.label) uden navn"
    case .kind(let kind):
      "\(CleanText.oneLine(SafeText.line(kind)).capital) (\(number(line.plans)))"
    case .others: "Andre (\(number(line.plans)))"
    }
  }

  static func plain(_ line: RoomLine, _ view: RoomView) -> String {
    let isCentre = if case .centre = line.whose { true } else { false }
    let depths = line.themes.map { part in
      "\(view.title(of: part.theme)): \(part.depth.rawValue)"
    }
    return """
      \(name(line)): \(share(line)) spørgsmål besvaret, \(goals(line.goals)).\
      \(isAt(line, view, isCentre: isCentre).map { " \($0)." } ?? "") \
      \(isCentre ? "Dækning" : "Dækning hos mindst halvdelen"): \(depths.joined(separator: ", ")).
      """
  }

  static func isAt(_ line: RoomLine, _ view: RoomView, isCentre: Bool) -> String? {
    line.themeAtHand.map { theme in
      "\(isCentre ? "Er" : "De fleste er") ved \(view.title(of: theme))"
    }
  }

  static func themeGoals(_ theme: RoomSnapshot.Theme) -> String {
    let plans = theme.plans.map { " i \(Words.plan.counted($0))" } ?? ""
    return goals(theme.goals) + plans
  }

  static func skipped(_ question: RoomSnapshot.Skipped) -> String {
    question.count.map { number($0) } ?? "under \(number(RoomView.least))"
  }

  static func skippedPlain(_ question: RoomSnapshot.Skipped) -> String {
    let count =
      question.count.map { Words.plan.counted($0) }
      ?? "færre end \(number(RoomView.least)) \(Words.plan.many)"
    return "\(SafeText.line(question.text)) Sprunget over i \(count)."
  }

  static let columns = (
    name: "Navn", centre: "Center", plans: "Planer", begun: "Begyndt", asked: "Spørgsmål",
    skipped: "Sprunget over"
  )
  static var depthNote: String {
    "Dækningen viser hvor langt mindst halvdelen er nået."
  }
}

extension RoomView {
  /// A theme's short title, safe to show.
  func title(of theme: String) -> String {
    SafeText.line(room.themes.first { $0.id == theme }?.title ?? theme)
  }
}
