import DanishText
public import PlanModel
import PlanProse

/// A ledetråd's questions as cards to cut out: the question in front, help and examples on the back.
///
/// Four cards make an A4 page. Printed on both sides, each back lies behind its own front: a page
/// of backs has its columns swapped, and nothing is printed before the first page of fronts.
public struct QuestionCards: Sendable {
  /// A card's question, and the theme it belongs to.
  typealias Card = (theme: Theme, question: Question)

  /// How many cards are on a page.
  private static let perPage = 4
  /// Where each front's back lies, on a page that is turned over its long edge.
  static let backs = [1, 0, 3, 2]

  let guide: Ledetraad
  private let cards: [Card]

  /// The cards of all questions, CPR numbers masked, in the ledetråd's order.
  public init(of guide: Ledetraad) {
    let guide = guide.mapTexts { CPRNumber.masked($0) }
    self.guide = guide
    cards = guide.themes.flatMap { theme in theme.questions.map { Card(theme, $0) } }
  }

  /// The cards of some questions, given by their ids, in their order; each once. An unknown one has none.
  public init(of guide: Ledetraad, questions: [String]) {
    let guide = guide.mapTexts { CPRNumber.masked($0) }
    self.guide = guide
    var seen: Set<String> = []
    cards = questions.filter { seen.insert($0).inserted }.compactMap { id in
      guard let theme = guide.theme(ofQuestion: id), let question = guide.question(id) else {
        return nil
      }
      return Card(theme, question)
    }
  }

  /// The cards page by page, and the number of each page's first.
  var pages: [(cards: [Card], first: Int)] {
    stride(from: 0, to: cards.count, by: Self.perPage).map { start in
      (Array(cards[start..<min(start + Self.perPage, cards.count)]), start + 1)
    }
  }

  /// The page, in UTF-8.
  public var html: String {
    let sheets = pages.map { sheet($0.cards, from: $0.first) }
    let body: Markup = """
      <header class="howto"><h1>\(Texts.Document.cards(guide.title))</h1>
      <p class="soft">\(Texts.Document.cardsHowTo)</p></header>
      <main>
      \(sheets.joined())</main>

      """
    return PageFrame.documents(titled: Texts.Document.cards(guide.title), body: body).html
  }

  private func sheet(_ cards: [Card], from first: Int) -> Markup {
    let numbers = cards.indices.map { first + $0 }
    let fronts = cards.enumerated().map { front($1, numbers[$0]) }
    let backs = Self.backs.map { place -> Markup in
      place < cards.count ? back(cards[place], numbers[place]) : "<li aria-hidden=\"true\"></li>"
    }
    return """
      <section class="sheet"><h2>\(Texts.Document.fronts(numbers))</h2>
      <ul class="cards">\(fronts.joined())</ul></section>
      <section class="sheet"><h2>\(Texts.Document.backs(numbers))</h2>
      <ul class="cards backs">\(backs.joined())</ul></section>

      """
  }

  /// Short: it stands on both sides of each of the theme's cards.
  func name(of theme: Theme) -> String { theme.shortTitle.mention(atMost: 100) }

  private func front(_ card: Card, _ number: Int) -> Markup {
    """
    <li><p class="soft">\(number) · \(name(of: card.theme))<p class="ask">\(card.question.text)\
    <p class="soft">\(ProseTexts.pace(of: card.question))</li>
    """
  }

  private func back(_ card: Card, _ number: Int) -> Markup {
    let question = card.question
    let help = question.help.map { Markup.paragraphs($0) } ?? ""
    let more: Markup =
      question.followUps.isEmpty
      ? ""
      : "<p><b>\(ProseTexts.followUpQuestions)</b>\(Markup.list(question.followUps.map { Markup(text: $0) }))"
    // One example is enough for the room on a card.
    let example = question.allExamples.first.map {
      "<p class=\"soft\"><b>\(ProseTexts.example(from: $0.centreKind)):</b> \($0.text)" as Markup
    }
    return """
      <li><p class="soft">\(number) · \(name(of: card.theme))\(help)\(more)\(example ?? "")</li>
      """
  }
}
