import DanishText
public import PlanModel

/// A year's ledetråd made from a register: a theme for each strategy that is in force that year.
///
/// The strategies' own titles and centres say what the themes are about; nothing is to be retyped,
/// and no question has to be asked.
public struct StrategyGuide {
  private let calendar: FollowUpCalendar
  private let year: Int

  /// A ledetråd for a year.
  public init(of register: StrategyRegister, year: Int) {
    (calendar, self.year) = (FollowUpCalendar(register), year)
  }

  /// The ledetråd; without themes where no strategy is in force that year.
  func guide(id: String) -> Ledetraad {
    let register = calendar.register
    var guide = Ledetraad(id: id, title: Texts.strategyGuideTitle(year), year: year)
    guide.about = Texts.strategyGuideAbout(register.title ?? register.id ?? "", year)
    guide.register = register.id
    guide.themes = register.strategies.indices
      .filter { calendar.isInForce($0, inYear: year) }
      .compactMap { Self.theme(of: register.strategies[$0]) }
    return guide
  }

  private static func theme(of strategy: Strategy) -> Theme? {
    guard let id = strategy.id, id.hasText, let title = strategy.title, title.hasText else {
      return nil
    }
    var theme = Theme(id: id, title: title)
    theme.strategy = id
    theme.centres = strategy.centres
    return theme
  }

  /// Whether any strategy is in force that year.
  public var hasThemes: Bool { !guide(id: "").themes.isEmpty }
}
