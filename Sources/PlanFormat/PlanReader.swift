import DanishText
import PlanModel

/// libyaml's events, straight into a plan.
extension EventReader {
  /// Reads the whole of a plan file; with what the file says that it is.
  mutating func plan() -> (plan: Plan, format: String?) {
    var plan = Plan()
    var format: String?
    let isMapping = mapping(.plan) { reader, key in
      switch key {
      case .format: format = reader.word()
      case .ledetråd: plan.guide = reader.word()
      case .aftryk:
        reader.dictionary { reader, theme, _ in
          plan.fingerprints.append(Fingerprint(theme: theme, value: reader.word() ?? ""))
        }
      case .år: plan.year = reader.entry(Int.self)
      case .status: plan.status = reader.entry(PlanStatus.self)
      case .center: plan.centre = reader.centre()
      case .aftale: plan.agreement = reader.agreement()
      case .refleksioner: plan.reflections = reader.reflections()
      case .localGoals: plan.goals = reader.goals()
      case .omissions: plan.omissions = reader.omissions()
      case .drøftelser: plan.discussions = reader.discussions()
      case .genåbnet: plan.reopenings = reader.reopenings()
      case .undtagelser: plan.exemptions = reader.exemptions()
      default: reader.skipValue()
      }
    }
    if isMapping, format != PlanDocument.format { noteFormat(format, PlanDocument.format) }
    return (plan, format)
  }

  private mutating func centre() -> Centre {
    var centre = Centre()
    mapping(.centre) { reader, key in
      switch key {
      case .id: centre.id = reader.word()
      case .navn: centre.name = reader.text()
      case .type: centre.kind = reader.text()
      case .leder: centre.leader = reader.text()
      case .kerneopgave: centre.coreTask = reader.text()
      default: reader.skipValue()
      }
    }
    return centre
  }

  private mutating func agreement() -> Agreement? {
    var agreement = Agreement()
    let isThere = mapping(.agreement) { reader, key in
      switch key {
      case .fra: agreement.start = reader.entry(PlanDate.self)
      case .til: agreement.end = reader.entry(PlanDate.self)
      case .parter: agreement.parties = reader.parties()
      default: reader.skipValue()
      }
    }
    return isThere ? agreement : nil
  }

  private mutating func parties() -> [Party] {
    records(.party, atMost: PlanDocument.mostEntries, { Party() }) { reader, party, key in
      switch key {
      case .navn: party.name = reader.text()
      case .rolle: party.role = reader.text()
      case .underskrevet: party.signed = reader.entry(PlanDate.self)
      default: reader.skipValue()
      }
    }
  }

  private mutating func reopenings() -> [Reopening] {
    records(.reopening, atMost: PlanDocument.mostEntries, { Reopening() }) {
      reader, reopening, key in
      switch key {
      case .dato: reopening.date = reader.entry(PlanDate.self)
      case .begrundelse: reopening.reason = reader.text()
      default: reader.skipValue()
      }
    }
  }

  private mutating func reflections() -> [Reflection] {
    records(.reflection, atMost: PlanDocument.mostAnswers, { Reflection() }) {
      reader, reflection, key in
      switch key {
      case .spørgsmål: reflection.question = reader.word()
      case .svar: reflection.answer = reader.text()
      case .skipped: reflection.skipped = reader.text() ?? ""
      default: reader.skipValue()
      }
    }
  }

  private mutating func omissions() -> [Omission] {
    records(.omission, atMost: PlanDocument.mostEntries, { Omission() }) { reader, omission, key in
      switch key {
      case .tema: omission.theme = reader.word()
      case .begrundelse: omission.reason = reader.text()
      case .acceptedBy: omission.acceptedBy = reader.text()
      default: reader.skipValue()
      }
    }
  }

  private mutating func discussions() -> [Discussion] {
    records(.discussion, atMost: PlanDocument.mostEntries, { Discussion() }) {
      reader, discussion, key in
      switch key {
      case .forum: discussion.forum = reader.text()
      case .dato: discussion.date = reader.entry(PlanDate.self)
      case .udfald: discussion.outcome = reader.entry(Outcome.self)
      case .protokol: discussion.minutes = reader.text()
      case .sag: discussion.caseNumber = reader.text()
      case .udgave: discussion.version = reader.word()
      default: reader.skipValue()
      }
    }
  }

  private mutating func exemptions() -> [Exemption] {
    records(.exemption, atMost: PlanDocument.mostEntries, { Exemption() }) {
      reader, exemption, key in
      switch key {
      case .regel: exemption.rule = reader.word()
      case .mål: exemption.goal = reader.word()
      case .begrundelse: exemption.reason = reader.text()
      default: reader.skipValue()
      }
    }
  }

  /// Notes that a file does not begin with the format it should.
  mutating func noteFormat(_ format: String?, _ known: String) {
    note(.unknownFormat, at: 0, Texts.unknownFormat(format ?? "", known), suggestion: known)
  }
}
