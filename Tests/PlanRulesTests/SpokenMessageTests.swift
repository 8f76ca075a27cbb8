import PlanModel
import PlanRules
import Testing

/// What is said to somebody who does not write in the file.
@Suite struct SpokenMessageTests {
  private static let messages: [(message: String, spoken: String)] = [
    ("Målet har intet tema.", "Målet har intet tema."),
    ("Målet har intet tema. Skriv »tema:« i det.", "Målet har intet tema."),
    ("Der mangler noget. Skriv »tema: samspil« i målet.", "Der mangler noget."),
    ("Der mangler noget. Skriv det. Skriv »tema:«.", "Der mangler noget. Skriv det."),
    ("Der mangler noget. Skriv »tema« eller »frist:«.", "Der mangler noget."),
    ("Der mangler noget. Skriv » tema:«.", "Der mangler noget."),
    ("Something is missing. Write “tema:” in it.", "Something is missing."),
    ("Der mangler noget. Skriv »»:«.", "Der mangler noget."),
    // No field: in no quotation marks, without a name, with something behind the colon.
    ("Der mangler noget. Skriv tema: samspil.", "Der mangler noget. Skriv tema: samspil."),
    ("Der mangler noget. Skriv »:« i det.", "Der mangler noget. Skriv »:« i det."),
    ("Der mangler noget. Skriv »kl:9«.", "Der mangler noget. Skriv »kl:9«."),
    ("Der mangler noget. Skriv »tema:", "Der mangler noget. Skriv »tema:"),
    ("Se »tema:« i målet. Skriv det.", "Se »tema:« i målet. Skriv det."),
    ("Skriv »tema:« i målet.", "Skriv »tema:« i målet."),
  ]

  @Test(arguments: messages.indices)
  func `what to write in the file is left out`(index: Int) {
    let (message, spoken) = Self.messages[index]
    let finding = Finding(rule: "ukendt", level: .advice, path: FieldPath(), message: message)
    #expect(finding.spokenMessage == spoken)
  }
}
