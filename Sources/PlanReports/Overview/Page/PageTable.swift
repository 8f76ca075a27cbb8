import PlanModel

/// A table with a caption; numbers stand to the right.
struct PageTable {
  struct Column {
    var heading: String
    var isNumber = false
  }

  /// Unique in the page, for what names the table to a screen reader.
  var id: String
  var caption: String
  var columns: [Column]
  /// The rows' cells; the first is the row's heading.
  var rows: [[Markup]] = []

  var markup: Markup {
    let head = columns.map { column -> Markup in
      column.isNumber
        ? "<th scope=col class=n>\(column.heading)" : "<th scope=col>\(column.heading)"
    }
    let body = rows.map { cells -> Markup in
      let rest = zip(columns, cells).dropFirst().map { column, cell -> Markup in
        column.isNumber ? "<td class=n>\(cell)" : "<td>\(cell)"
      }
      return "<tr><th scope=row>\(cells.first ?? "")\(rest.joined())\n"
    }
    return Self.framed(id, caption, head.joined(), body.joined())
  }

  /// A table in a frame that scrolls sideways in a narrow window, also by keyboard.
  /// The cue says in a narrow window that there is more to the side.
  static func framed(
    _ id: String, _ caption: String, _ head: Markup, _ body: Markup, cue: String? = nil
  ) -> Markup {
    """
    \(cue.map { "<p class=\"cue\">\($0)\n" as Markup } ?? "")<div class="wide" role="region" aria-labelledby="\(id)-caption" tabindex="0">
    <table id="\(id)"><caption id="\(id)-caption">\(caption)</caption>
    <thead><tr>\(head)</thead>
    <tbody>
    \(body)</tbody></table></div>

    """
  }
}
