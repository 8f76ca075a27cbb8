import PlanModel

extension Texts {
  /// Places in a plan, as a leader knows them.
  enum Place {
    static var plan: String { Words.plan.the.capital }
    static let answers = "Svarene"
    static let goals = "Målene"
    static let omissions = "De bevidste fravalg"
    static let discussions = "Drøftelserne"

    static func answer(to question: String) -> String { "Svaret på »\(question)«" }

    static func goal(_ title: String?, id: String?) -> String {
      switch (title, id) {
      case (let title?, let id?): "Målet »\(title)« (\(id))"
      case (let title?, nil): "Målet »\(title)«"
      case (nil, let id?): id
      case (nil, nil): "Et mål"
      }
    }

    static func omission(of theme: String) -> String {
      "Fravalget af \(Words.theme.the) »\(theme)«"
    }
    static func discussion(in forum: String) -> String { "Drøftelsen i \(forum)" }

    static func centre(_ parts: [String]) -> String {
      (["Oplysningerne om jer"] + parts).joined(separator: ", ")
    }

    /// A field's name in running text.
    static func field(_ key: PlanKey) -> String {
      switch key {
      case .ledetråd: "\(Words.plan.the.genitive) \(Words.guide.one)"
      case .år: "\(Words.plan.the.genitive) år"
      case .status: "status"
      case .undtagelser: "undtagelserne"
      case .titel: "titlen"
      case .skipped: "sprunget over"
      case .springsFrom: "hvad målet bygger på"
      case .toRevisit: "hvad der skal ses på igen"
      case .sharedWith: "hvem I deler målet med"
      case .også: "de andre \(Words.theme.many)"
      case .mål: "selve målet"
      case .udgangspunkt: "hvordan det er i dag"
      case .målsætning: "når målet er nået"
      case .acceptedBy: "hvem der har accepteret"
      default: key.rawValue
      }
    }
  }
}
