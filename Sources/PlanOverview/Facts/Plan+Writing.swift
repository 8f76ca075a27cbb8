import DataFormats
import PlanModel

extension JSONText {
  /// A plan with the keys of the plan format.
  mutating func plan(_ plan: Plan) {
    object { json in
      json.field(.ledetråd, plan.guide)
      json.objects(.aftryk, plan.fingerprints) { $0.field($1.theme, $1.value) }
      json.field(.år, plan.year?.text)
      json.field(.status, plan.status?.text)
      json.key(PlanKey.center.rawValue)
      json.object { $0.centre(plan.centre) }
      json.items(.refleksioner, plan.reflections) { json, reflection in
        json.field(.spørgsmål, reflection.question)
        json.field(.svar, reflection.answer)
        json.field(.skipped, reflection.skipped)
      }
      json.items(.localGoals, plan.goals) { $0.goal($1) }
      json.items(.omissions, plan.omissions) { json, omission in
        json.field(.tema, omission.theme)
        json.field(.begrundelse, omission.reason)
        json.field(.acceptedBy, omission.acceptedBy)
      }
      json.items(.drøftelser, plan.discussions) { $0.discussion($1) }
      json.items(.undtagelser, plan.exemptions) { json, exemption in
        json.field(.regel, exemption.rule)
        json.field(.mål, exemption.goal)
        json.field(.begrundelse, exemption.reason)
      }
    }
  }

  private mutating func centre(_ centre: Centre) {
    field(.id, centre.id)
    field(.navn, centre.name)
    field(.type, centre.kind)
    field(.leder, centre.leader)
    field(.kerneopgave, centre.coreTask)
  }

  private mutating func discussion(_ discussion: Discussion) {
    field(.forum, discussion.forum)
    field(.dato, discussion.date?.text)
    field(.udfald, discussion.outcome?.text)
    field(.sag, discussion.caseNumber)
  }

  private mutating func goal(_ goal: Goal) {
    field(.id, goal.id)
    field(.titel, goal.title)
    field(.tema, goal.theme)
    field(PlanKey.også.rawValue, goal.alsoThemes)
    field(PlanKey.springsFrom.rawValue, goal.springsFrom)
    field(PlanKey.toRevisit.rawValue, goal.toRevisit)
    field(.sammenhæng, goal.context)
    field(.mål, goal.aim)
    items(.tiltag, goal.actions) { json, action in
      json.field(.hvad, action.what)
      json.field(.hvem, action.who)
      json.field(.hvornår, action.when?.text)
    }
    items(.tegn, goal.signs) { json, sign in
      json.field(.tegn, sign.sign)
      json.field(.udgangspunkt, sign.baseline)
      json.field(.målsætning, sign.target)
      json.field(.kilde, sign.source)
    }
    evaluation(goal.evaluation)
    field(.ansvarlig, goal.responsible)
    field(.frist, goal.deadline?.text)
    field(PlanKey.sharedWith.rawValue, goal.sharedWith)
    items(.opfølgning, goal.followUps) { json, entry in
      json.field(.dato, entry.date?.text)
      json.field(.status, entry.status?.text)
      json.field(.målt, entry.measured)
      json.field(.bemærkning, entry.remark)
    }
  }

  private mutating func evaluation(_ evaluation: Evaluation?) {
    guard let evaluation else { return }
    key(PlanKey.evaluering.rawValue)
    object { json in
      json.field(.hvornår, evaluation.when?.text)
      json.field(.forum, evaluation.forum)
      json.field(.hvordan, evaluation.how)
    }
  }

  private mutating func field(_ key: PlanKey, _ text: String?) { field(key.rawValue, text) }

  /// Objects in a list; the key is left out where there are none.
  private mutating func items<Value>(
    _ key: PlanKey, _ values: [Value], _ body: (inout JSONText, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    list(key.rawValue, values) { json, value in json.object { body(&$0, value) } }
  }

  /// One object made of many values; the key is left out where there are none.
  private mutating func objects<Value>(
    _ key: PlanKey, _ values: [Value], _ body: (inout JSONText, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.key(key.rawValue)
    object { json in for value in values { body(&json, value) } }
  }
}
