import Dialogue

/// Blocks as a leader would meet them.
enum SampleBlocks {
  /// Every kind, in an order that a conversation might have.
  static let all: [Block] =
    ownWords + [
      .quote(
        label: "Dit svar på spørgsmål 2",
        text: "Forældrene kommer til arbejdsdage, men det er de samme fem familier hver gang 😀. Vi "
          + "ved ikke, hvad de andre tænker.\n- nye familier mangler, og dem i den røde stue ser vi "
          + "aldrig\n2. bedsteforældre vil gerne\n\nSpeciallægepraksisplanlægningsstabiliserings"
          + "periodesamarbejdsudvalgsmødereferatskabelonversion er et langt ord."),
      .tree([
        TreeLine(depth: 0, mark: .done, text: "I samspil med borgeren"),
        TreeLine(depth: 1, mark: .done, text: "Hvem ser I sjældent hos jer?"),
        TreeLine(
          depth: 2, mark: .partial,
          text: "M1 Flere familier er med til at forme hverdagen i huset og på legepladsen"),
        TreeLine(depth: 3, mark: .done, text: "Tiltag: kaffe ved porten hver fredag"),
        TreeLine(depth: 3, mark: .broken, text: "Tegn: mangler"),
        TreeLine(depth: 1, mark: .open, text: "Hvad ville en bedstefar sige?"),
        TreeLine(depth: 0, text: "Uden mærke"),
      ]),
      .question("Hvad mærker borgeren, når det her er lykkedes?"),
      .hint("Tænk på en bestemt uge. Skriv :hjælp for et eksempel, :spring for at gå videre."),
    ]

  /// Those in which the renderer's own signs are the only unusual ones.
  static let ownWords: [Block] = [
    .heading("I samspil med borgeren – sammen om velfærden"),
    .progress(done: 3, total: 18, text: "Spørgsmål 3 af 18, cirka 40 minutter tilbage"),
    .paragraph(
      "Velfærd bliver til sammen med borgerne, de pårørende og lokalsamfundet – og 38 % af "
        + "centrene arbejder allerede med det.\nMødet er kl. 14.30."),
    .advice("Målet siger, hvad I gør. Hvad bliver anderledes for borgeren?"),
    .subheading("Temaer og spørgsmål"),
    .list([
      ListItem(number: 1, mark: .done, text: "I samspil med borgeren", note: "5 af 5 svar"),
      ListItem(number: 2, mark: .partial, text: "Effekt for borgeren", note: "2 af 6 svar"),
      ListItem(number: 3, mark: .open, text: "Trivsel og faglighed", indent: 1),
      ListItem(number: 10, mark: .skipped, text: "Hvad ville en ny kollega undre sig over?"),
      ListItem(mark: .broken, text: "M1 Flere familier med", note: "uden tegn"),
    ]),
    .list([ListItem(text: "Et punkt uden tal"), ListItem(text: "Et til", note: "med bemærkning")]),
    .field(label: "Ansvarlig", value: "Anna Ærenlund"),
    .field(label: "Frist", value: "1. december 2016"),
    .field(
      label: "Sammenhæng",
      value: "Fem familier bærer alle arrangementer, og resten mødes kun i garderoben."),
    .field(label: "En meget lang betegnelse", value: "Værdi"),
    .success("Gemt i solstraalen.yaml."),
    .problem(
      "Planen kunne ikke gemmes: disken er fuld. Intet er tabt; svarene ligger stadig i "
        + "programmet."),
  ]

  /// Every kind of block with this text wherever a text goes.
  static func every(_ text: String) -> [Block] {
    [
      .heading(text), .subheading(text), .progress(done: 1, total: 2, text: text),
      .paragraph(text), .question(text), .hint(text), .advice(text), .success(text),
      .problem(text), .quote(label: text, text: text),
      .list([ListItem(number: 1, mark: .done, text: text, note: text)]),
      .tree([TreeLine(depth: 1, text: text)]), .field(label: text, value: text),
      .field(label: "Navn", value: text),
    ]
  }
}
