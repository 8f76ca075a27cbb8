import Glibc

/// The lines from the wheel to the labels, which never go through the wheel.
enum YearWheelCurve {
  /// How far from the middle they follow the rim.
  static let radius = YearWheelLayout.radius + 5

  static func cosine(_ angle: Double) -> Double { cos(angle) }

  /// The point at an angle, clockwise from the top, at a distance from the middle.
  static func point(_ angle: Double, _ distance: Double) -> (x: Double, y: Double) {
    (
      YearWheelLayout.middleX + distance * sin(angle),
      YearWheelLayout.middleY - distance * cos(angle)
    )
  }

  /// From the rim to a point outside: straight where nothing is in the way, else along the rim until
  /// the tangent.
  static func leader(from angle: Double, to end: (x: Double, y: Double)) -> Markup {
    let (x, y) = (end.x - YearWheelLayout.middleX, YearWheelLayout.middleY - end.y)
    let distance = max((x * x + y * y).squareRoot(), radius)
    let seen = acos(radius / distance)
    // Clockwise from the top, as the days are.
    let towards = atan2(x, y) + (x < 0 ? 2 * .pi : 0)
    let turn = min(max(angle, towards - seen), towards + seen)
    let (start, leave) = (point(angle, radius), point(turn, radius))
    let arc: Markup =
      abs(turn - angle) < 0.001
      ? ""
      : "A\(radius) \(radius) 0 0 \(turn > angle ? 1 : 0) \(leave.x) \(leave.y)"
    return "M\(start.x) \(start.y)\(arc)L\(end.x) \(end.y)"
  }

  /// A part of a ring, as a path: from one angle to another, between two distances.
  static func sector(_ from: Double, _ to: Double, _ inner: Double, _ outer: Double) -> Markup {
    let (a, b) = (point(from, outer), point(to, outer))
    let (c, d) = (point(to, inner), point(from, inner))
    return """
      M\(a.x) \(a.y)A\(outer) \(outer) 0 0 1 \(b.x) \(b.y)L\(c.x) \(c.y)A\(inner) \(inner) 0 0 0 \(d.x) \(d.y)Z
      """
  }

  /// An arc, as a path. One of more than half the round is drawn as such.
  static func arc(_ from: Double, _ to: Double, _ radius: Double) -> Markup {
    let (a, b) = (point(from, radius), point(to, radius))
    return "M\(a.x) \(a.y)A\(radius) \(radius) 0 \(to - from > .pi ? 1 : 0) 1 \(b.x) \(b.y)"
  }
}
