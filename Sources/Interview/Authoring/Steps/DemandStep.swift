import DanishText
import Dialogue
import PlanModel

/// What the municipality asks of its plans: how many goals, and where they are laid before.
struct DemandStep: GuideFieldStep {
  enum Field: String, CaseIterable, Sendable {
    case perTheme = "mål-pr-tema"
    case inAll = "mål-i-alt"
    case hearings = "forelægges"
  }

  private static let most = 1000

  let field: Field

  var id: String { "krav.\(field.rawValue)" }
  var label: String { Texts.Authoring.label(field) }
  var kind: FieldKind { field == .hearings ? .forum : .figure }

  func title(_ scene: Scene) -> String { label }
  func question(_ scene: Scene) -> String {
    Texts.Authoring.question(field, plan: scene.guide.vocabulary.plan)
  }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.help(field))] }
  func hint(_ scene: Scene) -> String? { Texts.Authoring.hint(field) }

  func opening(_ scene: Scene) -> [Block] {
    let heading: [Block] =
      field == .perTheme ? [.subheading(Texts.Authoring.demandsTitle)] : []
    return heading + [.question(question(scene))]
  }

  func value(_ scene: Scene) -> String {
    let demands = scene.guide.requirements
    switch field {
    case .perTheme: return Self.text(demands.fewestGoalsPerTheme, demands.mostGoalsPerTheme)
    case .inAll: return Self.text(demands.fewestGoals, demands.mostGoals)
    case .hearings: return demands.hearings.map(Texts.Authoring.hearing).joined(separator: ", ")
    }
  }

  /// Only a new ledetråd begins with what is usual.
  func proposal(_ scene: Scene) -> String {
    guard scene.authoring?.isNew ?? false else { return "" }
    switch field {
    case .perTheme: return Self.text(1, 4)
    case .inAll: return Self.text(nil, 8)
    case .hearings: return ""
    }
  }

  func problem(_ text: String, _ scene: Scene) -> String? {
    guard field != .hearings else { return nil }
    guard let bounds = Self.bounds(text) else { return Texts.Authoring.noBounds }
    if let fewest = bounds.fewest, let most = bounds.most, fewest > most {
      return Texts.Authoring.reversed
    }
    return nil
  }

  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    let bounds = text.flatMap(Self.bounds)
    switch field {
    case .perTheme:
      guide.requirements.fewestGoalsPerTheme = bounds?.fewest
      guide.requirements.mostGoalsPerTheme = bounds?.most
    case .inAll:
      (guide.requirements.fewestGoals, guide.requirements.mostGoals) =
        (bounds?.fewest, bounds?.most)
    case .hearings: guide.requirements.hearings = Self.hearings(in: text ?? "")
    }
  }

  /// A no asks nothing of the plans here.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .no, .declined: take("", scene)
    case .unknown, .pass, .done: .keep()
    default: nil
    }
  }

  // MARK: Reading

  private static func text(_ fewest: Int?, _ most: Int?) -> String {
    switch (fewest, most) {
    case (nil, nil): ""
    case (let fewest?, nil): Texts.Authoring.atLeast(fewest)
    case (nil, let most?): Texts.Authoring.atMost(most)
    case (let fewest?, let most?) where fewest == most: String(fewest)
    case (let fewest?, let most?): "\(fewest)-\(most)"
    }
  }

  /// *1-4, 1 til 4, højst 8, mindst 1, 3*.
  static func bounds(_ text: String) -> (fewest: Int?, most: Int?)? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.allSatisfy((0...most).contains) else { return nil }
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    switch numbers.count {
    case 2: return (numbers[0], numbers[1])
    case 1 where !words.isDisjoint(with: Texts.Authoring.atLeastWords): return (numbers[0], nil)
    case 1 where !words.isDisjoint(with: Texts.Authoring.atMostWords): return (nil, numbers[0])
    case 1: return (numbers[0], numbers[0])
    default: return nil
    }
  }

  /// *LMU drøftet, Afdelingschefen godkendt*, and as people say it: *LMU til drøftelse, chefen godkender*.
  static func hearings(in text: String) -> [RequiredHearing] {
    text.split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { $0.trimmed.droppingSeparators.withoutStop }.filter(\.hasText)
      .map(hearing)
  }

  private static func hearing(_ piece: String) -> RequiredHearing {
    var words = piece.spaced
    let last = words.last?.lowercased() ?? ""
    guard words.count > 1,
      let outcome = Texts.Authoring.outcomeStems.first(where: { last.hasPrefix($0.stem) })?.outcome
    else { return RequiredHearing(forum: piece) }
    words.removeLast()
    let isNegated = outcome == .approved && words.last?.lowercased() == Texts.Authoring.not
    if isNegated { words.removeLast() }
    while words.count > 1, Texts.Authoring.outcomeLead.contains(words.last?.lowercased() ?? "") {
      words.removeLast()
    }
    return RequiredHearing(
      forum: words.joined(separator: " ").droppingSeparators,
      outcome: isNegated ? .notApproved : outcome)
  }

  /// How it was read, since a word more or less makes it another forum.
  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block] {
    let hearings = guide.requirements.hearings
    guard field == .hearings, !hearings.isEmpty else { return [] }
    return [.hint(Texts.Authoring.hearingsRead(hearings))]
  }
}

extension String {
  /// Without the full stop that people end a line with.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()).trimmed : self }
}
