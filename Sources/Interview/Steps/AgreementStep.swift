import DanishText
import Dialogue
import PlanModel

/// What makes a plan an agreement: its period and those who sign it. Asked for on request.
struct AgreementStep: FieldStep {
  enum Field: Equatable, Sendable {
    case start
    case end
    /// The parties: a new one, or the number of one to mend.
    case parties
    case name(Int)
    case signed(Int)
  }

  let field: Field

  var id: String {
    switch field {
    case .start: "aftale"
    case .end: "aftale.til"
    case .parties: "aftale.parter"
    case .name(let place): "aftale.parter.\(place + 1).navn"
    case .signed(let place): "aftale.parter.\(place + 1).underskrevet"
    }
  }
  var label: String { Texts.Agreements.label(field) }

  var kind: FieldKind {
    switch field {
    case .start, .end, .signed: .date
    case .parties, .name: .title
    }
  }

  func title(_ scene: Scene) -> String { Texts.Agreements.heading }
  func deed(_ scene: Scene) -> String { Texts.Deed.change(of: title(scene)) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Agreements.help)] }
  func theme(_ scene: Scene) -> Theme? { nil }

  func question(_ scene: Scene) -> String {
    Texts.Agreements.question(field, isFirst: Self.parties(scene.plan).isEmpty, party(scene))
  }

  func exists(_ scene: Scene) -> Bool {
    switch field {
    case .start, .end, .parties: true
    case .name(let place), .signed(let place): place < Self.parties(scene.plan).count
    }
  }

  func mark(_ scene: Scene) -> Mark? {
    // Most plans are no agreement, and lack nothing.
    scene.plan.agreement == nil ? nil : value(scene).hasText ? .done : .open
  }

  func opening(_ scene: Scene) -> [Block] {
    guard field == .parties else {
      let heading: [Block] = field == .start ? [.subheading(Texts.Agreements.heading)] : []
      return heading + [.question(question(scene))]
    }
    let items = Self.parties(scene.plan).enumerated().map { number, party in
      ListItem(number: number + 1, text: Self.line(party))
    }
    return (items.isEmpty ? [] : [.list(items)]) + [.question(question(scene))]
  }

  private static func parties(_ plan: Plan) -> [Party] { plan.agreement?.parties ?? [] }

  /// `Karen Lund, afdelingschef, underskrevet 28. januar 2015`.
  private static func line(_ party: Party) -> String {
    let signed = party.signed.map { "\(Texts.Agreements.signed) \(Optional($0).editable)" }
    return [who(party), signed].compactMap(\.self).joined(separator: ", ")
  }

  private static func who(_ party: Party) -> String {
    [party.name, party.role].compactMap(\.self).filter(\.hasText).joined(separator: ", ")
  }

  private func party(_ scene: Scene) -> String {
    let parties = Self.parties(scene.plan)
    guard case .signed(let place) = field, place < parties.count else { return "" }
    return parties[place].name ?? ""
  }

  func value(_ scene: Scene) -> String {
    let parties = Self.parties(scene.plan)
    switch field {
    case .start: return (scene.plan.agreement?.start).editable
    case .end: return (scene.plan.agreement?.end).editable
    case .parties: return ""
    case .name(let place): return place < parties.count ? Self.who(parties[place]) : ""
    case .signed(let place): return place < parties.count ? parties[place].signed.editable : ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    var agreement = plan.agreement ?? Agreement()
    switch field {
    case .start: agreement.start = text.map(Entry.init(text:))
    case .end: agreement.end = text.map(Entry.init(text:))
    case .parties: return
    case .name(let place): Self.name(&agreement.parties[place], text ?? "")
    case .signed(let place): agreement.parties[place].signed = text.map(Entry.init(text:))
    }
    plan.agreement = agreement == Agreement() ? nil : agreement
  }

  /// A name, and behind a comma as what somebody signs.
  private static func name(_ party: inout Party, _ text: String) {
    let parts = text.split(separator: ",", maxSplits: 1).map(\.trimmed)
    party.name = parts.first
    party.role = parts.count > 1 ? parts[1] : nil
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard field == .parties else { return take(text, scene) }
    let text = text.onOneLine
    let parties = Self.parties(scene.plan)
    if text.isEmpty { return .keep() }
    if Int(text) != nil {
      guard let number = Numbers.one(text, upTo: parties.count) else {
        return .refused(Texts.noSuchNumber(parties.count))
      }
      return .keep(next: .to(AgreementStep(field: .name(number - 1))))
    }
    var plan = scene.plan
    var party = Party()
    Self.name(&party, text)
    var agreement = plan.agreement ?? Agreement()
    agreement.parties.append(party)
    plan.agreement = agreement
    return .change(plan, next: .to(AgreementStep(field: .signed(parties.count))))
  }

  func successor(_ scene: Scene) -> (any Step)? {
    switch field {
    case .start: AgreementStep(field: .end)
    case .end: AgreementStep(field: .parties)
    case .parties: nil
    case .name(let place): AgreementStep(field: .signed(place))
    case .signed: AgreementStep(field: .parties)
    }
  }
}
