import DanishText
import Language
import PlanOverview
import PlanProse

/// A rectangle in a picture.
struct PictureBox: Equatable {
  var (x, y, width, height): (Double, Double, Double, Double)

  /// Whether two have any room in common.
  func overlaps(_ other: PictureBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }

  /// Whether another lies wholly inside.
  func contains(_ other: PictureBox) -> Bool {
    other.x >= x && other.y >= y && other.x + other.width <= x + width
      && other.y + other.height <= y + height
  }

  /// The height of its middle.
  var middle: Double { y + height / 2 }
}

/// What stands around a picture: its size, its ground, and what is read aloud of it.
///
/// The colours are said by attributes, since a page's policy forbids styles in it; and a picture has
/// its own ground, so that it is the same in the dark and on paper.
enum PictureFrame {
  /// A4 across, at 96 dots an inch.
  static let width = 1123.0
  /// The same, how tall.
  static let height = 794.0
  /// What stays empty around it.
  static let margin = 24.0

  static let ink = "#1c2330"
  static let soft = "#4a5464"
  static let line = "#aab2be"
  static let tint = "#eef1f5"

  /// The room of a page of some height.
  static func page(height: Double) -> PictureBox {
    PictureBox(
      x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// A whole picture.
  static func svg(
    id: String, title: String, description: String, height: Double, _ body: Markup
  ) -> String {
    let markup: Markup = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" aria-labelledby="\(id)-title \(id)-desc" lang="\(Language.current.code)" xml:lang="\(Language.current.code)" \
      font-family="Arial,Helvetica,'Liberation Sans','DejaVu Sans',sans-serif" fill="\(ink)">\
      <title id="\(id)-title">\(title)</title><desc id="\(id)-desc">\(description)</desc>
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      \(body)</svg>

      """
    return markup.html
  }

  /// The heading, and what stands under it.
  static func heading(_ title: String, _ subtitle: String) -> Markup {
    let room = width - 2 * margin
    let lines = [(title, 22.0, 44.0), (subtitle, 13.0, 66.0)].map { text, size, y -> Markup in
      // The heading is bold, and takes a quarter more.
      let share = size > 20 ? 1.25 : 1
      let short = TextLines(size: size * share, width: room).shortened(text[...], to: room)
      let weight: Markup = size > 20 ? " font-weight=\"bold\"" : ""
      return
        "<text x=\"\(margin)\" y=\"\(y)\" font-size=\"\(size)\"\(weight)>\(pictureText: short)</text>\n"
    }
    return lines.joined()
  }
}

extension Markup.Interpolation {
  /// A length, with one decimal.
  mutating func appendInterpolation(_ length: Double) {
    let tenths = Int((length * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    appendLiteral(rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)")
  }

  /// Text in a picture, without what XML does not allow.
  mutating func appendInterpolation(pictureText text: String) {
    let allowed = text.unicodeScalars.filter { scalar in
      scalar.value & 0xfffe != 0xfffe && (scalar.value >= 0x20 || scalar == "\t")
    }
    appendInterpolation(String(String.UnicodeScalarView(allowed)))
  }
}
