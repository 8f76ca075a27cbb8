import DanishText
public import PlanModel

extension PlanForm {
  /// The form of a plan, with empty cells for what is not written yet and for one more goal.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: Its ledetråd; without it, ids stand for questions and themes.
  ///   - origin: Where the form is from.
  public init(of plan: Plan, guide: Ledetraad?, origin: FormOrigin) {
    self.init(origin: origin)
    var builder = FormBuilder(plan, guide, FormPrefixes(plan, guide: guide))
    builder.build(emptyGoals: [nil])
    finish(builder, name: plan.centre.name)
  }

  /// An empty form from a ledetråd alone, with a goal for each theme.
  public init(emptyFor guide: Ledetraad) {
    self.init(origin: FormOrigin())
    var plan = Plan()
    plan.guide = guide.id
    plan.year = .known(guide.year)
    var builder = FormBuilder(plan, guide, FormPrefixes(plan, guide: guide))
    builder.build(emptyGoals: guide.themes.map(\.id))
    finish(builder, name: nil)
  }

  private init(origin: FormOrigin) { self.origin = origin }

  private mutating func finish(_ builder: FormBuilder, name: String?) {
    title = FormTexts.title(builder.plan, name)
    blocks =
      [.title(title)] + FormTexts.introduction.map(Block.guidance) + builder.blocks
      + [
        .heading(FormTexts.originHeading),
        .fields([
          Field(
            key: FormKey(FormFields.originPrefix, PlanKey.udgave.rawValue).text,
            label: FormTexts.version, hint: FormTexts.versionHint,
            value: [FormParagraph(origin.version ?? FormTexts.noVersion)], isLong: false)
        ]),
      ]
    origin.texts = Set(ownTexts.map(FormOrigin.mark))
  }

  /// What of it stands on paper: without what helps a program to read it.
  public var paperBlocks: [Block] {
    let end = blocks.lastIndex(of: .heading(FormTexts.originHeading)) ?? blocks.endIndex
    let own = Set(FormTexts.introduction)
    return blocks[..<end].filter { block in
      if case .guidance(let text) = block { !own.contains(text) } else { true }
    }
  }

  /// All that the form says itself: what stands there besides is somebody's.
  var ownTexts: Set<String> {
    var texts: Set<String> = []
    for block in blocks {
      switch block {
      case .title(let text), .heading(let text), .subheading(let text), .guidance(let text):
        texts.insert(text)
      case .fields(let fields):
        for field in fields { texts.formUnion([field.label, field.hint ?? ""]) }
      case .list(let list): texts.formUnion([list.label] + list.columns)
      }
    }
    // Folded once each: a form of many goals says the same of all of them.
    return Set(texts.map(FormText.folded))
  }

  /// The keys of its cells, in order.
  var keys: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .fields(let fields): fields.map(\.key)
      case .list(let list): [list.key]
      default: []
      }
    }
  }
}

/// Puts the blocks of a form together.
private struct FormBuilder {
  let plan: Plan
  private let guide: Ledetraad?
  private let prefixes: FormPrefixes
  private let scope: FormScope
  private(set) var blocks: [PlanForm.Block] = []

  init(_ plan: Plan, _ guide: Ledetraad?, _ prefixes: FormPrefixes) {
    (self.plan, self.guide, self.prefixes) = (plan, guide, prefixes)
    scope = FormScope(guide: guide, year: plan.year?.value)
  }

  /// - Parameter emptyGoals: The themes of the goals that are not written yet; nil for one of any.
  mutating func build(emptyGoals: [String?]) {
    let all = FormWriter.blocks(plan, prefix: FormFields.planPrefix, scope: scope)
    let isLate: (PlanForm.Block) -> Bool = { block in
      guard case .list(let list) = block, let key = FormKey(list.key)?.last else { return false }
      return key == .omissions || key == .drøftelser
    }
    blocks = [.heading(FormTexts.aboutPlan)] + all.filter { !isLate($0) }
    addAnswers()
    addGoals(emptyGoals)
    for block in all.filter(isLate) {
      guard case .list(let list) = block else { continue }
      blocks += [.heading(list.label), block]
    }
  }

  // MARK: Answers

  private mutating func addAnswers() {
    blocks.append(.heading(FormTexts.answers))
    if guide != nil { blocks.append(.guidance(FormTexts.answersHint)) }
    var told: Set<Int> = []
    let places = Dictionary(prefixes.answers.enumerated().map { ($1, $0) }) { first, _ in first }
    for theme in guide?.themes ?? [] where !theme.questions.isEmpty {
      blocks.append(.subheading(theme.title))
      if let about = theme.about { blocks.append(.guidance(about)) }
      let fields = theme.questions.flatMap { question -> [PlanForm.Field] in
        let place = places[question.id]
        if let place { told.insert(place) }
        let answer = place.map { plan.reflections[$0] } ?? Reflection(question: question.id)
        return self.fields(answer, prefix: question.id, question)
      }
      blocks.append(.fields(fields))
    }
    let others = plan.reflections.indices.filter { !told.contains($0) }
    if others.isEmpty { return }
    if guide != nil { blocks.append(.subheading(FormTexts.otherAnswers)) }
    blocks.append(
      .fields(
        others.flatMap { place in
          let answer = plan.reflections[place]
          return fields(
            answer, prefix: prefixes.answers[place], answer.question.flatMap { guide?.question($0) }
          )
        }))
  }

  private func fields(
    _ answer: Reflection, prefix: String, _ question: Question?
  ) -> [PlanForm.Field] {
    let written = FormWriter.blocks(answer, prefix: prefix, scope: scope)
      .flatMap { block -> [PlanForm.Field] in
        if case .fields(let fields) = block { fields } else { [] }
      }
    let named = written.map { field -> PlanForm.Field in
      guard FormKey(field.key)?.last == .svar else { return field }
      var field = field
      field.label = question?.text ?? answer.question ?? FormTexts.unnamedQuestion
      field.hint = question?.help
      return field
    }
    guard prefix != answer.question else { return named }
    return [
      idField(prefix, .spørgsmål, Reflection.label(of: .spørgsmål), answer.question)
    ] + named
  }

  private func idField(
    _ prefix: String, _ key: PlanKey, _ label: String, _ id: String?
  ) -> PlanForm.Field {
    PlanForm.Field(
      key: FormKey(prefix, key.rawValue).text, label: label, hint: nil,
      value: FormText.paragraphs(id ?? ""), isLong: false)
  }

  // MARK: Goals

  private mutating func addGoals(_ emptyGoals: [String?]) {
    blocks += [.heading(FormTexts.goals), .guidance(FormTexts.goalsHint)]
    for (goal, prefix) in zip(plan.goals, prefixes.goals) { add(goal, prefix, isNew: false) }
    var taken = Set((prefixes.goals + prefixes.answers).map(FormPrefixes.folded))
    var number = plan.goals.count
    for theme in emptyGoals {
      repeat { number += 1 } while !taken.insert("m\(number)").inserted
      var goal = Goal()
      (goal.id, goal.theme) = ("M\(number)", theme)
      add(goal, "M\(number)", isNew: true)
    }
  }

  private mutating func add(_ goal: Goal, _ prefix: String, isNew: Bool) {
    blocks.append(.subheading(isNew ? FormTexts.newGoal(prefix) : FormTexts.goal(prefix)))
    let cells = FormWriter.blocks(goal, prefix: prefix, scope: scope, without: [.id])
    guard prefix != goal.id else {
      blocks += cells
      return
    }
    let id = idField(prefix, .id, Goal.label(of: .id), goal.id)
    if case .fields(let fields)? = cells.first {
      blocks += [.fields([id] + fields)] + cells.dropFirst()
    } else {
      blocks += [.fields([id])] + cells
    }
  }
}
