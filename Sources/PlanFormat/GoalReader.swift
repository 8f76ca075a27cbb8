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
      case .strategi: goal.strategies = reader.words()
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
      case .fælles: goal.joint = reader.jointWork()
      case .opfølgning: goal.followUps = reader.followUps()
      case .udgået: goal.retirement = reader.retirement()
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
      case .forventning: entry.outlook = reader.entry(Outlook.self)
      case .næste: entry.next = reader.entry(PlanDate.self)
      case .bemærkning: entry.remark = reader.text()
      default: reader.skipValue()
      }
    }
  }
  private mutating func jointWork() -> JointWork? {
    var work = JointWork()
    let isThere = mapping(.jointWork) { reader, key in
      switch key {
      case .id: work.id = reader.word()
      case .slags: work.kind = reader.entry(JointKind.self)
      case .tovholder: work.coordinator = reader.word()
      case .ourPart: work.ourPart = reader.text()
      case .venter: work.awaited = reader.awaitedParts()
      default: reader.skipValue()
      }
    }
    return isThere ? work : nil
  }

  private mutating func awaitedParts() -> [AwaitedPart] {
    records(.awaitedPart, { AwaitedPart() }) { reader, part, key in
      switch key {
      case .center: part.centre = reader.word()
      case .hvad: part.what = reader.text()
      default: reader.skipValue()
      }
    }
  }

  private mutating func retirement() -> Retirement? {
    var retirement = Retirement()
    let isThere = mapping(.retirement) { reader, key in
      switch key {
      case .dato: retirement.date = reader.entry(PlanDate.self)
      case .begrundelse: retirement.reason = reader.text()
      case .acceptedBy: retirement.acceptedBy = reader.text()
      default: reader.skipValue()
      }
    }
    return isThere ? retirement : nil
  }
}
