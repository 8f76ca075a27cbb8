import DanishText
import PlanModel

/// One question with a few numbered answers, asked before the conversation itself: which plan, or
/// what to do about a plan that somebody else has open.
public struct Choice: Conversation {
  /// The number that was chosen, from 0; nil where none was.
  public private(set) var chosen: Int?
  private let blocks: [Block]
  private let items: [ListItem]
  private let standard: Int

  /// Sets up a choice.
  ///
  /// - Parameters:
  ///   - blocks: What is shown before the answers.
  ///   - items: The answers, with what is told about each.
  ///   - standard: Which one Enter chooses, from 0.
  public init(_ blocks: [Block], _ items: [ListItem], standard: Int = 0) {
    self.blocks = blocks
    self.standard = standard
    self.items = items.enumerated().map { number, item in
      var item = item
      item.number = number + 1
      return item
    }
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .begin: return (blocks + [.list(items)]).map(Effect.show) + [ask]
    case .line(let text): return take(text.trimmed)
    case .interrupted, .endOfInput: return [.leave]
    case .edited, .saved: return [ask]
    }
  }

  private var ask: Effect {
    .ask(Prompt(label: Texts.choiceLabel(standard: standard + 1), kind: "valg"))
  }

  private mutating func take(_ text: String) -> [Effect] {
    if text == ":slut" { return [.leave] }
    guard let number = text.isEmpty ? standard + 1 : Int(text), items.indices.contains(number - 1)
    else { return [.show(.problem(Texts.noSuchNumber(items.count))), ask] }
    chosen = number - 1
    return [.leave]
  }
}

extension Choice {
  /// What stands before the cursor where Enter chooses a number, from 1.
  public static func label(standard: Int) -> String { Texts.choiceLabel(standard: standard) }

  /// What is said to a number that is not on a list with so many.
  public static func noSuchNumber(_ count: Int) -> String { Texts.noSuchNumber(count) }
}
