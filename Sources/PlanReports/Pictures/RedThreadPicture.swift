import PlanFollowUp
import PlanModel
import PlanOverview
public import PlanProse

extension RedThread {
  /// What the picture is called among the pictures of a document.
  public static let id = "roed-traad"

  /// The picture, with a table that has a row for each goal.
  public var picture: Picture {
    let layout = RedThreadLayout(self)
    let (title, description) = (PictureTexts.threadTitle, PictureTexts.threadDescription(self))
    let drawing = RedThreadDrawing(thread: self, layout: layout)
    let svg = PictureFrame.svg(
      id: Self.id, title: title, description: description, height: layout.height,
      PictureFrame.heading(title, PictureTexts.threadSubtitle(self)) + drawing.markup)
    return Picture(
      id: Self.id, title: title, description: description, width: Int(PictureFrame.width),
      height: Int(layout.height), svg: svg, table: PictureTexts.threadTable(self))
  }
}

/// The red thread as it is drawn.
struct RedThreadDrawing {
  let thread: RedThread
  let layout: RedThreadLayout

  private static let red = "#b3261e"

  var markup: Markup { headings + threads + boxes + key }

  private var headings: Markup {
    layout.columns.map { column, x, _ -> Markup in
      """
      <text x="\(x + RedThreadLayout.padding)" y="\(RedThreadLayout.headings)" font-size="12" font-weight="bold" \
      fill="\(PictureFrame.soft)">\(PictureTexts.column(column))</text>

      """
    }.joined()
  }

  /// From the right edge of a box to the left edge of the next, a curve that begins and ends level.
  private var threads: Markup {
    let paths = thread.links.compactMap { link -> Markup? in
      guard let from = layout.boxes[link.from]?.frame, let to = layout.boxes[link.to]?.frame else {
        return nil
      }
      let (x, y) = (from.x + from.width, from.middle)
      let bend = min(to.x - x, 120) / 2
      return
        "M\(x) \(y)C\(x + bend) \(y) \(to.x - bend) \(to.middle) \(to.x) \(to.middle)"
    }
    return """
      <path d="\(paths.joined())" fill="none" stroke="\(Self.red)" stroke-width="2.2" stroke-linecap="round"/>

      """
  }

  private var boxes: Markup {
    layout.columns.flatMap { column, _, _ -> [Markup] in
      (0..<thread.count(column)).compactMap { number in
        layout.boxes[RedThread.Place(column: column, number: number)].map { box($0, column) }
      }
    }.joined()
  }

  private func box(_ box: RedThreadLayout.Box, _ column: RedThread.Column) -> Markup {
    let frame = box.frame
    let isDark = column == .themes && !box.isLoose
    let fill: String =
      switch column {
      case .themes: isDark ? PictureFrame.ink : "#fff"
      case .questions: PictureFrame.tint
      case .goals, .ends: "#fff"
      }
    let border = column == .goals ? "2" : "1"
    let dashes: Markup = box.isLoose ? " stroke-dasharray=\"5 4\"" : ""
    let lines = box.lines.enumerated().map { number, line in
      text(line, in: box, number, isEnd: column == .ends, isDark: isDark)
    }
    return """
      <rect x="\(frame.x)" y="\(frame.y)" width="\(frame.width)" height="\(frame.height)" rx="\(column == .questions ? 12 : 4)" \
      fill="\(fill)" stroke="\(PictureFrame.ink)" stroke-width="\(border)"\(dashes)/>
      \(lines.joined())
      """
  }

  private func text(
    _ line: RedThreadLayout.Line, in box: RedThreadLayout.Box, _ number: Int, isEnd: Bool,
    isDark: Bool
  ) -> Markup {
    let step = layout.step
    let top = box.frame.y + RedThreadLayout.padding + Double(number) * step.lineHeight
    let x = box.frame.x + RedThreadLayout.padding
    let indent = isEnd ? RedThreadLayout.signRoom : 0
    let mark: Markup =
      line.sign.map { PictureMark.of($0).drawn(x + 4, top + step.lineHeight / 2, size: 4) } ?? ""
    return """
      \(mark)<text x="\(x + indent)" y="\(top + step.size)" font-size="\(step.size)"\
      \(isDark ? " fill=\"#fff\"" : "" as Markup)\(line.isBold ? " font-weight=\"bold\"" : "" as Markup)>\(pictureText: line.text)</text>

      """
  }

  private var key: Markup {
    let y = layout.height - 30
    let x = PictureFrame.margin + 6
    let first = PictureTexts.signKey
    let second = x + 24 + TextExtent.width(first, size: 12)
    let third = second + 24 + TextExtent.width(PictureTexts.actionKey, size: 12)
    return """
      \(PictureMark.of(RedThread.Sign.sign).drawn(x, y - 4))<text x="\(x + 9)" y="\(y)" font-size="12">\(first)</text>\
      \(PictureMark.of(RedThread.Sign.action).drawn(second, y - 4))<text x="\(second + 9)" y="\(y)" font-size="12">\(PictureTexts.actionKey)</text>\
      <path d="M\(third) \(y - 9)h18v10h-18z" fill="none" stroke="\(PictureFrame.ink)" stroke-dasharray="5 4"/>\
      <text x="\(third + 24)" y="\(y)" font-size="12">\(PictureTexts.looseKey)</text>

      """
  }
}

extension PictureMark {
  /// A line at the end of the red thread.
  static func of(_ sign: RedThread.Sign) -> PictureMark {
    switch sign {
    case .sign: PictureMark(shape: .ring, colour: "#14603f")
    case .action: of(PlanDay.Kind.action)
    }
  }
}
