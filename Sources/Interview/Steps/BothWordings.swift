import DanishText
public import PlanModel

/// What two people wrote in one field, as it stands there together until one of them has chosen: what
/// either was told is saved, is there then.
enum BothWordings {
  /// Both texts, theirs first: it was there first. What both begin or end with stands once, and so does
  /// what theirs ends with and ours goes on from.
  static func joined(_ ours: String, _ theirs: String, between: String) -> String {
    if theirs.contains(ours) { return theirs }
    if ours.contains(theirs) { return ours }
    let own = pieces(of: ours)
    let other = pieces(of: theirs)
    let start = zip(own, other).prefix(while: isSame).count
    let overlap = start > 0 ? 0 : overlap(of: other, with: own)
    let end =
      overlap > 0
      ? 0
      : zip(own.dropFirst(start).reversed(), other.dropFirst(start).reversed())
        .prefix(while: isSame).count
    let added = own.dropFirst(start + overlap).dropLast(end).joined().trimmed
    return added.isEmpty ? theirs : theirs + between + added
  }

  /// Whether two pieces say the same; what stands between them and the next may differ.
  private static func isSame(_ one: Substring, _ other: Substring) -> Bool {
    one.trimmed == other.trimmed
  }

  /// How many pieces the one ends with that the other begins with.
  private static func overlap(of end: [Substring], with start: [Substring]) -> Int {
    let most = min(end.count, start.count, longestOverlap)
    return (0...most).last { zip(end.suffix($0), start.prefix($0)).allSatisfy(isSame) } ?? 0
  }

  /// A longer one is not looked for: it would cost its square.
  private static let longestOverlap = 100

  /// A text in lines, and each in sentences, with what stands behind them.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var last: Character = " "
    for index in text.indices {
      let next = text.index(after: index)
      let begins = next < text.endIndex && text[next].isUppercase
      let isEnd = text[index] == "\n" || (text[index] == " " && ".!?".contains(last) && begins)
      last = text[index]
      guard isEnd, next == text.endIndex || text[next] != "\n" else { continue }
      pieces.append(text[start..<next])
      start = next
    }
    return start < text.endIndex ? pieces + [text[start...]] : pieces
  }

  /// A merged plan with both people's words wherever they met and both can stand.
  static func standing(_ conflicts: [MergeConflict], in plan: Plan, _ scene: Scene) -> Plan {
    var after = scene
    after.plan = plan
    for conflict in conflicts where conflict.kind == .bothChanged {
      guard let ours = conflict.mine, let theirs = conflict.theirs,
        let place = StepFinder.field(at: conflict.path, after), let between = place.between
      else { continue }
      place.set(joined(ours, theirs, between: between), in: &after.plan)
    }
    return after.plan
  }
}

extension Ledetraad {
  /// A merged plan with both people's words wherever they met and both can stand.
  ///
  /// - Parameters:
  ///   - conflicts: Where they met.
  ///   - plan: The merged plan, in which mine stands there.
  /// - Returns: The plan to be saved.
  public func keepingBoth(_ conflicts: [MergeConflict], in plan: Plan) -> Plan {
    guard conflicts.contains(where: { $0.kind == .bothChanged }) else { return plan }
    // The day plays no part in it.
    let setting = Setting(guide: self, today: .earliest)
    return vocabulary.speaking {
      BothWordings.standing(conflicts, in: plan, PlanInterview(setting).scene)
    }
  }
}
