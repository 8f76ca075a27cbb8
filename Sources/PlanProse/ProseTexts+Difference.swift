import DanishText
import Language
public import PlanModel

/// What a plan is compared with.
public enum ComparedWith: Sendable {
  /// What a forum saw of it.
  case seen(Discussion)
  /// What it was at a moment, in words.
  case moment(String)
  /// Another file, by its name and the name of this one.
  case file(String, this: String)
  /// What it is without a form that came back, by the form's name.
  case form(String)
}

/// How a difference is told.
extension ProseTexts {
  /// `Fra det LMU drøftede 14. januar 2015, til nu`.
  public static func title(of origin: ComparedWith) -> String {
    switch origin {
    case .seen(let discussion): tr("Fra \(seen(by: discussion)), til nu")
    case .moment(let moment): tr("Fra \(moment), til nu")
    case .file(let earlier, let later): tr("Fra \(earlier) til \(later)")
    case .form(let name): tr("Det \(name) ændrer")
    }
  }

  /// `det LMU drøftede 14. januar 2015`.
  public static func seen(by discussion: Discussion) -> String {
    let forum = discussion.forum.nonEmpty ?? tr("et forum")
    let day = discussion.date.map { " \($0.danish)" } ?? ""
    return switch discussion.outcome?.value {
    case .discussed: tr("det \(forum) drøftede\(day)")
    case .informed: tr("det \(forum) blev orienteret om\(day)")
    case .noted: tr("det \(forum) tog til efterretning\(day)")
    case .approved: tr("det \(forum) godkendte\(day)")
    case .notApproved: tr("det \(forum) ikke godkendte\(day)")
    case nil: tr("det \(forum) fik forelagt\(day)")
    }
  }

  /// The heading of changes that are no content: the centre, drøftelser, follow-up.
  static var besides: String { tr("Andet") }

  /// Where both say the same.
  static var sameContent: String {
    tr("Indholdet er det samme. Opfølgning og drøftelser tæller ikke med.")
  }

  static func newGoals(_ count: Int) -> String { count == 1 ? tr("Nyt mål") : tr("Nye mål") }
  static func goneGoals(_ count: Int) -> String {
    count == 1 ? tr("Fjernet mål") : tr("Fjernede mål")
  }
  static func newAnswers(_ count: Int) -> String { count == 1 ? tr("Nyt svar") : tr("Nye svar") }
  static func goneAnswers(_ count: Int) -> String {
    count == 1 ? tr("Fjernet svar") : tr("Fjernede svar")
  }
  static func newOmissions(_ count: Int) -> String {
    count == 1 ? tr("Nyt fravalg") : tr("Nye fravalg")
  }
  static func goneOmissions(_ count: Int) -> String {
    count == 1 ? tr("Fjernet fravalg") : tr("Fjernede fravalg")
  }

  /// The changed goals and answers.
  static var changed: String { tr("Ændret") }
  /// What comes after the changed goals and answers.
  static var otherwise: String { tr("Resten") }
  /// The label of all that is as it was.
  static var unchanged: String { tr("Uændret") }
  /// The chapters of which nothing has changed, in running text.
  static var theReflections: String { tr("refleksionerne") }
  static var theOmissions: String { tr("fravalgene") }
  static var theAgreement: String { tr("aftalen") }
  static func otherAnswers(_ count: Int) -> String {
    TextFigures.counted(count, tr("andet svar"), tr("andre svar"))
  }

  /// A short value that has changed; for a listener in words.
  static func change(_ before: String, _ after: String, spoken: Bool) -> String {
    spoken ? tr("før \(before), nu \(after)") : "\(before) → \(after)"
  }
  static func was(_ text: String) -> String { tr("Før: \(text)") }
  static func isNow(_ text: String) -> String { tr("Nu: \(text)") }
  static func added(_ text: String) -> String { tr("Tilføjet: \(text)") }
  static func removed(_ text: String) -> String { tr("Fjernet: \(text)") }
  /// The same inside a line.
  static func new(_ text: String) -> String { tr("\(text) (tilføjet)") }
  static func gone(_ text: String) -> String { tr("\(text) (fjernet)") }
  static func quoted(_ text: String) -> String { tr("»\(text)«") }
  static var reordered: String { tr("Rækkefølgen er ændret") }

  /// `Tilføjet: 31. maj 2015` of one value.
  static func onlyOne(_ before: String?, _ after: String?) -> String? {
    if let after { return before == nil ? added(after) : nil }
    return before.map(removed)
  }

  /// A field inside another one: `Evaluering, forum`.
  static func inner(_ outer: String, _ label: String) -> String {
    "\(outer), \(label.lowercased())"
  }

  /// `Læsekrog (hvem: Bo, hvornår: 1. marts 2016)`: an item with its other fields.
  static func item(_ name: String, _ fields: [String]) -> String {
    fields.isEmpty ? name : "\(name) (\(fields.joined(separator: ", ")))"
  }
}
