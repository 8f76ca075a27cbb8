import DanishText
public import PlanModel

/// What two people wrote in one field, as it stands there together until one of them has chosen: what
/// either was told is saved, is there then.
enum BothWordings {
  /// Both texts, theirs first: it was there first. What both begin or end with stands once.
  static func joined(_ ours: String, _ theirs: String, between: String) -> String {
    if theirs.contains(ours) { return theirs }
    if ours.contains(theirs) { return ours }
    let own = pieces(of: ours)
    let other = pieces(of: theirs)
    let start = zip(own, other).prefix { $0 == $1 }.count
    let end = zip(own.dropFirst(start).reversed(), other.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let added = own.dropFirst(start).dropLast(end).joined().trimmed
    return added.isEmpty ? theirs : theirs + between + added
  }

  /// A text in lines, and each in sentences, with what stands between them.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var last: Character = " "
    for index in text.indices {
      let next = text.index(after: index)
      let begins = next < text.endIndex && text[next].isUppercase
      let isEnd = text[index] == "\n" || (text[index] == " " && ".!?".contains(last) && begins)
      last = text[index]
      guard isEnd else { continue }
      pieces.append(text[start..<next])
      start = next
    }
    return pieces + [text[start...]]
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
