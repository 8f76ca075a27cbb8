import Language
import PlanModel

/// A list where a text belongs, or the other way round. The reader itself reports it.
struct WrongType: Rule {
  let about = RuleAbout(
    id: "forkert-type", level: .error,
    title: tr("Der står noget af en anden slags end det feltet rummer"),
    finds: tr("En liste hvor der skal stå en tekst, eller en tekst hvor der skal stå en liste."),
    why: tr("Det der står på den forkerte plads, bliver ikke læst og tæller ikke med."),
    mend: tr(
      """
      Se på linjerne omkring: punkter i en liste begynder med en bindestreg og et mellemrum, og \
      felter der hører sammen, er rykket lige langt ind.
      """),
    isFirm: true, spoken: { Message.spoken(line: $0.place?.start.line) },
    triggers: .goal("tiltag: Forældre læser højt."),
    passes: .goal(
      """
      tiltag:
        - hvad: Forældre læser højt.
      """))
}

private enum Message {
  static func spoken(line: Int?) -> String {
    let place = line.map { tr("på linje \($0) i filen") } ?? tr("her i filen")
    return tr(
      "Det der står \(place), kan ikke læses og tæller ikke med. Skriv det igen i samtalen.")
  }
}
