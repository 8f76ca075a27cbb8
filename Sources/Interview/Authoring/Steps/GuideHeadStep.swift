import DanishText
import Dialogue
import PlanModel

/// What the ledetråd is: for which year, what it is called, who sends it out, what it is about.
struct GuideHeadStep: GuideFieldStep {
  enum Field: String, CaseIterable, Sendable {
    case year = "år"
    case title = "titel"
    case sender = "afsender"
    case about = "om"
    case caseNumber = "sag"

    /// Those that are asked for; the others can be gone to.
    static let asked: [Field] = [.year, .title, .sender, .about]
  }

  private static let years = 1900...2999

  let field: Field

  var id: String { "ledetråd.\(field.rawValue)" }
  var label: String { Texts.Authoring.label(field) }
  var isRequired: Bool { field == .year || field == .title }
  var kind: FieldKind {
    switch field {
    case .year: .figure
    case .title, .caseNumber: .title
    case .sender: .name
    case .about: .prose
    }
  }

  func title(_ scene: Scene) -> String { label }
  func question(_ scene: Scene) -> String { Texts.Authoring.question(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.help(field))] }
  func hint(_ scene: Scene) -> String? {
    field == .sender ? Texts.Authoring.senderHint : nil
  }

  /// What a new ledetråd begins with is asked for once, to be confirmed.
  func mark(_ scene: Scene) -> Mark? {
    let isNew = scene.authoring?.isNew ?? false
    if isNew, !scene.decided.contains(id), field != .caseNumber { return .open }
    return value(scene).hasText ? .done : .open
  }

  func noteAnswered(in scene: inout Scene) { scene.decided.insert(id) }

  func value(_ scene: Scene) -> String {
    let guide = scene.guide
    switch field {
    case .year: return guide.year == 0 ? "" : String(guide.year)
    case .title: return guide.title
    case .sender: return guide.sender ?? ""
    case .about: return guide.about ?? ""
    case .caseNumber: return guide.caseNumber ?? ""
    }
  }

  func proposal(_ scene: Scene) -> String {
    field == .sender ? Texts.Authoring.usualSender : ""
  }

  func problem(_ text: String, _ scene: Scene) -> String? {
    guard field == .year else { return nil }
    return Int(text).map(Self.years.contains) ?? false ? nil : Texts.Authoring.noYear
  }

  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    switch field {
    case .year:
      if let year = text.flatMap({ Int($0) }) { guide = guide.moved(to: year) }
    case .title: guide.title = text ?? guide.title
    case .sender: guide.sender = text
    case .about: guide.about = text
    case .caseNumber: guide.caseNumber = text
    }
  }

  /// A year takes the id with it, and the dates.
  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block] {
    guard field == .year, !(scene.authoring?.isNew ?? false), guide.id != scene.guide.id else {
      return []
    }
    return [.advice(Texts.Authoring.idChanged(guide.id))]
  }

  func advice(from before: Scene, to after: Scene) -> [Block] {
    let path = FieldPath.key(key)
    let told = after.authoring?.findings(of: after.guide).first { $0.path == path }
    return told.map { [.advice($0.message)] } ?? []
  }

  private var key: PlanKey {
    switch field {
    case .year: .år
    case .title: .titel
    case .sender: .afsender
    case .about: .om
    case .caseNumber: .sag
    }
  }
}
