import DanishText
import Language
import PlanModel

/// A strategy whose time is over, and that none has taken the place of.
struct ExpiredStrategy: RegisterRule {
  let about = RuleAbout(
    id: "strategi-udløbet", level: .warning,
    title: tr("En strategi er udløbet uden at være afløst"),
    finds: tr(
      """
      En strategi hvis periode er slut, og som ingen anden strategi i registeret har afløst. Den \
      bliver stående i overblikket, og opfølgningen går videre indtil en anden afløser den.
      """),
    why: tr("Ingen kan vide om den stadig gælder."),
    mend: tr(
      """
      Forlæng perioden hvis strategien stadig gælder. Er der kommet en ny, så skriv den i registeret \
      med »afløser«. Gælder den ikke længere, så slet den.
      """),
    triggers: .strategy("periode: { fra: 2018-01-01, til: 2019-12-31 }"),
    passes: .strategy("periode: { fra: 2018-01-01, til: 2020-12-31 }"))

  func check(_ context: RegisterContext, _ report: inout RuleReport) {
    for (number, strategy) in context.present {
      guard let end = strategy.period?.until?.value, end < context.day else { continue }
      report.add(
        .strategy(number).key(.periode).key(.til),
        Message.text(context.name(ofStrategy: number), end))
    }
  }
}

private enum Message {
  static func text(_ strategy: String, _ end: PlanDate) -> String {
    tr("\(strategy) udløb den \(end.danish), og ingen anden har afløst den. Gælder den stadig?")
  }
}
