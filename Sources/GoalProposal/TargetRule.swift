/// Tells a figure that is to be reached.
struct TargetRule {
  private let figure: Figure
  private let clause: DatedClause

  init(_ figure: Figure, _ clause: DatedClause) {
    (self.figure, self.clause) = (figure, clause)
  }

  /// Whether the clause speaks of what is to come, and so gives no baseline.
  var isWanted: Bool {
    (clause.mood.isWanted || isNamed)
      && !clause.line.has(["i dag", "lige nu", "nu er", "idag"])
  }

  /// Whether the figure is the one to be reached.
  var isTarget: Bool { isNamed }

  private var isNamed: Bool {
    clause.line.has(Self.cues) || clause.mood.isNextYear || clause.isPlanYear || isLimited
      || clause.line.words.contains { $0.hasSuffix("målet") || $0.hasSuffix("mål") }
      || clause.line.has(["målsætning"])
  }

  /// *højst 10*, *mindst 20 af dem*
  private var isLimited: Bool {
    ["højst", "mindst", "maks"].contains(clause.tokens[figure.place.lowerBound].lower)
  }

  private static let cues = [
    "op på", "ned på", "op til", "ned til", "håber på", "regner med", "næste år", "vil nå",
    "er realistisk", "vi siger", "må højst", "må være", "bør være", "ambitionen",
    "må gerne være", "bør det være", "skal over", "skal under", "vil under", "vil over", "kravet",
    "ned under", "op over", "skal være", "skal det være", "når målet", "det bliver",
    "i december", "skal nå", "skal have", "skal helst", "skal ned", "skal op", "er målet",
    "går efter",
  ]
}
