import DataFormats
import PlanModel

extension Plan {
  /// Reads what `JSONText.plan` wrote.
  init(_ json: ParsedJSON) {
    self.init()
    guide = json[.ledetråd]
    fingerprints =
      json.value(.aftryk)?.entries.compactMap { entry in
        entry.value.text.map { Fingerprint(theme: entry.key, value: $0) }
      } ?? []
    year = json[.år].map(Entry.init(text:))
    status = json[.status].map(Entry.init(text:))
    if let centre = json.value(.center) { self.centre = Centre(centre) }
    reflections = json.items(.refleksioner).map {
      Reflection(question: $0[.spørgsmål], answer: $0[.svar], skipped: $0[.skipped])
    }
    goals = json.items(.localGoals).map(Goal.init)
    omissions = json.items(.omissions).map {
      Omission(theme: $0[.tema], reason: $0[.begrundelse], acceptedBy: $0[.acceptedBy])
    }
    discussions = json.items(.drøftelser).map {
      Discussion(
        forum: $0[.forum], date: $0[.dato].map(Entry.init(text:)),
        outcome: $0[.udfald].map(Entry.init(text:)), caseNumber: $0[.sag])
    }
    exemptions = json.items(.undtagelser).map {
      Exemption(rule: $0[.regel], goal: $0[.mål], reason: $0[.begrundelse])
    }
  }
}

extension Centre {
  fileprivate init(_ json: ParsedJSON) {
    self.init()
    (id, name, kind) = (json[.id], json[.navn], json[.type])
    (leader, coreTask) = (json[.leder], json[.kerneopgave])
  }
}

extension Goal {
  fileprivate init(_ json: ParsedJSON) {
    self.init()
    (id, title, theme) = (json[.id], json[.titel], json[.tema])
    alsoThemes = json.texts(.også)
    springsFrom = json.texts(.springsFrom)
    toRevisit = json.texts(.toRevisit)
    (context, aim) = (json[.sammenhæng], json[.mål])
    actions = json.items(.tiltag).map {
      Action(what: $0[.hvad], who: $0[.hvem], when: $0[.hvornår].map(Entry.init(text:)))
    }
    signs = json.items(.tegn).map {
      Sign(
        sign: $0[.tegn], baseline: $0[.udgangspunkt], target: $0[.målsætning], source: $0[.kilde])
    }
    evaluation = json.value(.evaluering).map {
      Evaluation(when: $0[.hvornår].map(Entry.init(text:)), forum: $0[.forum], how: $0[.hvordan])
    }
    responsible = json[.ansvarlig]
    deadline = json[.frist].map(Entry.init(text:))
    sharedWith = json.texts(.sharedWith)
    followUps = json.items(.opfølgning).map {
      FollowUp(
        date: $0[.dato].map(Entry.init(text:)), status: $0[.status].map(Entry.init(text:)),
        measured: $0[.målt], remark: $0[.bemærkning])
    }
  }
}

extension ParsedJSON {
  fileprivate subscript(_ key: PlanKey) -> String? { self[key.rawValue]?.text }

  fileprivate func value(_ key: PlanKey) -> ParsedJSON? { self[key.rawValue] }

  fileprivate func items(_ key: PlanKey) -> [ParsedJSON] { self[key.rawValue]?.items ?? [] }

  fileprivate func texts(_ key: PlanKey) -> [String] { items(key).compactMap(\.text) }
}
