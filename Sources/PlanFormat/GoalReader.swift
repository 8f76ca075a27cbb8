import DanishText
import PlanModel

/// libyaml's events, straight into the local goals.
extension EventReader {
  /// Reads `lokale-mål`.
  mutating func goals() -> [Goal] {
    records(.goal, atMost: PlanDocument.mostGoals, { Goal() }) { reader, goal, key in
      switch key {
      case .id: goal.id = reader.word()
      case .titel: goal.title = reader.text()
      case .tema: goal.theme = reader.word()
      case .også: goal.alsoThemes = reader.words()
      case .springsFrom: goal.springsFrom = reader.words()
      case .toRevisit: goal.toRevisit = reader.words()
      case .sammenhæng: goal.context = reader.text()
      case .mål: goal.aim = reader.text()
      case .tiltag: goal.actions = reader.actions()
      case .tegn: goal.signs = reader.signs()
      case .evaluering: goal.evaluation = reader.evaluation()
      case .ansvarlig: goal.responsible = reader.text()
      case .frist: goal.deadline = reader.entry(PlanDate.self)
      case .sharedWith: goal.sharedWith = reader.words()
      case .opfølgning: goal.followUps = reader.followUps()
      default: reader.skipValue()
      }
    }
  }

  private mutating func actions() -> [Action] {
    records(.action, { Action() }) { reader, action, key in
      switch key {
      case .hvad: action.what = reader.text()
      case .hvem: action.who = reader.text()
      case .hvornår: action.when = reader.entry(PlanDate.self)
      default: reader.skipValue()
      }
    }
  }

  private mutating func signs() -> [Sign] {
    records(.sign, { Sign() }) { reader, sign, key in
      switch key {
      case .tegn: sign.sign = reader.text()
      case .udgangspunkt: sign.baseline = reader.text()
      case .målsætning: sign.target = reader.text()
      case .kilde: sign.source = reader.text()
      default: reader.skipValue()
      }
    }
  }

  private mutating func evaluation() -> Evaluation? {
    var evaluation = Evaluation()
    let isThere = mapping(.evaluation) { reader, key in
      switch key {
      case .hvornår: evaluation.when = reader.entry(PlanDate.self)
      case .forum: evaluation.forum = reader.text()
      case .hvordan: evaluation.how = reader.text()
      default: reader.skipValue()
      }
    }
    return isThere ? evaluation : nil
  }

  private mutating func followUps() -> [FollowUp] {
    records(.followUp, { FollowUp() }) { reader, entry, key in
      switch key {
      case .dato: entry.date = reader.entry(PlanDate.self)
      case .status: entry.status = reader.entry(FollowUpStatus.self)
      case .målt: entry.measured = reader.text()
      case .bemærkning: entry.remark = reader.text()
      default: reader.skipValue()
      }
    }
  }
}
