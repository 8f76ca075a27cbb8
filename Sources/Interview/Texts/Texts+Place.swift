import Language
import PlanModel

extension Texts {
  /// Places in a plan, as a leader knows them.
  enum Place {
    static var plan: String { Words.plan.the.capital }
    static var answers: String { tr("Svarene") }
    static var goals: String { tr("Målene") }
    static var omissions: String { tr("De bevidste fravalg") }
    static var discussions: String { tr("Drøftelserne") }

    static func answer(to question: String) -> String { tr("Svaret på »\(question)«") }

    static func goal(_ title: String?, id: String?) -> String {
      switch (title, id) {
      case (let title?, let id?): tr("Målet »\(title)« (\(id))")
      case (let title?, nil): tr("Målet »\(title)«")
      case (nil, let id?): id
      case (nil, nil): tr("Et mål")
      }
    }

    static func omission(of theme: String) -> String {
      tr("Fravalget af \(Words.theme.the) »\(theme)«")
    }
    static func discussion(in forum: String) -> String { tr("Drøftelsen i \(forum)") }

    static func centre(_ parts: [String]) -> String {
      ([tr("Oplysningerne om jer")] + parts).joined(separator: ", ")
    }

    /// A field's name in running text.
    static func field(_ key: PlanKey) -> String {
      switch key {
      case .ledetråd: "\(Words.plan.the.genitive) \(Words.guide.one)"
      case .år: tr("\(Words.plan.the.genitive) år")
      case .status: tr("status")
      case .undtagelser: tr("undtagelserne")
      case .titel: tr("titlen")
      case .skipped: tr("sprunget over")
      case .springsFrom: tr("hvad målet bygger på")
      case .toRevisit: tr("hvad der skal ses på igen")
      case .sharedWith: tr("hvem I deler målet med")
      case .også: tr("de andre \(Words.theme.many)")
      case .mål: tr("selve målet")
      case .udgangspunkt: tr("hvordan det er i dag")
      case .målsætning: tr("når målet er nået")
      case .acceptedBy: tr("hvem der har accepteret")
      default: key.rawValue
      }
    }
  }
}
