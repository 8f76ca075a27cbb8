import DanishText
import PlanModel

/// What could not be done about documents.
extension Texts {
  static func account(of problem: DocumentProblem) -> Account {
    switch problem {
    case .hasNumbers(let places):
      Account(
        "cpr-i-dokument",
        "\(Words.plan.the.capital) er ikke skrevet ud. Der står noget der ligner et CPR-nummer: \(TextFigures.list(places)).",
        safe: "Filen er ikke ændret.",
        advice: "Slet nummeret, og skriv ud igen. Er det noget andet, så sæt mellemrum i tallet.")
    }
  }
}
