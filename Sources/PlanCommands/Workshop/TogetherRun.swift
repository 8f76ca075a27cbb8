import CommandLineDanish
import DanishText
import Dialogue
import PlanModel
import PlanWorkspace
import Workshop

/// Several people at one question: alone, two and two, the group, all.
struct TogetherRun {
  private var desk: TogetherDesk
  private var stage: Stage
  private let hasNames: Bool

  init(_ desk: TogetherDesk, stage: Stage, hasNames: Bool) {
    (self.desk, self.stage, self.hasNames) = (desk, stage, hasNames)
  }

  /// Holds it. What was taken is safe whenever it ends.
  mutating func hold() throws {
    defer { desk.finish() }
    show([
      .heading(desk.theme.title), .question(desk.question.text),
      .hint(Texts.Together.counted(desk.answers.count, hasNames: hasNames)),
    ])
    guard try gather(WorkForm.alone), try gather(WorkForm.pair) else { return tellKept() }
    guard !desk.answers.isEmpty else { return StandardStream.error.tell(Texts.Together.nothing) }
    showAll()
    guard let answer = try join() else { return tellKept() }
    try save(answer)
  }

  private mutating func show(_ blocks: [Block]) { stage.show(blocks) }

  private func tellKept() {
    let count = desk.answers.count
    if count > 0 { StandardStream.error.tell(Texts.Together.kept(count, desk.answersPath)) }
  }

  // MARK: Alone, and two and two

  /// Takes answers until nobody has more; false where the leader stopped.
  private mutating func gather(_ form: WorkForm) throws -> Bool {
    var blocks = Texts.Together.intro(form)
    while true {
      var request = TextRequest(
        // A history of its own: an arrow up must not show what somebody else answered.
        blocks, label: Texts.Together.label(form), kind: "bidrag \(desk.answers.count)",
        field: TogetherDesk.one, maySayNothing: true)
      stage.run(&request, &desk)
      guard let text = request.text else { return request.isEnd }
      blocks = try take(text, form)
    }
  }

  /// One answer, or several that were pasted at once; gives what to say of it.
  private mutating func take(_ text: String, _ form: WorkForm) throws -> [Block] {
    var answers = PastedAnswers.divided(text)
    if answers.count > 1 {
      let choice = stage.choose(
        [.paragraph(Texts.Together.several(answers.count))],
        Texts.Together.severalChoices(answers.count).map { ListItem(text: $0) })
      if choice != 0 { answers = [text] }
    }
    var taken: [Contribution] = []
    for answer in answers { taken.append(named(looked(at: answer), alone: answers.count == 1)) }
    try desk.add(taken)
    // A list with all of them would show who came last: only how many there are is told.
    return [.success(Texts.Together.taken(desk.answers.count))]
  }

  private mutating func named(_ answer: String, alone: Bool) -> Contribution {
    guard hasNames else { return Contribution(answer: answer) }
    let blocks: [Block] = alone ? [] : [.quote(label: Texts.Together.answer, text: answer)]
    var request = TextRequest(
      blocks, label: Texts.Together.name, kind: "navn", maySayNothing: true)
    stage.ask(&request)
    return Contribution(answer: answer, name: request.text)
  }

  /// The answer, put otherwise where it may show who somebody is and somebody wants to.
  private mutating func looked(at answer: String) -> String {
    var answer = answer
    while true {
      let remarks = remarks(on: answer)
      if remarks.isEmpty { return answer }
      guard stage.canChoose else {
        show(remarks.map(Block.advice))
        return answer
      }
      let choice = stage.choose(
        remarks.map(Block.advice), Texts.Together.remarkChoices.map { ListItem(text: $0) })
      guard choice == 0 else { return answer }
      var request = TextRequest(
        [], label: Texts.Together.answer, start: answer, field: TogetherDesk.one)
      stage.run(&request, &desk)
      guard let text = request.text, text != answer else { return answer }
      answer = text
    }
  }

  private func remarks(on answer: String) -> [String] {
    let names = PersonTraces.found(in: answer).compactMap { trace -> String? in
      if case .name(let name) = trace, !hasNames { name } else { nil }
    }
    return desk.remarks(on: answer) + (names.isEmpty ? [] : [Texts.Together.named(names)])
  }

  // MARK: The group

  private mutating func showAll() {
    let answers = desk.answers.enumerated().map { number, contribution in
      Block.quote(
        label: Texts.Together.label(number + 1, hasNames ? contribution.name : nil),
        text: contribution.answer ?? "")
    }
    let earlier = desk.earlier.map { [Block.quote(label: Texts.Together.earlier, text: $0)] } ?? []
    show(Texts.Together.intro(.group) + answers + earlier)
  }

  /// The group's answer, with all as a start; nil where the leader stopped.
  private mutating func join() throws -> String? {
    let answers = desk.answers.compactMap(\.answer)
    let start = ([desk.earlier].compactMap(\.self) + answers).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var request = TextRequest(
      [.hint(Texts.Together.joining)], label: Texts.Together.joint,
      start: start.joined(separator: "\n\n"), field: TogetherDesk.joint)
    stage.run(&request, &desk)
    guard let text = request.text else { return nil }
    return looked(at: text)
  }

  private mutating func save(_ answer: String) throws {
    switch desk.save(joint: answer) {
    case .saved(let path, let notes), .mergedGuide(_, let path, _, let notes):
      for note in notes { StandardStream.error.tell(note) }
      plenary(answer, path)
    case .merged(_, let path, let conflicts, let notes, _):
      for note in notes { StandardStream.error.tell(note) }
      if !conflicts.isEmpty { StandardStream.error.tell(Texts.Together.merged(path)) }
      plenary(answer, path)
    case .full(let message), .failed(let message):
      StandardStream.error.tell(message)
      tellKept()
      throw ExitStatus.impossible
    }
  }

  private mutating func plenary(_ answer: String, _ path: String) {
    show(
      Texts.Together.intro(.plenary)
        + [.quote(label: desk.question.text, text: answer), .success(Texts.Together.saved(path))])
  }
}
