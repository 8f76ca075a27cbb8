extension PlanMerge {
  mutating func goals(_ sides: Sides<[Goal]>) -> [Goal] {
    list(sides, at: .key(.localGoals), by: .init(id: \.id, text: \.title)) { merge, sides, path in
      merge.goal(sides, at: path)
    }
  }

  private mutating func goal(_ sides: Sides<Goal>, at path: FieldPath) -> Goal {
    if let agreed = sides.agreed { return agreed }
    var goal = sides.mine
    goal.id = text(sides[\.id], at: path.key(.id))
    goal.title = text(sides[\.title], at: path.key(.titel))
    goal.theme = text(sides[\.theme], at: path.key(.tema))
    goal.alsoThemes = words(sides.part(\.alsoThemes), at: path.key(.også))
    goal.springsFrom = words(sides.part(\.springsFrom), at: path.key(.springsFrom))
    goal.toRevisit = words(sides.part(\.toRevisit), at: path.key(.toRevisit))
    goal.context = text(sides[\.context], at: path.key(.sammenhæng))
    goal.aim = text(sides[\.aim], at: path.key(.mål))
    goal.actions = actions(sides.part(\.actions), at: path.key(.tiltag))
    goal.signs = signs(sides.part(\.signs), at: path.key(.tegn))
    goal.evaluation = evaluation(sides[\.evaluation], at: path.key(.evaluering))
    goal.responsible = text(sides[\.responsible], at: path.key(.ansvarlig))
    goal.deadline = entry(sides[\.deadline], at: path.key(.frist))
    goal.sharedWith = words(sides.part(\.sharedWith), at: path.key(.sharedWith))
    goal.followUps = followUps(sides.part(\.followUps), at: path.key(.opfølgning))
    return goal
  }

  private mutating func actions(_ sides: Sides<[Action]>, at path: FieldPath) -> [Action] {
    list(sides, at: path, by: .init(text: \.what)) { merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return Action(
        what: merge.text(sides[\.what], at: path.key(.hvad)),
        who: merge.text(sides[\.who], at: path.key(.hvem)),
        when: merge.entry(sides[\.when], at: path.key(.hvornår)))
    }
  }

  private mutating func signs(_ sides: Sides<[Sign]>, at path: FieldPath) -> [Sign] {
    list(sides, at: path, by: .init(text: \.sign)) { merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return Sign(
        sign: merge.text(sides[\.sign], at: path.key(.tegn)),
        baseline: merge.text(sides[\.baseline], at: path.key(.udgangspunkt)),
        target: merge.text(sides[\.target], at: path.key(.målsætning)),
        source: merge.text(sides[\.source], at: path.key(.kilde)))
    }
  }

  /// Field by field, too, where one of us took the whole of it away: the fields that the other
  /// changed stay.
  private mutating func evaluation(
    _ sides: Sides<Evaluation?>, at path: FieldPath
  ) -> Evaluation? {
    if let agreed = sides.agreed { return agreed }
    let base = (sides.base ?? nil) ?? Evaluation()
    let fields = Sides(
      base: base, mine: sides.mine ?? Evaluation(), theirs: sides.theirs ?? Evaluation())
    let merged = Evaluation(
      when: entry(fields[\.when], at: path.key(.hvornår)),
      forum: text(fields[\.forum], at: path.key(.forum)),
      how: text(fields[\.how], at: path.key(.hvordan)))
    return merged == Evaluation() ? nil : merged
  }

  private mutating func followUps(_ sides: Sides<[FollowUp]>, at path: FieldPath) -> [FollowUp] {
    list(sides, at: path, by: .init(text: { $0.date?.text })) { merge, sides, path in
      if let agreed = sides.agreed { return agreed }
      return FollowUp(
        date: merge.entry(sides[\.date], at: path.key(.dato)),
        status: merge.entry(sides[\.status], at: path.key(.status)),
        measured: merge.text(sides[\.measured], at: path.key(.målt)),
        remark: merge.text(sides[\.remark], at: path.key(.bemærkning)))
    }
  }
}
