import Language
import PlanModel
import PlanOverview

/// The mark of a cell of the heat map, the same on the page and in the workbook: a ground with an
/// ink that can be read on it, a sign that differs in shape, and a word.
struct HeatMark: Sendable {
  /// Two colours, as 0xRRGGBB.
  struct Pair: Sendable {
    let ground: UInt32
    let ink: UInt32
  }

  /// From 0, the least covered depth, to 5; 6 is the strongest mark: no plan that counts; 7 is none.
  let number: Int
  let sign: String
  /// In the language in force.
  var word: String { tr(known: danish) }
  private let danish: String
  let light: Pair
  let dark: Pair

  private static let lightPairs = [
    Pair(ground: 0xfbdcd6, ink: 0x74190c), Pair(ground: 0xe7e9ef, ink: 0x3d4350),
    Pair(ground: 0xfcefc7, ink: 0x574000), Pair(ground: 0xd5ede2, ink: 0x0d4634),
    Pair(ground: 0x93d1b9, ink: 0x04352a), Pair(ground: 0x17705a, ink: 0xffffff),
  ]
  private static let darkPairs = [
    Pair(ground: 0x5d1f17, ink: 0xffdcd5), Pair(ground: 0x363c47, ink: 0xdfe4ec),
    Pair(ground: 0x4b3c10, ink: 0xffe9b5), Pair(ground: 0x1d4437, ink: 0xd2f1e4),
    Pair(ground: 0x246a54, ink: 0xeffff9), Pair(ground: 0x8fdcc0, ink: 0x05271d),
  ]

  /// The depths' marks, the least covered first.
  static let depths = CoverageDepth.steps.enumerated().map { number, depth in
    HeatMark(
      number: number, sign: depth.sign, danish: depth.rawValue, light: lightPairs[number],
      dark: darkPairs[number])
  }

  /// Where there is no plan that counts.
  static let gone = HeatMark(
    number: depths.count, sign: "✕",
    danish: Language.danish.speaking { OverviewTexts.notDelivered },
    light: Pair(ground: 0x8f1d0e, ink: 0xffffff), dark: Pair(ground: 0xff9d8a, ink: 0x2b0600))

  /// A theme that is not for the centre: no mark.
  static let none = HeatMark(
    number: depths.count + 1, sign: CoverageDepth.notApplicable.sign,
    danish: CoverageDepth.notApplicable.rawValue, light: lightPairs[1], dark: darkPairs[1])

  /// All marks; the strongest last.
  static let all = depths + [gone]

  /// A depth's mark; the strongest where there is none.
  static func of(_ depth: CoverageDepth?) -> HeatMark {
    guard let depth else { return gone }
    return CoverageDepth.steps.firstIndex(of: depth).map { depths[$0] } ?? none
  }

  /// What it means, in words.
  var meaning: String {
    self.number < Self.depths.count
      ? OverviewTexts.depthMeaning(CoverageDepth.steps[number]) : OverviewTexts.goneMeaning
  }
}

/// How marks stand on the page.
extension HeatMark {
  /// The class in the page: `d0` to `d5`, `gone` and `none`.
  var name: String {
    if number < Self.depths.count { return "d\(number)" }
    return number == Self.gone.number ? "gone" : "none"
  }

  /// A cell of a table with it. The sign comes with the class, by the style.
  func cell(_ text: Markup, across columns: Int = 1) -> Markup {
    columns == 1
      ? "<td class=\(name)>\(text)" : "<td class=\(name) colspan=\(columns)>\(text)"
  }

  /// What the marks mean, the best first.
  static var key: Markup {
    let items = all.reversed().map { mark -> Markup in
      "<li><i class=\"\(mark.name)\" aria-hidden=\"true\">\(mark.sign)</i><b>\(mark.word)</b> – \(mark.meaning)"
    }
    return "<ul class=\"key\">\((items.dropFirst() + items.prefix(1)).joined())</ul>"
  }

  /// The colours as variables of a style sheet.
  static func variables(_ pair: (HeatMark) -> Pair) -> String {
    all.map { mark in
      "--d\(mark.number):\(hex(pair(mark).ground));--t\(mark.number):\(hex(pair(mark).ink))"
    }.joined(separator: ";")
  }

  /// The rules of a style sheet: grounds and inks of cells and bars, and the signs.
  static let rules = all.map { mark in
    let (name, number, sign) = (mark.name, mark.number, mark.sign)
    return """
      .\(name){background:var(--d\(number));color:var(--t\(number))}\
      td.\(name)::before{content:"\(sign)\\a0";content:"\(sign)\\a0"/""}\
      svg .\(name){fill:var(--d\(number))}svg .t\(number){fill:var(--t\(number))}
      """
  }.joined(separator: "\n")

  private static func hex(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
