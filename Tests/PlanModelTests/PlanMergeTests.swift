import DanishText
import PlanModel
import Testing

/// Merging, case by case.
@Suite struct PlanMergeTests {
  private let base: Plan = {
    var plan = Plan()
    plan.centre.name = "Solstrålen"
    plan.reflections = [
      Reflection(question: "q1", answer: "et"), Reflection(question: "q2", answer: "to"),
    ]
    plan.goals = [Goal(id: "M1", title: "Første", theme: "samspil")]
    plan.goals[0].actions = [Action(what: "møde", who: "Bo"), Action(what: "tur")]
    return plan
  }()

  private func changed(_ change: (inout Plan) -> Void) -> Plan {
    var plan = base
    change(&plan)
    return plan
  }

  private func merge(_ mine: Plan, _ theirs: Plan) -> (plan: Plan, conflicts: [MergeConflict]) {
    Plan.merged(base: base, mine: mine, theirs: theirs)
  }

  @Test func differentAnswersGoTogether() {
    let merged = merge(
      changed { $0.reflections[0].answer = "mit et" },
      changed { $0.reflections[1].answer = "deres to" })
    #expect(merged.plan.reflections.map(\.answer) == ["mit et", "deres to"])
    #expect(merged.conflicts.isEmpty)
  }

  @Test func theSameAnswerKeepsBothWordings() {
    let merged = merge(
      changed { $0.reflections[0].answer = "mit" }, changed { $0.reflections[0].answer = "deres" })
    #expect(merged.plan.reflections[0].answer == "mit")
    let path = FieldPath.reflection(0).key(.svar)
    #expect(
      merged.conflicts == [
        MergeConflict(kind: .bothChanged, path: path, mine: "mit", theirs: "deres")
      ])
  }

  @Test func aRemovedTextThatTheOtherChangedStays() {
    let removed = changed { $0.centre.name = nil }
    let rewritten = changed { $0.centre.name = "Solhuset" }
    let path = FieldPath.key(.center).key(.navn)
    let theirs = merge(removed, rewritten)
    #expect(theirs.plan.centre.name == "Solhuset")
    #expect(
      theirs.conflicts == [
        MergeConflict(kind: .removedByMe, path: path, mine: nil, theirs: "Solhuset")
      ])
    let mine = merge(rewritten, removed)
    #expect(mine.plan.centre.name == "Solhuset")
    #expect(
      mine.conflicts == [
        MergeConflict(kind: .removedByThem, path: path, mine: "Solhuset", theirs: nil)
      ])
  }

  @Test func partsOfOneGoalGoTogether() {
    let merged = merge(
      changed { $0.goals[0].actions[0].who = "Eva" },
      changed {
        $0.goals[0].actions[1].what = "udflugt"
        $0.goals[0].actions.append(Action(what: "fest"))
        $0.goals[0].aim = "flere griner"
      })
    #expect(merged.plan.goals[0].actions.map(\.who) == ["Eva", nil, nil])
    #expect(merged.plan.goals[0].actions.map(\.what) == ["møde", "udflugt", "fest"])
    #expect(merged.plan.goals[0].aim == "flere griner")
    #expect(merged.conflicts.isEmpty)
  }

  /// The last of a day is in force, and I save last.
  @Test func entriesOfOneDayAllStandAndMineIsTheLast() throws {
    let day = try #require(PlanDate(year: 2016, month: 6, day: 15))
    let mine = FollowUp(date: .known(day), status: .known(.notReached), remark: "Min.")
    let theirs = FollowUp(date: .known(day), status: .known(.underWay), remark: "Deres.")
    let both = merge(
      changed { $0.goals[0].followUps = [mine] }, changed { $0.goals[0].followUps = [theirs] })
    #expect(both.plan.goals[0].followUps == [theirs, mine])
    var measured = mine
    measured.measured = "6 af 9"
    let later = Plan.merged(
      base: changed { $0.goals[0].followUps = [mine] },
      mine: changed { $0.goals[0].followUps = [measured] },
      theirs: changed { $0.goals[0].followUps = [mine, theirs] })
    #expect(later.plan.goals[0].followUps == [theirs, measured])
    #expect(both.conflicts.isEmpty && later.conflicts.isEmpty)
  }

  @Test func aPartThatBothTookToPiecesIsGone() {
    let whole = Evaluation(forum: "LMU", how: "tal")
    var base = Plan()
    base.goals = [Goal(id: "M1", title: "Første", theme: "effekt")]
    base.goals[0].evaluation = whole
    var (mine, theirs) = (base, base)
    mine.goals[0].evaluation?.forum = nil
    theirs.goals[0].evaluation?.how = nil
    let merged = Plan.merged(base: base, mine: mine, theirs: theirs)
    #expect(merged.plan.goals[0].evaluation == nil)
    #expect(merged.conflicts.isEmpty)
  }

  @Test func twoNewGoalsWithOneIdBothStay() {
    let merged = merge(
      changed { $0.goals.append(Goal(id: "M2", title: "Mit", theme: "effekt")) },
      changed {
        $0.goals.append(Goal(id: "M2", title: "Deres", theme: "trivsel"))
        $0.exemptions = [Exemption(rule: "mål-uden-tegn", goal: "M2", reason: "senere")]
      })
    #expect(merged.plan.goals.map(\.id) == ["M1", "M2", "M3"])
    #expect(merged.plan.goals.map(\.title) == ["Første", "Mit", "Deres"])
    #expect(merged.plan.exemptions[0].goal == "M3")
    let path = FieldPath.goal(2).key(.id)
    #expect(
      merged.conflicts == [
        MergeConflict(kind: .renumbered, path: path, mine: "M2", theirs: "M3")
      ])
  }

  @Test func aRemovedGoalThatTheOtherChangedStays() {
    let removed = changed { $0.goals = [] }
    let rewritten = changed { $0.goals[0].aim = "nyt" }
    let theirs = merge(removed, rewritten)
    #expect(theirs.plan.goals == rewritten.goals)
    #expect(theirs.conflicts.map(\.kind) == [.removedByMe])
    let mine = merge(rewritten, removed)
    #expect(mine.plan.goals == rewritten.goals)
    #expect(mine.conflicts.map(\.kind) == [.removedByThem])
  }

  @Test func aRemovedGoalThatNobodyChangedGoes() {
    let merged = merge(changed { $0.goals = [] }, changed { $0.centre.leader = "Eva" })
    #expect(merged.plan.goals.isEmpty)
    #expect(merged.conflicts.isEmpty)
  }

  @Test func anAnswerStandsAgainstPassingOver() {
    let merged = merge(
      changed { $0.reflections.append(Reflection(question: "q3", skipped: "ikke os")) },
      changed { $0.reflections.append(Reflection(question: "q3", answer: "jo da")) })
    #expect(merged.plan.reflections.last == Reflection(question: "q3", answer: "jo da"))
    #expect(merged.conflicts.map(\.mine) == ["ikke os"])
  }

  @Test func theOrderOfWhoMovedThingsAboutStands() {
    let moved = changed { $0.reflections.reverse() }
    let added = changed { $0.reflections.append(Reflection(question: "q3", answer: "tre")) }
    #expect(merge(moved, added).plan.reflections.map(\.question) == ["q2", "q3", "q1"])
    #expect(merge(added, moved).conflicts.isEmpty)
  }

  @Test func bothRemovingOrAddingTheSameIsNoConflict() {
    let same = changed {
      $0.goals = []
      $0.reflections.append(Reflection(question: "q3", answer: "tre"))
    }
    var mine = same
    mine.centre.leader = "Eva"
    let merged = merge(mine, same)
    #expect(merged.plan == mine)
    #expect(merged.conflicts.isEmpty)
  }
}
