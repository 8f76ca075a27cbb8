import PlanFollowUp

/// A small sign that tells kinds apart by its shape, and by its colour for those who see it. All
/// colours have a contrast of at least 5 to 1 against white, and differ in lightness.
struct PictureMark {
  /// What it looks like.
  enum Shape {
    case disc, ring, square, frame, diamond, up, down, cross
  }

  let shape: Shape
  let colour: String

  /// A kind of day.
  static func of(_ kind: PlanDay.Kind) -> PictureMark {
    switch kind {
    case .deadline: PictureMark(shape: .diamond, colour: "#a3122a")
    case .action: PictureMark(shape: .disc, colour: "#0b5c8c")
    case .evaluation: PictureMark(shape: .square, colour: "#14603f")
    case .followUp: PictureMark(shape: .up, colour: "#8a4b00")
    case .discussion: PictureMark(shape: .ring, colour: "#5b2a86")
    case .calendar: PictureMark(shape: .cross, colour: "#333b47")
    case .duty: PictureMark(shape: .down, colour: "#6b0f3c")
    case .meeting: PictureMark(shape: .frame, colour: "#0a5a5f")
    }
  }

  /// The mark with its middle at a place; the size is half of how wide it is.
  func drawn(_ x: Double, _ y: Double, size r: Double = 4.5) -> Markup {
    switch shape {
    case .disc: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(r)\" fill=\"\(colour)\"/>"
    case .ring:
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(r - 1)\" fill=\"#fff\" stroke=\"\(colour)\" stroke-width=\"2\"/>"
    case .square: path([(-r, -r), (r, -r), (r, r), (-r, r)], x, y, 0.88)
    case .frame:
      """
      <rect x="\(x - r + 1)" y="\(y - r + 1)" width="\(2 * r - 2)" height="\(2 * r - 2)" fill="#fff" \
      stroke="\(colour)" stroke-width="2"/>
      """
    case .diamond: path([(0, -r), (r, 0), (0, r), (-r, 0)], x, y, 1.2)
    case .up: path([(0, -r), (r, r * 0.8), (-r, r * 0.8)], x, y, 1.1)
    case .down: path([(-r, -r * 0.8), (r, -r * 0.8), (0, r)], x, y, 1.1)
    case .cross:
      """
      <path d="M\(x - r) \(y)H\(x + r)M\(x) \(y - r)V\(y + r)" stroke="\(colour)" stroke-width="2.6" fill="none"/>
      """
    }
  }

  private func path(
    _ corners: [(Double, Double)], _ x: Double, _ y: Double, _ scale: Double
  ) -> Markup {
    let points = corners.map { "\(x + $0.0 * scale),\(y + $0.1 * scale)" as Markup }
    let joined = points.dropFirst().reduce(points[0]) { $0 + " " + $1 }
    return "<polygon points=\"\(joined)\" fill=\"\(colour)\"/>"
  }
}
