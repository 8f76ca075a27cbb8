import DanishText
import PlanModel
import PlanReports
import PlanStore

extension Texts {
  static func account(of problem: GatheringProblem) -> Account {
    switch problem {
    case .targetIsInput(let path):
      Account(
        "skriver-oveni", "\(SafeText.path(path)) er en af de \(Words.plan.many) der skal samles.",
        safe: unchanged, advice: "Vælg et andet navn med -o.")
    case .unusableContributions(let path):
      Account(
        "fejl-i-bidrag", "Der er noget i \(SafeText.path(path)) jeg ikke kan læse.",
        safe: untouched, advice: "Ret det, eller flyt filen et andet sted hen.")
    case .noPlan(let centre, let nearest, let folder):
      Account(
        "ingen-plan",
        "Der er \(Words.plan.no) for »\(centre.mention)« i \(SafeText.path(folder))."
          + (nearest.map { " Mente du »\($0.mention)«?" } ?? ""),
        advice: "Skriv --center og id'et på \(Words.centre.a) der er med.")
    case .otherCentre(let one, let centre, let other, let theirs):
      Account(
        "forskellige-centre",
        different(one, name(of: centre), other, name(of: theirs), ""),
        safe: unchanged, advice: "Saml kun \(Words.plan.many) fra samme \(Words.centre.one).")
    case .otherYear(let one, let year, let other, let theirs):
      Account(
        "forskellige-år", different(one, year.mention, other, theirs.mention, "år "),
        safe: unchanged, advice: "Saml kun \(Words.plan.many) for samme år.")
    case .otherGuide(let one, let guide, let other, let theirs):
      Account(
        "forskellige-ledetråde",
        different(one, "»\(guide.mention)«", other, "»\(theirs.mention)«", ""),
        safe: unchanged, advice: "Saml kun \(Words.plan.many) efter samme \(Words.guide.one).")
    }
  }

  private static func different(
    _ one: String, _ what: String, _ other: String, _ theirs: String, _ kind: String
  ) -> String {
    "\(SafeText.path(one)) hører til \(kind)\(what) og \(SafeText.path(other)) til \(theirs)."
  }

  private static func name(of centre: Centre) -> String {
    let name = centre.name.map { "»\($0.mention)«" } ?? "uden navn"
    return centre.id.map { "\(name) (\(SafeText.line($0)))" } ?? name
  }

  /// The heading of what a plan said and the one that it became a part of has no place for.
  static func leftOverHeading(_ name: String) -> String {
    "Fra \(name). Det står ikke andre steder:"
  }

  /// What stood at a place.
  static func leftOver(_ place: String, _ text: String) -> String { "\(place): \(text)" }

  /// The heading of a whole file.
  static func wholeFile(_ name: String) -> String {
    "Hele \(name), for der er felter i den som programmet ikke kender:"
  }
}
