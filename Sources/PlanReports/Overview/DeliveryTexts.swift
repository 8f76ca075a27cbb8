import DanishText
import Language
import PlanModel
public import PlanOverview

/// What is said of deliveries, in Danish: the same words in every form and command.
public enum DeliveryTexts {
  /// `35 af 40 på listen har afleveret`; without a list, how many plans there are.
  public static func headline(_ counts: DeliveryCounts) -> String {
    guard let expected = counts.expected else { return OverviewTexts.plans(counts.delivered) }
    switch (counts.delivered, expected) {
    case (1, 1):
      return tr("\(Words.centre.it.capital) ene \(Words.centre.one) på listen har afleveret")
    case (0, 1):
      return tr("\(Words.centre.it.capital) ene \(Words.centre.one) på listen har ikke afleveret")
    case (0, _): return tr("Ingen af de \(number(expected)) på listen har afleveret")
    case (expected, _): return tr("Alle \(number(expected)) på listen har afleveret")
    default: return tr("\(number(counts.delivered)) af \(number(expected)) på listen har afleveret")
    }
  }

  /// The headline, and what else lies there; one sentence, without its full stop. Of a folder without a
  /// plan that counts, only what lies there.
  public static func whole(_ counts: DeliveryCounts) -> String {
    let rest = rest(counts)
    let isOnlyRest = counts.expected == nil && counts.delivered == 0 && !rest.isEmpty
    return ((isOnlyRest ? [] : [headline(counts)]) + rest).joined(separator: "; ")
  }

  /// What lies there and does not count, in the order of how near it is to counting.
  public static func rest(_ counts: DeliveryCounts) -> [String] {
    [
      said(counts.unlisted) {
        $0 == 1
          ? tr("er fra \(Words.centre.a) uden for listen")
          : tr("er fra \(Words.centre.many) uden for listen")
      },
      said(counts[.cut]) { _ in tr("mangler slutningen") },
      said(counts[.wrongYear]) { $0 == 1 ? tr("er for et andet år") : tr("er for et andet år") },
      said(counts[.otherGuide]) { _ in tr("følger \(Words.guide.another)") },
      said(counts[.unknownGuide]) { _ in
        tr("nævner ikke \(Words.guide.agree(tr("en"), tr("et"))) kendt \(Words.guide.one)")
      },
      said(counts[.unreadable], files) { _ in tr("kan ikke læses") },
      said(counts[.notAPlan], files) {
        tr("er ikke \($0 == 1 ? Words.plan.a : Words.plan.many)\(kinds(counts.foreignKinds))")
      },
      said(counts.doubles) { _ in
        tr(
          "tæller ikke fordi \(Words.plan.agree(tr("en anden"), tr("et andet"))) fra samme \(Words.centre.one) gør"
        )
      },
    ].compactMap(\.self)
  }

  private static func said(
    _ count: Int, _ things: (Int) -> String = OverviewTexts.plans, _ what: (Int) -> String
  ) -> String? {
    count == 0 ? nil : "\(things(count)) \(what(count))"
  }

  private static func number(_ number: Int) -> String { OverviewTexts.number(number) }
  private static func files(_ number: Int) -> String {
    TextFigures.counted(number, tr("fil"), tr("filer"))
  }

  private static func kinds(_ kinds: [ForeignKind]) -> String {
    let named = kinds.filter { $0 != .other }.map(\.shown)
    return named.isEmpty ? "" : " (\(named.joined(separator: ", ")))"
  }

  /// Why a row does not count, in a word or two; nil where it does.
  public static func word(_ row: CentreRow) -> String? {
    switch row.delivery {
    case .delivered: nil
    case .missing: OverviewTexts.notDelivered
    case .unreadable: OverviewTexts.unreadable
    case .cut: tr("slutningen mangler")
    case .wrongYear: tr("forkert år")
    case .otherGuide: Words.guide.other
    case .unknownGuide: tr("ukendt \(Words.guide.one)")
    case .notAPlan: tr("ikke \(Words.plan.a)")
    }
  }

  /// Why a row does not count, with what the plan says; nil where it does.
  public static func reason(_ row: CentreRow) -> String? {
    switch row.delivery {
    case .wrongYear: row.year.map { tr("\(Words.plan.the) er for \($0)") }
    case .otherGuide: row.guideName.map { tr("\(Words.plan.the) følger »\(CleanText.of($0))«") }
    case .unknownGuide:
      row.guideName.map { tr("\(Words.guide.the) »\(CleanText.of($0))« kendes ikke") }
        ?? tr("\(Words.plan.the) nævner \(Words.guide.no)")
    case .cut: tr("slutningen af filen mangler")
    case .unreadable: tr("filen kan ikke læses")
    case .notAPlan where row.foreign == .form: form(row.path ?? row.file ?? "")
    case .notAPlan:
      row.foreign.map {
        $0 == .other ? tr("ikke \(Words.plan.a)") : tr("ikke \(Words.plan.a) (\($0.shown))")
      }
    case .delivered, .missing: word(row)
    }
  }

  /// What a form is among plans, and how it is read in.
  public static func form(_ path: String) -> String {
    tr(
      "et skema, ikke \(Words.plan.a); læs det ind med: aarsplan hent \(CleanText.of(path).asArgument)"
    )
  }

  /// Why one copy counts and not the other: `den har den nyeste opfølgning eller drøftelse, …`.
  public static func why(_ choice: CopyChoice) -> String {
    switch choice {
    case .counts: tr("kun den kan tælle med")
    case .whole: tr("hele den kan læses")
    case .newerContent(let day):
      tr("den har den nyeste opfølgning eller drøftelse, \(day.danish)")
    case .status(let status): tr("den er nået længst (\(status.shown))")
    case .newerFile: tr("filen er den nyeste")
    case .name: tr("der er ingen forskel på dem der afgør det, og den kommer først efter navnet")
    }
  }

  /// `Skolen: vi tæller a.yaml og ikke b.yaml, fordi …`.
  public static func double(_ double: Overview.Double) -> String {
    tr(
      "\(double.row.name): vi tæller \(file(double.counting)) og ikke \(file(double.row.file)) fordi \(why(double.reason))."
    )
  }

  /// A plan whose centre is not on the list, and whom it may be.
  public static func unlisted(_ plan: Overview.Unlisted) -> String {
    let question = plan.nearest.map {
      tr(" Er det »\($0)«? Så ret navnet eller id'et i \(Words.plan.the) eller på listen.")
    }
    return
      tr(
        "\(plan.row.name): \(file(plan.row.file)) er fra \(Words.centre.a) der ikke står på listen.\(question ?? "")"
      )
  }

  /// A file that stands for no centre.
  public static func other(_ row: CentreRow) -> String {
    "\(file(row.file)): \(reason(row) ?? tr("tæller ikke"))."
  }

  /// A file's name in a sentence: a line break in it shows as a sign.
  public static func file(_ path: String?) -> String {
    CleanText.of(path ?? "").split(whereSeparator: \.isNewline).joined(separator: "↵")
  }

  /// All that does not count, a sentence for each.
  static func all(_ overview: Overview) -> [String] {
    overview.unlisted.map(unlisted) + overview.doubles.map(double) + overview.others.map(other)
  }

  /// When it came, `20. november 2015 (for sent)`; nil where that is not known.
  public static func received(_ row: CentreRow) -> String? {
    row.received.map { "\($0.danish)\(row.isLate == true ? tr(" (for sent)") : "")" }
  }

  static var receivedHeading: String { tr("Modtaget") }
  static var deadlineHeading: String { tr("Frist") }
  static var lateHeading: String { tr("For sent") }
}
