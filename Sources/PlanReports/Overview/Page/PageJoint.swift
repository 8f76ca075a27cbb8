import PlanOverview
import TextLayout

/// The joint goals as a picture: the centres under each other, and an arc between those who share a
/// goal. It is dashed where only one side tells of it. All of it stands in the table beside it, too.
struct PageJoint {
  /// With more centres the table is easier to read.
  static let mostCentres = 30

  private static let (rowHeight, width, line) = (46, 640, 250)
  private static let longestName = 26

  private let threads: [JointThread]
  /// The centres, in the order in which the threads name them.
  private let names: [String]

  init(_ threads: [JointThread]) {
    self.threads = threads
    var seen: Set<String> = []
    names = threads.flatMap { $0.sides.map(\.row.name) + $0.missing.map(\.name) }
      .filter { seen.insert($0).inserted }
  }

  /// The picture; nothing where there is none to draw.
  var markup: Markup {
    guard (2...Self.mostCentres).contains(names.count) else { return "" }
    let height = names.count * Self.rowHeight
    let centres = names.enumerated().map { place, name -> Markup in
      """
      <circle cx="\(Self.line)" cy="\(Self.y(place))" r="6" fill="currentColor"/>\
      <text x="\(Self.line / 2)" y="\(Self.y(place) + 5)" fill="currentColor">\(Self.short(name))</text>
      """
    }
    return """
      <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\(OverviewTexts.jointPicture)">
      \((threads.map(arcs) + centres).joined())</svg>
      <p class="soft">\(OverviewTexts.jointPictureKey)

      """
  }

  private static func y(_ place: Int) -> Int { place * rowHeight + rowHeight / 2 }

  private static func short(_ name: String) -> String {
    name.count <= longestName ? name : name.prefix(longestName - 1) + "…"
  }

  /// From the first who tells of a goal to each of the others.
  private func arcs(_ thread: JointThread) -> Markup {
    guard let first = thread.sides.first, let start = names.firstIndex(of: first.row.name) else {
      return ""
    }
    let others =
      thread.sides.dropFirst().map { (name: $0.row.name, isTold: true) }
      + thread.missing.map { (name: $0.name, isTold: false) }
    return others.enumerated().compactMap { number, other -> Markup? in
      guard let end = names.firstIndex(of: other.name) else { return nil }
      return arc(start, end, isTold: other.isTold, label: number == 0 ? thread.id : "")
    }.joined()
  }

  private func arc(_ start: Int, _ end: Int, isTold: Bool, label: String) -> Markup {
    let (from, to) = (Self.y(start), Self.y(end))
    let reach = Self.line + min(60 + 36 * abs(end - start), 240)
    let dashes: Markup = isTold ? "" : " stroke-dasharray=\"6 5\""
    let text: Markup =
      label.isEmpty
      ? ""
      : """
      <text x="\((Self.line + 3 * reach) / 4 + 70)" y="\((from + to) / 2 + 5)" fill="currentColor">\(Self.short(label))</text>
      """
    return """
      <path d="M\(Self.line) \(from)C\(reach) \(from) \(reach) \(to) \(Self.line) \(to)" fill="none" \
      stroke="currentColor" stroke-width="2"\(dashes)/>\(text)
      """
  }
}
