import Language
import PlanModel

/// A question that yes or no answers: its last sentence begins with a verb.
struct ClosedQuestion: QuestionRule {
  static let id = "lukket-spørgsmål"

  private static let verbs: Set<String> = [
    "er", "var", "har", "havde", "kan", "kunne", "vil", "ville", "skal", "skulle", "må", "bør",
    "burde", "tør", "gør", "gjorde", "får", "fik", "bliver", "blev", "ved", "vidste", "synes",
    "mener", "tror", "oplever", "oplevede", "bruger", "findes", "arbejder", "kender", "føler",
    "sikrer", "lykkes", "lykkedes", "passer", "giver", "tager", "ser", "når", "virker", "deltager",
    "inddrager", "samarbejder", "spørger", "følger", "evaluerer", "prioriterer", "understøtter",
  ]
  /// *Når det er lykkedes, hvad ser I så?* begins with a verb's twin, but asks an open question.
  private static let openers: Set<String> = [
    "hvad", "hvem", "hvor", "hvordan", "hvorfor", "hvilken", "hvilket", "hvilke", "hvornår",
    "hvis",
  ]

  func message(for question: Question) -> String? {
    guard let last = Sentences.of(question.text).last(where: { $0.hasSuffix("?") }) else {
      return nil
    }
    let words = Sentences.words(last)
    guard let first = words.first, Self.verbs.contains(first),
      Self.openers.isDisjoint(with: words)
    else { return nil }
    return Message.text
  }
}

private enum Message {
  static var text: String {
    tr(
      "Spørgsmålet kan besvares med ja eller nej. Begynd med hvad, hvem, hvor, hvornår eller hvordan."
    )
  }
}
