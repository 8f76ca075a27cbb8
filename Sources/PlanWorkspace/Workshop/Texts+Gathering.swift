import DanishText
import Language
import PlanModel
import PlanReports
import PlanStore

extension Texts {
  static func account(of problem: GatheringProblem) -> Account {
    switch problem {
    case .targetIsInput(let path):
      Account(
        "skriver-oveni",
        tr("\(SafeText.path(path)) er en af de \(Words.plan.many) der skal samles."),
        safe: unchanged, advice: tr("Vælg et andet navn med -o."))
    case .unusableContributions(let path):
      Account(
        "fejl-i-bidrag", tr("Der er noget i \(SafeText.path(path)) jeg ikke kan læse."),
        safe: untouched, advice: tr("Ret det, eller flyt filen et andet sted hen."))
    case .noPlan(let centre, let nearest, let folder):
      Account(
        "ingen-plan",
        tr("Der er \(Words.plan.no) for »\(centre.mention)« i \(SafeText.path(folder)).")
          + (nearest.map { tr(" Mente du »\($0.mention)«?") } ?? ""),
        advice: tr("Skriv --center og id'et på \(Words.centre.a) der er med."))
    case .otherCentre(let one, let centre, let other, let theirs):
      Account(
        "forskellige-centre",
        different(one, name(of: centre), other, name(of: theirs), ""),
        safe: unchanged, advice: tr("Saml kun \(Words.plan.many) fra samme \(Words.centre.one)."))
    case .otherYear(let one, let year, let other, let theirs):
      Account(
        "forskellige-år", different(one, year.mention, other, theirs.mention, tr("år ")),
        safe: unchanged, advice: tr("Saml kun \(Words.plan.many) for samme år."))
    case .otherGuide(let one, let guide, let other, let theirs):
      Account(
        "forskellige-ledetråde",
        different(one, tr("»\(guide.mention)«"), other, tr("»\(theirs.mention)«"), ""),
        safe: unchanged, advice: tr("Saml kun \(Words.plan.many) efter samme \(Words.guide.one)."))
    }
  }

  private static func different(
    _ one: String, _ what: String, _ other: String, _ theirs: String, _ kind: String
  ) -> String {
    tr("\(SafeText.path(one)) hører til \(kind)\(what) og \(SafeText.path(other)) til \(theirs).")
  }

  private static func name(of centre: Centre) -> String {
    let name = centre.name.map { tr("»\($0.mention)«") } ?? tr("uden navn")
    return centre.id.map { "\(name) (\(SafeText.line($0)))" } ?? name
  }

  /// The heading of what a plan said and the one that it became a part of has no place for.
  static func leftOverHeading(_ name: String) -> String {
    tr("Fra \(name). Det står ikke andre steder:")
  }

  /// What stood at a place.
  static func leftOver(_ place: String, _ text: String) -> String { "\(place): \(text)" }

  /// The heading of a whole file.
  static func wholeFile(_ name: String) -> String {
    tr("Hele \(name), for der er felter i den som programmet ikke kender:")
  }
}
