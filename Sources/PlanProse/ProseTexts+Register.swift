import DanishText
import Language
import PlanModel

extension ProseTexts {
  /// What is told of a register of strategies.
  enum Register {
    static var approvals: String { tr("Godkendelse af opfølgningsplanerne") }

    static func extent(of register: StrategyRegister) -> String {
      let strategies = TextFigures.counted(
        register.strategies.count, tr("strategi"), tr("strategier"))
      return tr("\(strategies), \(TextFigures.grouped(register.committees.count)) udvalg")
    }

    static func kind(of strategy: Strategy) -> String? {
      let parts = [strategy.kind, strategy.version.nonEmpty.map { tr("udgave \($0)") }]
      return parts.compactMap(\.nonEmpty).joined(separator: ", ")
    }

    static func period(_ period: StrategyPeriod?) -> String? {
      switch (day(period?.from), day(period?.until)) {
      case (let from?, let until?): "\(from) – \(until)"
      case (let from?, nil): tr("fra \(from)")
      case (nil, let until?): tr("til \(until)")
      case (nil, nil): nil
      }
    }

    static func adoption(_ adoption: Adoption?) -> String? {
      guard let adoption else { return nil }
      return joined([
        day(adoption.date), adoption.body.nonEmpty.map { tr("af \($0)") },
        number(adoption.caseNumber),
      ])
    }

    static func goal(_ goal: StrategyGoal) -> String {
      let origins = goal.origins.isEmpty ? nil : tr("fra \(TextFigures.list(goal.origins))")
      let heritage = [goal.heritage?.shown, origins].compactMap(\.self).joined(separator: " ")
      return (goal.title ?? goal.id ?? "") + (heritage.hasText ? " (\(heritage))" : "")
    }

    /// `årlig status senest marts 2019 og derefter hvert år: Beskæftigelsesudvalget`.
    static func followUp(_ followUp: StrategyFollowUp, committees: [String]) -> String {
      let due = followUp.due.map { tr(" senest \(latest($0))") } ?? ""
      let again = followUp.recurrence.map { tr(" og derefter \($0.text)") } ?? ""
      let who = committees.isEmpty ? "" : ": \(TextFigures.list(committees))"
      return (followUp.form ?? followUp.id ?? "") + due + again + who
    }

    /// `den 31. marts 2019`, `i marts 2019`, `i 2019`.
    private static func latest(_ due: Entry<DueTerm>) -> String {
      switch due {
      case .known(.day(let day)): tr("den \(day.danish)")
      case .known(let term): tr("i \(term.danish)")
      case .unknown(let text): text
      }
    }

    static func presentation(
      _ presentation: Presentation, form: String?, committee: String?
    ) -> String {
      let round = presentation.round.map { "(\($0.value?.danish ?? $0.text))" }
      let head = joined([
        day(presentation.date), committee, [form, round].compactMap(\.self).joined(separator: " "),
        presentation.outcome?.shown, number(presentation.caseNumber),
      ])
      return presentation.summary.nonEmpty.map { "\(head). \($0)" } ?? head
    }

    static func meetings(_ committee: Committee) -> String {
      let days = committee.meetings.compactMap(day)
      return days.isEmpty ? tr("ingen møder") : days.joined(separator: ", ")
    }

    static func approval(_ approval: YearlyApproval, committee: String?) -> String {
      let head = joined([
        committee, approval.outcome?.shown, day(approval.date), number(approval.caseNumber),
      ])
      return "\(approval.year?.text ?? ""): \(head)"
    }

    private static func day(_ entry: Entry<PlanDate>?) -> String? {
      entry.map { $0.value?.danish ?? $0.text }.nonEmpty
    }

    private static func number(_ number: String?) -> String? {
      number.nonEmpty.map(ProseTexts.caseNumber)
    }

    private static func joined(_ parts: [String?]) -> String {
      parts.compactMap(\.nonEmpty).joined(separator: ", ")
    }
  }
}
