import Dialogue
import Interview
import PlanModel
import PlanWorkspace
import WebPages

/// What one participant has before them.
struct SittingDesk: Sendable {
  var interview: PageInterview
  /// What became of what was sent last, by the place whose page tells it.
  private var told: [String: Told] = [:]
  /// The forms that were taken, and where they led; the newest last.
  private var taken: [(form: String, values: PageValues, place: String)] = []
  /// The forms that were answered, taken or not.
  private var answered: [String] = []
  /// What stood in the plan when a half-typed answer was begun, by field.
  private var begun: [String: String] = [:]
  /// When something was saved last.
  private var saved: String?

  /// So many forms are remembered: a browser sends one again within seconds, or when it wakes.
  private static let mostForms = 60

  /// What a page tells of what was sent.
  private struct Told: Sendable {
    var notes: [Block] = []
    var refusals: [PageTurn.Refusal] = []
    var failure: String?
    var values: PageValues = [:]
    var originals: PageValues = [:]
  }

  init(interview: PageInterview) { self.interview = interview }

  /// What others have saved is before this participant, too.
  mutating func catchUp(with plan: SharedPlan) {
    let now = plan.with { table in
      table.desk.refresh()
      return table.desk.plan
    }
    interview.take(now)
  }

  // MARK: Pages

  /// What the page of a place shows besides.
  func state(
    at place: String, sheet: PageSheet?, _ token: String, _ plan: SharedPlan, _ person: String
  ) -> PageState {
    var state = PageState(
      form: Self.randomWord(), token: token, plan: plan.name, centre: interview.plan.centre.name)
    state.saved = saved
    state.taken = answered
    if let told = told[place] {
      (state.notes, state.refusals, state.failure) = (told.notes, told.refusals, told.failure)
      (state.typed, state.originals) = (told.values, told.originals)
    }
    if state.typed.isEmpty, let sheet { addDrafts(to: &state, of: sheet, plan, person) }
    return state
  }

  /// What was half typed comes up again: this participant's, or that of somebody who was here before the
  /// program was ended and may well be the same.
  private func addDrafts(
    to state: inout PageState, of sheet: PageSheet, _ plan: SharedPlan, _ person: String
  ) {
    plan.with { table in
      for field in sheet.fields {
        let left = table.desk.others(than: table.people, withDraftOf: field.name)
        let found = ([person] + left).compactMap { table.desk.draft(of: field.name, by: $0) }
        guard let draft = found.first, draft.text != field.value else { continue }
        state.typed[field.name] = [draft.text]
        // Without knowing what it was begun from, nothing that stands there now may be replaced.
        let original = begun[field.name] ?? (draft.isCurrent ? field.original : nil) ?? ""
        state.originals[field.name] = [original]
        state.isDraft = true
      }
    }
  }

  private static func randomWord() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(source.next(), radix: 36) }.joined()
  }

  // MARK: Forms

  /// Takes a form; gives the place to go on at.
  mutating func take(
    _ post: WebPost, at place: String, _ plan: SharedPlan, _ person: String
  ) -> String {
    // With other words it says more than the first: its sender did not hear that it came through.
    let again = taken.last { $0.form == post.form && !post.form.isEmpty }
    if let again, again.values == post.values { return again.place }
    let next = plan.with { table in
      table.desk.refresh()
      interview.take(table.desk.plan)
      return answer(post, at: place, &table.desk, person, at: plan.clock)
    }
    note(answered: post.form)
    return next
  }

  private mutating func answer(
    _ post: WebPost, at place: String, _ desk: inout SharedDesk, _ person: String,
    at clock: () -> String
  ) -> String {
    guard interview.go(to: place, restoring: post.values) else {
      told = [Place.overview: Self.homeless(post.changes)]
      return Place.overview
    }
    let known = post.changes.filter { interview.asks(for: $0.name) }
    if known.isEmpty, !post.changes.isEmpty, !interview.isAtGoal {
      told = [interview.place: Self.homeless(post.changes)]
      return interview.place
    }
    switch post.act {
    case .back: return keep(post, at: place, &desk, person, then: interview.before())
    case .overview: return keep(post, at: place, &desk, person, then: Place.overview)
    case .skip:
      let kept = keep(post, at: place, &desk, person, then: "")
      guard kept.isEmpty else { return kept }
      let turn = interview.skip { desk.save($0) }
      return settle(turn, post, at: place, &desk, person, clock)
    case .save, .stay, .choose:
      let turn = turn(post, &desk)
      return settle(turn, post, at: place, &desk, person, clock)
    }
  }

  /// What is asked for nowhere any more is shown, so that its words can be put where they belong.
  private static func homeless(_ words: [(name: String, text: String)]) -> Told {
    let quotes = words.map { Block.quote(label: Texts.yourWords, text: $0.text) }
    return Told(notes: quotes, failure: Texts.homeless)
  }

  private mutating func turn(_ post: WebPost, _ desk: inout SharedDesk) -> PageTurn {
    if interview.isAtGoal {
      return interview.answerGoal(
        post.values, originals: post.originals, stays: post.act == .stay
      ) { desk.save($0) }
    }
    switch (post.act, interview.sheet().body) {
    case (.choose(let choice), .choice):
      return interview.answer(choice, original: nil) { desk.save($0) }
    case (_, .field(let field)):
      // A form without its field is none.
      guard let text = post.values[field.name]?.first else { return PageTurn(goesOn: false) }
      let original = field.original == nil ? nil : post.originals[field.name]?.first ?? ""
      return interview.answer(text, original: original) { desk.save($0) }
    default: return PageTurn(goesOn: false)
    }
  }

  /// Notes what became of a form, and gives the place that tells it.
  private mutating func settle(
    _ turn: PageTurn, _ post: WebPost, at place: String, _ desk: inout SharedDesk,
    _ person: String, _ clock: () -> String
  ) -> String {
    if turn.isSaved { saved = clock() }
    let next = turn.goesOn ? interview.place : place
    var told = Told(notes: turn.notes, refusals: turn.refusals, failure: turn.failure)
    let refused = Set(turn.refusals.map(\.field))
    if turn.goesOn || !refused.isEmpty {
      let isSkipped = post.act == .skip
      for name in post.values.keys where !refused.contains(name) && !isSkipped {
        dropDraft(of: name, &desk, person)
      }
      told.values = post.values.filter { refused.contains($0.key) }
    } else {
      told.values = post.values
    }
    if !told.values.isEmpty {
      told.originals = post.originals.filter { told.values[$0.key] != nil }
      // What is not in the plan is at least on the disk.
      for (name, text) in post.changes where told.values[name] != nil {
        _ = keepDraft(text, of: name, post, &desk, person)
      }
    }
    self.told = [next: told]
    if turn.goesOn { note(taken: post, place: next) }
    return next
  }

  private mutating func note(taken post: WebPost, place: String) {
    guard !post.form.isEmpty else { return }
    taken.append((post.form, post.values, place))
    if taken.count > Self.mostForms { taken.removeFirst() }
  }

  private mutating func note(answered form: String) {
    guard !form.isEmpty else { return }
    answered.append(form)
    if answered.count > Self.mostForms { answered.removeFirst() }
  }

  // MARK: Half-typed answers

  /// Takes what is half typed on a page.
  mutating func takeDraft(
    _ post: WebPost, at place: String, _ plan: SharedPlan, _ person: String
  ) -> WebAnswer {
    // It may come after the answer that it became.
    if answered.contains(post.form) { return .data(Self.data(Texts.draftKept(plan.clock()))) }
    let isKept = plan.with { table -> Bool? in
      interview.take(table.desk.plan)
      guard interview.go(to: place, restoring: post.values) else { return nil }
      var isKept = true
      for name in post.values.keys.filter(interview.asks(for:)) {
        if let change = post.changes.first(where: { $0.name == name }) {
          isKept = keepDraft(change.text, of: name, post, &table.desk, person) && isKept
        } else {
          dropDraft(of: name, &table.desk, person)
        }
      }
      return isKept
    }
    guard let isKept else { return .nothing(Texts.draftNowhere) }
    guard isKept else { return .failed(Texts.draftNotKept) }
    return .data(Self.data(Texts.draftKept(plan.clock())))
  }

  /// Keeps what was typed and not saved, and goes on; to the same place where it could not be kept.
  private mutating func keep(
    _ post: WebPost, at place: String, _ desk: inout SharedDesk, _ person: String,
    then next: String
  ) -> String {
    var isKept = true
    // What has no field here is somebody's play with the form.
    for (name, text) in post.changes where interview.asks(for: name) {
      isKept = keepDraft(text, of: name, post, &desk, person) && isKept
    }
    if isKept {
      told = [:]
      return next
    }
    told = [
      place: Told(
        failure: Texts.draftNotKept, values: post.values, originals: post.originals)
    ]
    return place
  }

  private mutating func keepDraft(
    _ text: String, of name: String, _ post: WebPost, _ desk: inout SharedDesk, _ person: String
  ) -> Bool {
    let original = post.originals[name]?.first ?? ""
    begun[name] = original
    return desk.keepDraft(
      text, of: name, by: person, isCurrent: interview.original(of: name) == original)
  }

  private mutating func dropDraft(
    of name: String, _ desk: inout SharedDesk, _ person: String
  ) {
    begun[name] = nil
    desk.dropDraft(of: name, by: person)
  }

  /// The texts are our own: there is nothing in them to be escaped.
  private static func data(_ text: String) -> String { "{\"text\":\"\(text)\"}" }
}
