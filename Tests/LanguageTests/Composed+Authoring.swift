import DanishText
import PlanModel

@testable import Interview

extension Composed {
  private typealias Say = Interview.Texts.Authoring

  /// What is said while a ledetråd is written.
  static let authoring = [
    Composed("Interview.welcomeFrom", from: 1) { Say.welcomeFrom($0) },
    Composed("Interview.questions") { Say.questions($0) },
    Composed("Interview.dates") { Say.dates($0) },
    Composed("Interview.howToMove", from: 1) { Say.howToMove(names($0)) },
    Composed("Interview.order", from: 2) { Say.order(names($0)) },
    Composed("Interview.found") { Say.found(errors: $0, warnings: $0, advice: $0) },
    Composed("Interview.merged in a ledetråd") { Say.merged($0) },
    Composed("Interview.moved", from: 1) { Say.moved($0) },
    Composed("Interview.questionsQuestion") { Say.questionsQuestion($0) },
    Composed("Interview.noSuchQuestion") { Say.noSuchQuestion($0) },
    Composed("Interview.added", from: 2) { Say.added($0) },
    Composed("Interview.usualDates", from: 2) { Say.usualDates($0) },
    Composed("Interview.datesTaken", from: 2) { Say.datesTaken($0) },
    Composed("Interview.use") { Say.use(GuideFeedback.Use(answered: $0, skipped: $0, of: 23)) },
  ]
}
