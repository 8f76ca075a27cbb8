import DanishText
import PlanModel

/// One thing that is done to a plan.
public struct PlanChange: Sendable, CustomStringConvertible {
  /// What is done.
  public enum Kind: String, Sendable, CaseIterable {
    case setText, removeText, toManyLines, toOneLine
    case setDate, unknownDate, removeDate, setYear, setStatus
    case addWord, removeWord, swapWords, emptyWords
    case addFirst, addMiddle, addLast, remove, move, swap, split, merge, emptyList, reorder
    case addEvaluation, removeEvaluation
    case setPrint, addPrint, removePrint
  }

  var kind: Kind
  /// Which place, counted round.
  var place: Int
  /// Which other place, counted round.
  var other: Int
  /// What is written.
  var text: String

  /// In short, for a person who looks for the fault.
  public var description: String { "\(kind.rawValue) \(place) \(other) \(text.debugDescription)" }
}

/// Makes changes from a seed.
struct PlanChanges {
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// One to five changes; one, most often.
  mutating func next() -> [PlanChange] {
    let count = number(2) == 0 ? 1 : 1 + number(5)
    return (0..<count).map { _ in change() }
  }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func change() -> PlanChange {
    let kinds = PlanChange.Kind.allCases
    let kind = kinds[number(kinds.count)]
    return PlanChange(kind: kind, place: number(1000), other: number(1000), text: text(kind))
  }

  private mutating func word() -> String {
    count += 1
    let digits = String(count)
    return "nyt" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private mutating func text(_ kind: PlanChange.Kind) -> String {
    switch kind {
    case .setText: return filled(Self.texts[number(Self.texts.count)])
    case .toManyLines: return "\(word())\n\n\(word())\n- \(word())\n\(word()): x # y"
    default: return word()
    }
  }

  /// What people write, and what a careless writer gets wrong; `@1` and `@2` are words.
  private static let texts: [String] = [
    "@1 @2", "@1 \"citat\" og 'andet' @2", "# @1", "@1 # @2", "@1: @2", "@1:", "   @1", "   ", "",
    "@1\n", "@1\n\n\n", "- @1", "{ @1", "[@1, @2]", "@1 👩‍👧 @2", "@1 A\u{30A}lborg",
    "@1\u{7}\u{1B}[0m@2", "\n@1", "  @1\n@2", "@1\n  @2", "@1\u{2028}@2", "@1\u{85}@2",
    "@1\r\n@2", "\t@1", "@1\t@2", "! @1", "%@1", "&@1", "*@1", "|@1", "> @1", "---", "...", "nej",
    "2016", "~", "@1\u{A0}", "@1 \\ @2", "\u{FEFF}@1", "@1\u{200B}@2",
    "@1" + String(repeating: " og så videre", count: 30) + " @2", "@1\n--- \n...\n# @2", "? @1",
    "@1, @2", "`@1` @2", "@1\n\t@2\n \n", "@1\n   \n@2",
  ]

  private mutating func filled(_ template: String) -> String {
    var text = ""
    var isMark = false
    for scalar in template.unicodeScalars {
      if isMark {
        text += word()
        isMark = false
      } else if scalar == "@" {
        isMark = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// Does changes to a plan, and knows which words went with a record that was removed.
struct PlanChanger {
  private(set) var plan: Plan
  /// The words of removed records, also those that an earlier change had replaced.
  private(set) var removed: Set<String> = []
  private var replaced: [String: Set<String>] = [:]

  init(_ plan: Plan) { self.plan = plan }

  mutating func apply(_ change: PlanChange) {
    let before = plan.numberedWords
    switch change.kind {
    case .setText, .removeText, .toManyLines, .toOneLine, .setYear, .setStatus: setText(change)
    case .setDate, .unknownDate, .removeDate: setDate(change)
    case .addWord, .removeWord, .swapWords, .emptyWords: changeWords(change)
    case .addEvaluation, .removeEvaluation: changeEvaluation(change)
    case .setPrint, .addPrint, .removePrint: changePrints(change)
    default: changeList(change)
    }
    note(change, gone: before.subtracting(plan.numberedWords))
  }

  private mutating func note(_ change: PlanChange, gone: Set<String>) {
    let all = gone.reduce(into: gone) { $0.formUnion(replaced[$1] ?? []) }
    switch change.kind {
    case .remove, .merge, .emptyList, .removeEvaluation, .removePrint: removed.formUnion(all)
    default: for word in HandScanner.words(in: change.text) { replaced[word, default: []] = all }
    }
  }

  private func choose<Slot>(_ slots: [Slot], _ place: Int) -> Slot? {
    slots.isEmpty ? nil : slots[place % slots.count]
  }

  private mutating func setText(_ change: PlanChange) {
    if change.kind == .setYear { return plan.year = .known(2000 + change.place % 50) }
    if change.kind == .setStatus { return setStatus(change) }
    let slots = plan.textSlots
    guard let slot = choose(slots, change.place) else { return }
    plan[keyPath: slot] = change.kind == .removeText ? nil : change.text
  }

  /// The plan's status, an outcome of a discussion, or the status of a goal.
  private mutating func setStatus(_ change: PlanChange) {
    if let index = plan.discussions.indices.first, change.other % 3 == 0 {
      plan.discussions[index].outcome = .known(Outcome.allCases[change.place % 4])
    } else if let goal = plan.goals.firstIndex(where: { !$0.followUps.isEmpty }),
      change.other % 3 == 1
    {
      plan.goals[goal].followUps[0].status = .known(FollowUpStatus.allCases[change.place % 6])
    } else {
      plan.status = .known(PlanStatus.allCases[change.place % 4])
    }
  }

  private mutating func setDate(_ change: PlanChange) {
    guard let slot = choose(plan.dateSlots, change.place) else { return }
    switch change.kind {
    case .removeDate: plan[keyPath: slot] = nil
    case .unknownDate: plan[keyPath: slot] = .unknown("\(change.text). juni: #1")
    default:
      plan[keyPath: slot] = PlanDate(year: 2041, month: 1, day: 1)?.adding(days: change.other)
        .map(Entry.known)
    }
  }

  private mutating func changeWords(_ change: PlanChange) {
    guard let list = choose(plan.wordLists, change.place) else { return }
    let count = plan[keyPath: list].count
    switch change.kind {
    case .addWord: plan[keyPath: list].insert(change.text, at: change.other % (count + 1))
    case .emptyWords: plan[keyPath: list] = []
    case .removeWord where count > 0: plan[keyPath: list].remove(at: change.other % count)
    case .swapWords where count > 1: plan[keyPath: list].swapAt(0, 1 + change.other % (count - 1))
    default: break
    }
  }

  private mutating func changeEvaluation(_ change: PlanChange) {
    guard !plan.goals.isEmpty else { return }
    let goal = change.place % plan.goals.count
    if change.kind == .removeEvaluation {
      plan.goals[goal].evaluation = nil
    } else if plan.goals[goal].evaluation == nil {
      plan.goals[goal].evaluation = Evaluation(forum: change.text)
    }
  }

  private mutating func changePrints(_ change: PlanChange) {
    let count = plan.fingerprints.count
    switch change.kind {
    case .addPrint:
      plan.fingerprints.insert(
        Fingerprint(theme: change.text, value: "3f9a1c0b77d2"), at: change.other % (count + 1))
    case .setPrint where count > 0: plan.fingerprints[change.place % count].value = change.text
    case .removePrint where count > 0: plan.fingerprints.remove(at: change.place % count)
    default: break
    }
  }

  private mutating func changeList(_ change: PlanChange) {
    let lists = plan.recordLists
    // What is done to lists that hold something is worth more than what is done to empty ones.
    let full = lists.filter { $0.count(plan) > 0 }
    guard let list = choose(change.kind == .addLast ? lists : full, change.place) else { return }
    let count = list.count(plan)
    switch change.kind {
    case .addFirst: list.insert(&plan, 0, change.text)
    case .addMiddle: list.insert(&plan, change.other % (count + 1), change.text)
    case .addLast: list.insert(&plan, count, change.text)
    case .remove: list.remove(&plan, change.other % count)
    case .move: list.move(&plan, change.other % count, change.place % count)
    case .swap where count > 1:
      let place = change.other % (count - 1)
      list.move(&plan, place, place + 1)
    case .split: list.split(&plan, change.other % count)
    case .merge: list.merge(&plan, change.other % count)
    case .emptyList: for _ in 0..<count { list.remove(&plan, 0) }
    case .reorder: for index in 0..<plan.goals.count { move(index, change.other) }
    default: break
    }
  }

  private mutating func move(_ index: Int, _ other: Int) {
    plan.goals.swapAt(index, (index * 7 + other) % plan.goals.count)
  }
}
