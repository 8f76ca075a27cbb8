import DanishText
import Language
import PlanModel

/// What the reports say to people, in Danish.
enum Texts {
  static let findingColumns = [
    "fil", "center", "navn", "linje", "kolonne", "niveau", "regel", "sti", "besked", "forslag",
  ]

  // MARK: Summary of the checker

  static func counts(_ report: CheckReport) -> String {
    let counts = report.counts
    let plans = tr("\(Words.plan.counted(report.plans.count)) er tjekket")
    let found = FoundTexts.counted(
      errors: counts.errors, warnings: counts.warnings, advice: counts.advice)
    return "\(plans): \(found)."
  }

  static func begin(with first: CheckSummary.Found) -> String {
    let name = first.plan.name.map { SafeText.line($0.mention) }
    let shown = name ?? first.plan.centre.map { SafeText.centre(CentreID.mention($0)) } ?? ""
    let place = place(of: first)
    let where_ = shown.hasText ? "\(shown) (\(place))" : place
    return tr("Begynd med \(where_): \(SafeText.message(of: first.finding))")
  }

  static func then(_ next: CheckSummary.Found) -> String {
    tr("Dernæst \(place(of: next)): \(SafeText.message(of: next.finding))")
  }

  private static func place(of found: CheckSummary.Found) -> String {
    tr("\(SafeText.path(found.plan.file)), linje \(found.finding.place?.start.line ?? 1)")
  }

  static func most(_ rules: [(rule: String, count: Int)]) -> String {
    let found = rules.map { "\($0.rule) (\(figure($0.count)))" }
    return tr("Der er flest af \(TextFigures.list(found)). ")
      + tr("Skriv »aarsplan tjek --forklar REGEL« for at få mere at vide om en regel.")
  }

  static func exempted(_ count: Int, plans: Int) -> String {
    let owners = plans == 1 ? Words.plan.the.genitive.capital : Words.plan.theMany.genitive.capital
    return tr("\(owners) egne undtagelser dækker \(figure(count)) fund som ikke er talt med.")
  }

  static func known(_ count: Int) -> String {
    tr("\(figure(count)) fund var med sidste gang og er ikke talt med.")
  }

  static func skippedGuides(_ count: Int) -> String {
    let files = TextFigures.counted(
      count, tr("fil er \(Words.guide.a) og ikke \(Words.plan.a)"),
      tr("filer er \(Words.guide.many) og ikke \(Words.plan.many)"))
    return tr("\(files). Tjek \(count == 1 ? tr("den") : tr("dem")) med: aarsplan ledetråd tjek")
  }

  static func skippedRegisters(_ count: Int) -> String {
    let files = TextFigures.counted(
      count, tr("fil er et register over strategier og ikke \(Words.plan.a)"),
      tr("filer er registre over strategier og ikke \(Words.plan.many)"))
    return tr("\(files). Tjek \(count == 1 ? tr("det") : tr("dem")) med: aarsplan strategier tjek")
  }

  static func skippedCourseFiles(_ count: Int) -> String {
    let files = TextFigures.counted(
      count, tr("fil hører til et kursus og er ikke \(Words.plan.a)"),
      tr("filer hører til et kursus og er ikke \(Words.plan.many)"))
    return tr("\(files). Tjek drejebogen med: aarsplan kursus tjek")
  }

  static func mendable(_ count: Int, of all: Int) -> String {
    let what = all == 1 ? tr("Det") : count == all ? tr("Alle") : tr("\(figure(count)) af dem")
    return tr("\(what) kan rettes uden at indholdet ændres: skriv kommandoen igen med --ret.")
  }

  /// What a finding is about, for those who cannot see what is underlined.
  static func inWords(_ excerpt: SourceExcerpt) -> String {
    let text = excerpt.text.trimmed
    let line = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
    let marked = excerpt.marked.trimmed
    return marked.isEmpty || marked == line
      ? tr("Det drejer sig om linjen »\(line)«.")
      : tr("Det drejer sig om »\(marked)« i linjen »\(line)«.")
  }

  static func moreLines(_ count: Int) -> String {
    tr("… og \(TextFigures.counted(count, tr("linje"), tr("linjer"))) mere")
  }

  static var noScratchFile: String { tr("der er ikke plads til en midlertidig fil") }
  static var isDiskFull: String { tr("Er disken fuld?") }

  // MARK: Grammar

  private static func figure(_ number: Int) -> String { TextFigures.grouped(number) }
}
