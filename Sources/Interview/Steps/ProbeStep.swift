import DanishText
import Dialogue
import PlanModel

/// After a short or vague answer: one of the question's own *uddybninger*, once. Enter declines.
struct ProbeStep: Step {
  let question: Question
  /// What was answered here already, and stands behind the answer: it is gone on with.
  private var begun: String?

  var id: String { question.id + Self.ending }
  private static let ending = ".uddybning"

  init(question: Question) { self.question = question }

  /// The step of this name, also where it would not be asked for now.
  init?(named name: String, in guide: Ledetraad) {
    guard name.hasSuffix(Self.ending),
      let question = guide.question(String(name.dropLast(Self.ending.count)))
    else { return nil }
    self.question = question
  }

  /// The same step for somebody who went on typing while what they had sent was on its way; nil where
  /// that does not stand behind the answer.
  func goingOn(from sent: String, _ scene: Scene) -> ProbeStep? {
    let sent = sent.trimmed
    let answer = ReflectionStep(question: question).value(scene)
    guard sent.hasText, answer.hasSuffix("\n" + sent) else { return nil }
    var step = self
    step.begun = sent
    return step
  }

  var isReturnedTo: Bool { false }
  var reflection: Question? { question }

  func noteAsked(in scene: inout Scene) { scene.probed.insert(question.id) }

  /// Answers of fewer words than this are short.
  private static let fewWords = 12
  /// Answers of fewer words than this are vague when they use a vague word.
  private static let someWords = 30

  /// Whether a good colleague would ask once more.
  static func isCalledFor(_ answer: String, _ question: Question) -> Bool {
    // Who has written a CPR number has that to mend first.
    guard ProbeChoice(answer).followUp(of: question) != nil, CPRNumber.hits(in: answer).isEmpty
    else { return false }
    let words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isVague = !Texts.vagueWords.isDisjoint(with: words)
    return words.count < fewWords || (isVague && words.count < someWords)
  }

  func title(_ scene: Scene) -> String { question.text }
  func deed(_ scene: Scene) -> String { Texts.Deed.answer(to: question.text) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(ofQuestion: question.id) }
  func exists(_ scene: Scene) -> Bool {
    followUp(scene) != nil && ReflectionStep(question: question).mark(scene) == .done
  }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.probeHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    followUp(scene).map { [.question(Texts.probe($0))] } ?? []
  }

  /// The follow-up that fits the answer.
  private func followUp(_ scene: Scene) -> String? {
    let answer = scene.plan.reflections.first { $0.question == question.id }?.answer ?? ""
    return ProbeChoice(answer).followUp(of: question)
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.probeLabel, kind: FieldKind.prose.rawValue, field: id)
  }

  /// It goes behind the answer; what stands there already, since a form came twice or was gone on with,
  /// stands once.
  func answer(_ text: String, _ scene: Scene) -> Answer {
    let own = ReflectionStep(question: question)
    let (value, added) = (own.value(scene), text.trimmed)
    let stands = "\n\(value)\n".contains("\n\(added)\n")
    guard added.hasText, !stands else { return .keep() }
    let before =
      begun.map { String(value.dropLast($0.count + 1)) } ?? Self.answer(value, before: added)
    var plan = scene.plan
    own.set(before.isEmpty ? added : before + "\n" + added, in: &plan)
    return .change(plan)
  }

  /// So many lines at the end of an answer may be of a follow-up.
  private static let mostLines = 100

  /// An answer without the lines at its end that the text begins with.
  private static func answer(_ answer: String, before text: String) -> String {
    let lines = answer.indices.filter { answer[$0] == "\n" }
    let starts = [answer.startIndex] + lines.suffix(mostLines)
    let repeated = starts.first { place in
      let end = answer[place...].trimmed
      guard end.hasText, text.hasPrefix(end) else { return false }
      let next = text.dropFirst(end.count).first
      return !(next?.isLetter ?? false) && !(next?.isNumber ?? false)
    }
    return repeated.map { String(answer[..<$0]) } ?? answer
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { .keep() }
}
