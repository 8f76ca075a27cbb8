import DanishText
import PlanModel
import PlanRules

/// One theme's answers, read; chooses among what was found in them.
struct ThemeReading {
  private let questions: [AnsweredQuestion]
  private let roles: [QuestionRole]
  private let sentences: [Sentence]
  /// The answers that say that nobody knows, or will.
  private let refused: Set<Int>
  private let centre: Centre
  private let figures: FigureJudge
  private let people: PersonJudge
  /// The dates ahead, by sentence.
  private let dated: [Sentence.Place: FoundDate]
  /// How many sentences each answer has.
  private let counts: [Int: Int]

  init(_ questions: [AnsweredQuestion], centre: Centre, year: Int, today: PlanDate?) {
    // A text with a CPR number in it is not read at all: none of it may be repeated.
    let questions = questions.filter { CPRNumber.hits(in: $0.answer).isEmpty }
    let sentences = questions.enumerated().flatMap {
      SentenceSplitter.sentences(of: $0.element.answer, answer: $0.offset)
    }
    self.questions = questions
    roles = questions.map { QuestionRole($0.question) }
    self.sentences = sentences
    refused = Set(sentences.filter { Mood($0.line).isEvasive }.map(\.answer))
    self.centre = centre
    figures = FigureJudge(year: year)
    let dates = DateFinder(year: year, today: today)
    dated = sentences.reduce(into: [:]) { $0[$1.place] = dates.date(in: $1) }
    counts = sentences.reduce(into: [:]) { $0[$1.answer, default: 0] += 1 }
    people = PersonJudge(kind: CentreKind(centre.kind), sentences: sentences)
  }

  /// What is proposed.
  func proposal() -> ProposedGoal {
    var goal = ProposedGoal()
    let aim = aim()
    goal.aim = aim.map(part)
    goal.title = aim.flatMap(title)
    measure(&goal, aim)
    let action = action()
    goal.action = action.map(part)
    goal.date = date(action)
    goal.responsible = responsible(action)
    return goal
  }

  // MARK: Parts with their sources

  private func part(_ sentence: Sentence) -> ProposedPart<String> {
    ProposedPart(value: sentence.text, source: source(sentence, sentence.range))
  }

  private func part(_ words: Range<Int>, of sentence: Sentence) -> ProposedPart<String> {
    ProposedPart(
      value: questions[sentence.answer].answer.line(words), source: source(sentence, words))
  }

  private func source(_ sentence: Sentence, _ words: Range<Int>) -> ProposalSource {
    ProposalSource(
      question: questions[sentence.answer].id, sentence: sentence.text, range: sentence.range,
      words: words)
  }

  /// The best by score; of equally good ones the first.
  private func best<Found>(_ found: [Found], _ score: (Found) -> Int) -> Found? {
    found.enumerated().max { (score($0.element), -$0.offset) < (score($1.element), -$1.offset) }?
      .element
  }

  // MARK: Aim

  private func aim() -> Sentence? {
    let scored = sentences.compactMap { sentence -> (sentence: Sentence, score: Int)? in
      return AimJudge().score(
        sentence, role: roles[sentence.answer], count: counts[sentence.answer] ?? 1,
        isRefused: refused.contains(sentence.answer)
      ).map { (sentence, $0) }
    }
    return best(scored, \.score)?.sentence
  }

  private func title(_ sentence: Sentence) -> ProposedPart<String>? {
    TitleCutter.title(of: sentence, in: questions[sentence.answer].answer).map {
      part($0, of: sentence)
    }
  }

  // MARK: Sign

  private func measure(_ goal: inout ProposedGoal, _ aim: Sentence?) {
    let found = sentences.filter { !isRefusedFigure($0) }.flatMap {
      figures.figures(in: $0, role: roles[$0.answer])
    }
    let baselines = found.filter { $0.role == .baseline }
    let related = Relation(to: aim)
    let weight = { (found: FoundFigure) in found.score + related.weight(of: found.sentence) }
    guard let first = best(baselines, weight) else { return }
    // *30 % i juni, 24 % i oktober*: the last one is how it is now.
    let baseline =
      baselines.last {
        $0.isTimed && first.isTimed && $0.figure.kind == first.figure.kind
          && $0.sentence.answer == first.sentence.answer && weight($0) >= weight(first) - 1
      } ?? first
    goal.baseline = part(baseline.words, of: baseline.sentence)
    goal.sign = part(signSentence(baseline.sentence))
    let targets = found.filter { $0.role == .target && fits($0, baseline) }
    goal.target = best(
      targets,
      { target in
        target.score - abs(target.sentence.number - baseline.sentence.number) * 2
      }
    ).map { part($0.words, of: $0.sentence) }
  }

  private func isRefusedFigure(_ sentence: Sentence) -> Bool {
    Mood(sentence.line).isEvasive
      && !Clause.clauses(of: sentence).contains { !$0.mood.isEvasive && $0.mood.isToday }
  }

  /// Where the figure's own sentence does not say what is counted, the one before it does.
  private func signSentence(_ sentence: Sentence) -> Sentence {
    guard sentence.wordCount <= 5, sentence.number > 0 else { return sentence }
    return sentences.last {
      $0.answer == sentence.answer && $0.number < sentence.number && !$0.isReply
        && ($0.wordCount >= 3 || roles[$0.answer] == .evidence)
    } ?? sentence
  }

  /// Whether a target can be the baseline's: in the same answer, close by, of the same kind.
  private func fits(_ target: FoundFigure, _ baseline: FoundFigure) -> Bool {
    guard target.sentence.answer == baseline.sentence.answer, target.words != baseline.words,
      abs(target.sentence.number - baseline.sentence.number) <= 3
    else { return false }
    let (one, other) = (target.figure, baseline.figure)
    if one.value == other.value, one.kind == other.kind { return false }
    switch other.kind {
    // *8,9 procent … ned på 7*
    case .percent: return one.kind == .percent || (one.kind == .count && one.value <= 100)
    case .ratio: return one.kind != .percent && one.value <= (other.whole ?? .infinity)
    case .share: return one.kind != .count && one.kind != .duration
    case .duration, .frequency: return [.duration, .frequency, .count].contains(one.kind)
    case .count: return one.kind == .count
    }
  }

  // MARK: Action, date, responsible

  private func isPlanned(_ sentence: Sentence) -> Bool {
    guard !Mood(sentence.line).isPast else { return false }
    return roles[sentence.answer] == .firstStep || dated[sentence.place] != nil
      || (Mood(sentence.line).isWanted && roles[sentence.answer] != .account)
  }

  private func persons(in sentence: Sentence) -> [FoundPerson] {
    people.people(in: sentence, isPlanned: isPlanned(sentence))
  }

  private var actionJudge: ActionJudge {
    ActionJudge(
      isDated: { dated[$0.place] != nil }, hasDoer: { !persons(in: $0).isEmpty })
  }

  private func action() -> Sentence? {
    let judge = actionJudge
    let scored = sentences.compactMap { sentence in
      judge.score(
        sentence, role: roles[sentence.answer], isRefused: refused.contains(sentence.answer)
      ).map { (sentence: sentence, score: $0) }
    }
    return best(scored, \.score)?.sentence
  }

  private func date(_ action: Sentence?) -> ProposedPart<ProposedDate>? {
    let found = sentences.compactMap { sentence -> (FoundDate, Sentence, Int)? in
      guard !refused.contains(sentence.answer), isAhead(sentence, action),
        let date = dated[sentence.place]
      else { return nil }
      return (date, sentence, nearness(sentence, action))
    }
    return best(found, \.2).map { date, sentence, _ in
      ProposedPart(value: date.date, source: source(sentence, date.words))
    }
  }

  private func nearness(_ sentence: Sentence, _ action: Sentence?) -> Int {
    guard let action, sentence.answer == action.answer else {
      return roles[sentence.answer] == .firstStep ? 1 : 0
    }
    return 10 - min(5, abs(sentence.number - action.number))
  }

  /// Whether a sentence's date is one for doing something: not one that was, and not in an account.
  private func isAhead(_ sentence: Sentence, _ action: Sentence?) -> Bool {
    let mood = Mood(sentence.line)
    // What is told along with somebody's illness is not quoted.
    guard !sentence.isQuestion, !mood.isHypothetical, !IllnessWords.isIn(sentence.line) else {
      return false
    }
    if sentence.range == action?.range, sentence.answer == action?.answer { return true }
    if roles[sentence.answer] == .firstStep { return true }
    guard !mood.isPast else { return false }
    guard roles[sentence.answer] != .account else {
      return persons(in: sentence).contains { !$0.mention.isLeader }
    }
    return mood.isWanted || !persons(in: sentence).isEmpty || actionJudge.isCommitted(sentence)
  }

  private func responsible(_ action: Sentence?) -> ProposedPart<String>? {
    let found = sentences.flatMap { sentence in
      persons(in: sentence).map { ($0, $0.score + nearness(sentence, action) / 5) }
    }
    guard let person = best(found, \.1)?.0 else { return nil }
    var part = part(person.words, of: person.sentence)
    if person.mention.isLeader {
      guard let leader = centre.leader, leader.hasText else { return nil }
      part.value = leader
    }
    return part
  }
}
