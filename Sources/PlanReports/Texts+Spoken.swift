import DanishText
import PlanModel

/// What findings say to those who wrote the plans.
extension Texts {
  /// Places in a plan, as a leader knows them.
  enum Place {
    static var plan: String { "Hele \(Words.plan.the)" }
    static let goals = "Målene"
    static let answers = "Svarene"

    static func line(_ number: Int) -> String { "Linje \(number) i filen" }
    static func theme(_ title: String) -> String {
      "\(Words.theme.the.capital) »\(SafeText.line(title.mention))«"
    }
    static func answer(to question: String) -> String {
      "Svaret på »\(SafeText.line(question.mention))«"
    }
    static func omission(of theme: String?) -> String {
      theme.map { "Fravalget af »\(SafeText.line($0.mention))«" } ?? "Fravalgene"
    }

    /// `M2`, as the conversation calls the goal; one with an odd id with the word before it, one
    /// without an id by its place.
    static func goal(_ id: String?, number: Int) -> String {
      guard let id, id.hasText else { return "Mål nr. \(number)" }
      let digits = id.dropFirst()
      let isUsual = id.first == "M" && !digits.isEmpty && digits.allSatisfy(\.isNumber)
      let name = SafeText.line(id.mention)
      return isUsual ? name : "Mål \(name)"
    }
  }

  static var planWithoutName: String { "\(Words.plan.a.capital) uden navn" }

  static func inFile(_ plan: CheckedPlan) -> String { " (\(SafeText.path(plan.file)))" }

  static func heading(_ level: Level, count: Int) -> String {
    switch level {
    case .error: "\(TextFigures.grouped(count)) fejl"
    case .warning: TextFigures.counted(count, "advarsel", "advarsler")
    case .advice: "\(TextFigures.grouped(count)) råd"
    }
  }

  /// Many findings of a kind, with the first few places.
  static func alike(_ title: String, count: Int, at places: [String], others: Int) -> String {
    let rest = others > 0 ? ["\(TextFigures.grouped(others)) til"] : []
    let told = TextFigures.list(places + rest)
    // *mål* and *svar* are the same for one and for many, and the titles' verbs are, too.
    for noun in ["mål", "svar"] where title.hasPrefix("Et \(noun) ") {
      return "\(TextFigures.grouped(count))\(title.dropFirst(2)): \(told)."
    }
    let number = TextFigures.counted(count, "sted", "steder")
    return "\(title) (\(number)): \(told)."
  }

  // MARK: What to do now

  /// The command opens the plan with the ledetråd that it was checked against.
  static func goTo(_ file: String, guide: String?) -> String {
    let chosen = guide.map { " --ledetråd \(SafeText.path($0.asArgument))" } ?? ""
    return "Ret det i samtalen: skriv »aarsplan skriv \(SafeText.path(file.asArgument))\(chosen)«. "
      + "Skriv :næste dér for at tage dem ét ad gangen."
  }

  /// What the conversation cannot mend, since it could not read it.
  static func mendFile(_ file: String, line: Int?) -> String {
    "Det skal rettes i selve filen: åbn \(SafeText.path(file)) i et tekstprogram"
      + (line.map { ", ret linje \($0)" } ?? "") + ", og tjek den igen."
  }

  static func explain(_ rule: String) -> String {
    "Er noget uklart, så skriv navnet i parentesen efter --forklar: "
      + "aarsplan tjek --forklar \(rule)"
  }

  static func begin(with plan: CheckedPlan) -> String {
    let name = plan.name.map { SafeText.line($0.mention) } ?? SafeText.path(plan.file)
    return "Begynd med \(name)."
  }
}
