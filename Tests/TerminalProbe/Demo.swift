import Dialogue

/// Every kind of block, as a leader would meet them.
enum Demo {
  static let blocks: [Block] = [
    .heading("I samspil med borgeren – sammen om velfærden"),
    .progress(done: 3, total: 18, text: "Spørgsmål 3 af 18 · cirka 40 minutter tilbage"),
    .paragraph(
      "Temaet er ført videre fra 2015. Velfærd bliver til sammen med borgerne, de pårørende og "
        + "lokalsamfundet, og 38 % af centrene arbejder allerede med det."),
    .quote(
      label: "Dit svar på spørgsmål 2",
      text: "Forældrene kommer til arbejdsdage, men det er de samme fem familier hver gang. Vi "
        + "ved ikke, hvad de andre tænker.\n- nye familier mangler\n- bedsteforældre vil gerne"),
    .advice("Målet siger, hvad I gør. Hvad bliver anderledes for borgeren?"),
    .subheading("Temaer og spørgsmål"),
    .list([
      ListItem(number: 1, mark: .done, text: "I samspil med borgeren", note: "5 af 5 svar"),
      ListItem(number: 2, mark: .partial, text: "Effekt for borgeren", note: "2 af 6 svar"),
      ListItem(number: 3, mark: .open, text: "Trivsel og faglighed", note: "ikke begyndt"),
      ListItem(number: 10, mark: .skipped, text: "Hvad ville en ny kollega undre sig over?"),
      ListItem(number: 11, mark: .broken, text: "M1 Flere familier med", note: "uden tegn"),
    ]),
    .tree([
      TreeLine(depth: 0, mark: .done, text: "I samspil med borgeren"),
      TreeLine(depth: 1, mark: .done, text: "Hvem ser I sjældent hos jer?"),
      TreeLine(depth: 2, mark: .partial, text: "M1 Flere familier er med til at forme hverdagen"),
      TreeLine(depth: 3, mark: .done, text: "Tiltag: kaffe ved porten hver fredag"),
      TreeLine(depth: 3, mark: .broken, text: "Tegn: mangler"),
      TreeLine(depth: 3, mark: .done, text: "Evaluering: 15. november 2016 i LMU"),
      TreeLine(depth: 1, mark: .open, text: "Hvad ville en bedstefar sige?"),
    ]),
    .field(label: "Ansvarlig", value: "Anna Ærenlund"),
    .field(label: "Frist", value: "1. december 2016"),
    .field(
      label: "Sammenhæng",
      value: "Fem familier bærer alle arrangementer, og resten mødes kun i garderoben."),
    .success("Gemt i solstraalen.yaml."),
    .problem(
      "Planen kunne ikke gemmes: disken er fuld. Intet er tabt; svarene ligger stadig i "
        + "programmet. Skriv :gem og et andet sted, fx :gem /media/usb/plan.yaml."),
    .question("Hvad mærker borgeren, når det her er lykkedes?"),
    .hint("Tænk på en bestemt uge. Skriv :hjælp for et eksempel, :spring for at gå videre."),
  ]
}
