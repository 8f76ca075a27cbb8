import PlanModel

/// Something that looks at every text of a plan, in the order of the file.
protocol TextVisitor {
  /// Looks at one text.
  mutating func visit(_ text: String, _ place: @autoclosure () -> TextPlace)
}

extension TextVisitor {
  /// Looks at every text of a plan that is no date or fixed word.
  mutating func visitAll(_ plan: Plan) {
    visit(plan.guide, TextPlace(key: .ledetråd))
    visit(plan.centre)
    for index in plan.reflections.indices { visit(plan.reflections[index], index) }
    for index in plan.goals.indices { visit(plan.goals, index) }
    for index in plan.omissions.indices { visit(plan.omissions[index], index) }
    for index in plan.discussions.indices { visit(plan.discussions[index], index) }
    for index in plan.exemptions.indices { visit(plan.exemptions[index], index) }
  }

  private mutating func visit(_ text: String?, _ place: @autoclosure () -> TextPlace) {
    if let text { visit(text, place()) }
  }

  private mutating func visit(_ centre: Centre) {
    visit(centre.id, TextPlace(list: .center, key: .id))
    visit(centre.name, TextPlace(list: .center, key: .navn))
    visit(centre.kind, TextPlace(list: .center, key: .type))
    visit(centre.leader, TextPlace(list: .center, key: .leder))
    visit(centre.coreTask, TextPlace(list: .center, key: .kerneopgave))
  }

  private mutating func visit(_ reflection: Reflection, _ index: Int) {
    func place(_ key: PlanKey) -> TextPlace {
      TextPlace(list: .refleksioner, index: index, key: key)
    }
    visit(reflection.question, place(.spørgsmål))
    visit(reflection.answer, place(.svar))
    visit(reflection.skipped, place(.skipped))
  }

  /// One of the goals. It is not handed over by itself, since that copies all of it.
  private mutating func visit(_ goals: [Goal], _ index: Int) {
    func place(_ key: PlanKey) -> TextPlace {
      TextPlace(list: .localGoals, index: index, key: key)
    }
    visit(goals[index].id, place(.id))
    visit(goals[index].title, place(.titel))
    visit(goals[index].theme, place(.tema))
    visit(goals[index].alsoThemes, .også, index)
    visit(goals[index].springsFrom, .springsFrom, index)
    visit(goals[index].toRevisit, .toRevisit, index)
    visit(goals[index].context, place(.sammenhæng))
    visit(goals[index].aim, place(.mål))
    visitParts(goals, index)
    visit(goals[index].responsible, place(.ansvarlig))
    visit(goals[index].sharedWith, .sharedWith, index)
  }

  private mutating func visit(_ texts: [String], _ part: PlanKey, _ goal: Int) {
    for index in texts.indices {
      visit(
        texts[index],
        TextPlace(list: .localGoals, index: goal, part: part, partIndex: index))
    }
  }

  private mutating func visitParts(_ goals: [Goal], _ index: Int) {
    func place(_ part: PlanKey, _ item: Int, _ key: PlanKey) -> TextPlace {
      TextPlace(list: .localGoals, index: index, part: part, partIndex: item, key: key)
    }
    for item in goals[index].actions.indices {
      visit(goals[index].actions[item].what, place(.tiltag, item, .hvad))
      visit(goals[index].actions[item].who, place(.tiltag, item, .hvem))
    }
    for item in goals[index].signs.indices {
      visit(goals[index].signs[item].sign, place(.tegn, item, .tegn))
      visit(goals[index].signs[item].baseline, place(.tegn, item, .udgangspunkt))
      visit(goals[index].signs[item].target, place(.tegn, item, .målsætning))
      visit(goals[index].signs[item].source, place(.tegn, item, .kilde))
    }
    visit(goals[index].evaluation?.forum, place(.evaluering, -1, .forum))
    visit(goals[index].evaluation?.how, place(.evaluering, -1, .hvordan))
    for item in goals[index].followUps.indices {
      visit(goals[index].followUps[item].measured, place(.opfølgning, item, .målt))
      visit(goals[index].followUps[item].remark, place(.opfølgning, item, .bemærkning))
    }
  }

  private mutating func visit(_ omission: Omission, _ index: Int) {
    func place(_ key: PlanKey) -> TextPlace {
      TextPlace(list: .omissions, index: index, key: key)
    }
    visit(omission.theme, place(.tema))
    visit(omission.reason, place(.begrundelse))
    visit(omission.acceptedBy, place(.acceptedBy))
  }

  private mutating func visit(_ discussion: Discussion, _ index: Int) {
    visit(discussion.forum, TextPlace(list: .drøftelser, index: index, key: .forum))
    visit(discussion.caseNumber, TextPlace(list: .drøftelser, index: index, key: .sag))
  }

  private mutating func visit(_ exemption: Exemption, _ index: Int) {
    visit(exemption.rule, TextPlace(list: .undtagelser, index: index, key: .regel))
    visit(exemption.goal, TextPlace(list: .undtagelser, index: index, key: .mål))
    visit(exemption.reason, TextPlace(list: .undtagelser, index: index, key: .begrundelse))
  }
}
