import Dialogue
import PlanReports

/// Blocks of a conversation as HTML.
enum BlockMarkup {
  /// All of them; quotes that follow one another stand side by side where there is room.
  static func of(_ blocks: [Block]) -> Markup {
    var html: Markup = ""
    var quotes: [Markup] = []
    for block in blocks {
      if case .quote(let label, let text) = block {
        quotes.append(quote(label, text))
        continue
      }
      html += pair(quotes) + of(block)
      quotes = []
    }
    return html + pair(quotes)
  }

  private static func pair(_ quotes: [Markup]) -> Markup {
    switch quotes.count {
    case 0: ""
    case 1: quotes[0]
    default: "<div class=\"pair\">\(quotes.joined())</div>\n"
    }
  }

  private static func quote(_ label: String, _ text: String) -> Markup {
    """
    <figure class="quote"><figcaption>\(Markup.shown(label))</figcaption>\
    <blockquote>\(Markup.told(text))</blockquote></figure>

    """
  }

  private static func of(_ block: Block) -> Markup {
    switch block {
    case .heading(let text): "<h2>\(Markup.shown(text))</h2>\n"
    case .subheading(let text): "<h3>\(Markup.shown(text))</h3>\n"
    case .progress(_, _, let text): "<p class=\"soft\">\(Markup.shown(text))</p>\n"
    case .paragraph(let text): Markup.told(text)
    case .question(let text): "<p class=\"ask\">\(Markup.shown(text))</p>\n"
    case .hint(let text): "<div class=\"soft\">\(Markup.told(text))</div>\n"
    case .advice(let text): labelled("advice", Texts.advice, text)
    case .success(let text): labelled("good", Texts.good, text)
    case .problem(let text): labelled("bad", Texts.problem, text)
    case .quote(let label, let text): quote(label, text)
    case .list(let items):
      "<ul class=\"plain\">\(items.map(item).joined())</ul>\n"
    case .tree(let lines):
      "<ul class=\"plain\">\(lines.map { "<li>\(Markup.shown($0.text))</li>" as Markup }.joined())</ul>\n"
    case .field(let label, let value):
      "<p><b>\(Markup.shown(label)):</b> \(Markup.shown(value))</p>\n"
    }
  }

  private static func labelled(_ kind: Markup, _ label: String, _ text: String) -> Markup {
    "<div class=\"note \(kind)\"><b>\(label)</b>\(Markup.told(text))</div>\n"
  }

  private static func item(_ item: ListItem) -> Markup {
    let note: Markup = item.note.map { " <span class=\"soft\">\(Markup.shown($0))</span>" } ?? ""
    return "<li>\(MarkSign.markup(item.mark))\(Markup.shown(item.text))\(note)</li>"
  }
}

/// A state by its sign and its word, never by colour alone.
enum MarkSign {
  /// Nothing for what has no state.
  static func markup(_ mark: Mark?) -> Markup {
    guard let mark, let word = Texts.word(for: mark) else { return "" }
    return """
      <span class="mark \(kind(mark))"><span aria-hidden="true">\(sign(mark))</span> \(word)</span> 
      """
  }

  private static func sign(_ mark: Mark) -> Markup {
    switch mark {
    case .open, .free: "○"
    case .done, .chosen: "●"
    case .partial: "◐"
    case .skipped: "–"
    case .broken: "!"
    }
  }

  private static func kind(_ mark: Mark) -> Markup {
    switch mark {
    case .open, .free: "open"
    case .done, .chosen: "done"
    case .partial: "half"
    case .skipped: "skip"
    case .broken: "look"
    }
  }
}
