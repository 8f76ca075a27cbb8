public import DanishText
import GoalProposal
public import PlanModel

extension GoalOffer {
  /// A goal put together from what a theme's answers say; nil where they say nothing of one.
  ///
  /// - Parameters:
  ///   - theme: The theme whose answers are looked at.
  ///   - plan: The plan with the answers.
  ///   - guide: The ledetråd, whose year is used where the plan has none.
  ///   - today: The day that *om 14 dage* counts from.
  public init?(from theme: Theme, of plan: Plan, in guide: Ledetraad, today: PlanDate) {
    let written = plan.answers(in: theme)
    let answered = written.enumerated().compactMap { number, written in
      plan.reflections.contains { $0.question == written.question.id && $0.isAnswered }
        ? (
          number: number + 1,
          AnsweredQuestion(
            id: written.question.id, question: written.question.text, answer: written.text)
        ) : nil
    }
    let proposer = GoalProposer(
      centre: plan.centre, year: plan.year?.value ?? guide.year, today: today)
    let proposal = proposer.proposal(for: answered.map(\.1))
    // Without a sentence about what is to be different there is no goal yet.
    guard proposal.aim != nil else { return nil }
    let numbers = Dictionary(uniqueKeysWithValues: answered.map { ($0.1.id, $0.number) })
    self.init(
      goal: proposal.goal(id: "", theme: theme.id, questions: theme.questions.map(\.id)),
      sources: Self.sources(proposal, numbers),
      answers: proposal.springsFrom.compactMap { numbers[$0] }.sorted())
  }

  private static func sources(
    _ proposal: ProposedGoal, _ numbers: [String: Int]
  ) -> [PlanKey: String] {
    let parts: [(PlanKey, ProposalSource?)] = [
      (.titel, proposal.title?.source), (.mål, proposal.aim?.source),
      (.sammenhæng, proposal.baseline?.source), (.tegn, proposal.sign?.source),
      (.tiltag, proposal.action?.source ?? proposal.date?.source),
      (.ansvarlig, proposal.responsible?.source),
    ]
    return parts.reduce(into: [:]) { sources, part in
      sources[part.0] = part.1.flatMap { numbers[$0.question] }.map(Texts.offerSource)
    }
  }
}
