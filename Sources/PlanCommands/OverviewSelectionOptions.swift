import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanOverview

/// Which part of the overview, and in which order.
struct OverviewSelectionOptions: ParsableArguments {
  @Option(
    name: .danish("type", english: "kind"),
    help: ArgumentHelp(Texts.Overview.kind, valueName: "type"))
  var kind: String?

  @Option(
    name: .danish("tema", english: "theme"),
    help: ArgumentHelp(Texts.Overview.theme, valueName: "tema-id"))
  var theme: String?

  @Flag(
    name: .danish("kun-mangler", english: "only-gaps"), help: ArgumentHelp(Texts.Overview.onlyGaps))
  var onlyGaps = false

  @Option(
    name: .danish("sorter", english: "sort"),
    help: ArgumentHelp(Texts.Overview.order, valueName: "efter"))
  var sorting = Order.name

  /// `--sorter`.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case name = "navn"
    case depth = "dækning"
    case goals = "mål"
    case errors = "fejl"

    /// However it is spelt, and by the name it had before.
    init?(argument: String) {
      let other = ["maal": "mål", "daekning": "dækning", "dybde": "dækning"]
      self.init(rawValue: other[argument] ?? argument)
    }
  }

  /// The order as the overview knows it.
  var order: OverviewOrder { OverviewOrder(rawValue: sorting.rawValue) ?? .name }

  /// The filter; refuses a theme that the ledetråd does not have, and a kind that no centre is of.
  func filter(_ overview: Overview) throws -> OverviewFilter {
    if let theme, overview.guide.theme(theme) == nil {
      throw Refusal(
        message: Texts.Overview.noSuchTheme(theme, overview.guide.themes.map(\.id)))
    }
    let kinds = overview.kinds
    if let kind, !kinds.contains(where: { $0.lowercased() == kind.lowercased() }) {
      throw Refusal(message: Texts.Overview.noSuchKind(kind, kinds))
    }
    return OverviewFilter(kind: kind, theme: theme, onlyGaps: onlyGaps)
  }
}
