import DanishText
import Language
import PlanModel
import PlanRules

/// What findings say to those who wrote the plans.
extension Texts {
  /// Places in a plan, as a leader knows them.
  enum Place {
    static var plan: String { tr("Hele \(Words.plan.the)") }
    static var goals: String { tr("Målene") }
    static var answers: String { tr("Svarene") }

    static func line(_ number: Int) -> String { tr("Linje \(number) i filen") }
    static func theme(_ title: String) -> String {
      "\(Words.theme.the.capital) \(quoted(SafeText.line(title.mention)))"
    }
    static func answer(to question: String) -> String {
      tr("Svaret på \(quoted(SafeText.line(question.mention)))")
    }
    static func omission(of theme: String?) -> String {
      theme.map { tr("Fravalget af »\(SafeText.line($0.mention))«") } ?? tr("Fravalgene")
    }

    /// `M2`, as the conversation calls the goal; one with an odd id with the word before it, one
    /// without an id by its place.
    static func goal(_ id: String?, number: Int) -> String {
      guard let id, id.hasText else { return tr("Mål nr. \(number)") }
      let digits = id.dropFirst()
      let isUsual = id.first == "M" && !digits.isEmpty && digits.allSatisfy(\.isNumber)
      let name = SafeText.line(id.mention)
      return isUsual ? name : tr("Mål \(name)")
    }
  }

  static func quoted(_ name: String) -> String { tr("»\(name)«") }

  static var planWithoutName: String { tr("\(Words.plan.a.capital) uden navn") }

  static func inFile(_ plan: CheckedPlan) -> String { " (\(SafeText.path(plan.file)))" }

  static func heading(_ level: Level, count: Int) -> String {
    switch level {
    case .error: tr("\(TextFigures.grouped(count)) fejl")
    case .warning: TextFigures.counted(count, tr("advarsel"), tr("advarsler"))
    case .advice: tr("\(TextFigures.grouped(count)) råd")
    }
  }

  /// Many findings of a kind, with the first few places.
  static func alike(
    _ rule: RuleAbout, count: Int, at places: [String], others: Int
  ) -> String {
    let rest = others > 0 ? [tr("\(TextFigures.grouped(others)) til")] : []
    let told = TextFigures.list(places + rest)
    if let title = rule.titleOfMany?(TextFigures.grouped(count)) { return "\(title): \(told)." }
    let number = TextFigures.counted(count, tr("sted"), tr("steder"))
    return "\(rule.title) (\(number)): \(told)."
  }

  // MARK: What to do now

  /// The command opens the plan with the ledetråd that it was checked against.
  static func goTo(_ file: String, guide: String?) -> String {
    let chosen = guide.map { tr(" --ledetråd \(SafeText.path($0.asArgument))") } ?? ""
    return tr(
      "Ret det i samtalen: skriv »aarsplan skriv \(SafeText.path(file.asArgument))\(chosen)«. ")
      + tr("Skriv :næste dér for at tage dem ét ad gangen.")
  }

  /// What the conversation cannot mend, since it could not read it.
  static func mendFile(_ file: String, line: Int?) -> String {
    tr("Det skal rettes i selve filen: åbn \(SafeText.path(file)) i et tekstprogram")
      + (line.map { tr(", ret linje \($0)") } ?? "") + tr(", og tjek den igen.")
  }

  static func explain(_ rule: String) -> String {
    tr("Er noget uklart, så skriv navnet i parentesen efter --forklar: ")
      + tr("aarsplan tjek --forklar \(rule)")
  }

  static func begin(with plan: CheckedPlan) -> String {
    let name = plan.name.map { SafeText.line($0.mention) } ?? SafeText.path(plan.file)
    return tr("Begynd med \(name).")
  }
}
