import PlanFormat
import PlanModel

/// What must hold when a plan in a hand-made file is changed.
public enum Invariant: String, Sendable, CaseIterable {
  /// An unchanged plan gives the same bytes.
  case unchangedKeepsBytes
  /// A change that the format can hold is made.
  case isMade
  /// Reading the result gives exactly the wanted plan.
  case readsBack
  /// Every word stands in the new file that the change did not ask to remove.
  case keepsWords
  /// A file that was sound is sound afterwards.
  case staysWhole
  /// The file's line ends stay the file's.
  case lineEnds
  /// The same plan once more changes nothing.
  case settles
  /// Changing back gives the old plan, with every word that never was in it.
  case goesBack
  /// What stands in a record, and is no value of it, stays with that record.
  case staysWithRecord
}

/// That an invariant does not hold.
public struct Breach: Sendable {
  /// Which.
  public var invariant: Invariant
  /// What was lost, or is wrong.
  public var detail: String
  /// The words that were lost.
  public var lost: [HandWord] = []

  /// Whether it is of an invariant; with words of that role, where one is given.
  func isOf(_ invariant: Invariant, _ role: HandRole?) -> Bool {
    self.invariant == invariant && (role == nil || lost.contains { $0.role == role })
  }
}

/// One change to one hand-made file, held against every invariant.
public struct HandCheck {
  let file: HandFile
  let changes: [PlanChange]
  /// What the change made of the file; nil where it was not made.
  public private(set) var result: [UInt8]?
  /// What does not hold.
  public private(set) var breaches: [Breach] = []
  /// How many of the words that were to stay stand there twice: where a part was written anew,
  /// its old lines are comments. No breach, but the fewer the better.
  public private(set) var doubled = 0
  /// How many words were to stay.
  public var keptCount: Int { kept.count }

  private let bytes: [UInt8]
  private let document: PlanDocument
  private let wanted: Plan
  /// The numbered words of the old plan.
  private let values: Set<String>
  /// The words of the old file that the change did not ask to remove.
  private let kept: [HandWord]

  /// Makes the change and looks at the result.
  public init(_ file: HandFile, _ changes: [PlanChange]) {
    self.file = file
    self.changes = changes
    bytes = file.bytes
    document = PlanDocument.read(bytes)
    var changer = PlanChanger(document.plan)
    changes.forEach { changer.apply($0) }
    wanted = changer.plan
    values = document.plan.numberedWords
    let gone = values.subtracting(wanted.numberedWords)
    kept = Self.kept(in: file, bytes, values, gone: gone, removed: changer.removed)
    checkUnchanged()
    checkChanged()
  }

  private mutating func breach(_ invariant: Invariant, _ detail: String, lost: [HandWord] = []) {
    breaches.append(Breach(invariant: invariant, detail: detail, lost: lost))
  }

  private mutating func checkUnchanged() {
    let same = try? changed(document, to: document.plan)
    if same != bytes { breach(.unchangedKeepsBytes, "") }
  }

  private mutating func checkChanged() {
    do {
      let result = try changed(document, to: wanted)
      self.result = result
      check(result)
    } catch {
      // A file with something refused in it may refuse a change, too.
      if !file.isUnsound { breach(.isMade, "\(error)") }
    }
  }

  private mutating func check(_ result: [UInt8]) {
    let again = PlanDocument.read(result)
    if again.plan.normal != wanted.normal {
      breach(.readsBack, PlanDifference.first(again.plan.normal, wanted.normal))
    }
    if document.isWhole, !again.isWhole {
      breach(.staysWhole, again.problems.first { $0.rule == "ulæselig-fil" }?.message ?? "")
    }
    let lost = lostWords(in: result)
    if !lost.isEmpty { breach(.keepsWords, lost.map(\.text).joined(separator: " "), lost: lost) }
    let times = Dictionary(grouping: HandScanner.words(result), by: \.text)
    doubled = kept.filter { times[$0.text, default: []].count > 1 }.count
    checkLineEnds(result)
    if let second = try? changed(again, to: wanted), second != result { breach(.settles, "") }
    checkWayBack(again)
    checkRecords(result)
  }

  // MARK: Words

  /// The words of the old file that the change did not ask to remove. What stands inside a
  /// record that is removed goes with it.
  private static func kept(
    in file: HandFile, _ bytes: [UInt8], _ values: Set<String>, gone: Set<String>,
    removed: Set<String>
  ) -> [HandWord] {
    let there = Set(HandScanner.words(bytes).map(\.text))
    // The records of which nothing is in the wanted plan, because they were removed.
    var (asked, alive): (Set<Int>, Set<Int>) = ([], [])
    for word in file.words where values.contains(word.text) {
      if !gone.contains(word.text) { alive.formUnion(word.owners) }
      if removed.contains(word.text) { asked.formUnion(word.owners) }
    }
    asked.subtract(alive)
    return file.words.filter { word in
      guard there.contains(word.text) else { return false }
      if values.contains(word.text) { return !gone.contains(word.text) }
      return !word.owners.contains { asked.contains($0) }
    }
  }

  private func lostWords(in result: [UInt8]) -> [HandWord] {
    let there = Set(HandScanner.words(result).map(\.text))
    return kept.filter { !there.contains($0.text) }
  }

  // MARK: The rest

  private mutating func checkLineEnds(_ result: [UInt8]) {
    switch file.lineEnd {
    case .both:
      let bare = result.indices.contains { result[$0] == 10 && ($0 == 0 || result[$0 - 1] != 13) }
      if bare { breach(.lineEnds, "a line feed alone") }
    case .lineFeed: if result.contains(13) { breach(.lineEnds, "a carriage return") }
    case .carriageReturn: if result.contains(10) { breach(.lineEnds, "a line feed") }
    case .mixed: break
    }
  }

  private mutating func checkWayBack(_ again: PlanDocument) {
    guard let back = try? changed(again, to: document.plan) else {
      if !file.isUnsound { breach(.goesBack, "was refused") }
      return
    }
    let old = PlanDocument.read(back)
    if old.plan.normal != document.plan.normal {
      return breach(.goesBack, PlanDifference.first(old.plan.normal, document.plan.normal))
    }
    let there = Set(HandScanner.words(back).map(\.text))
    // What was lost on the way there is told as that.
    let known = Set(breaches.flatMap(\.lost).map(\.text))
    let lost = kept.filter { !there.contains($0.text) && !known.contains($0.text) }
    if !lost.isEmpty { breach(.goesBack, lost.map(\.text).joined(separator: " "), lost: lost) }
  }

  /// The nearest value before or behind must be of the same record of the plan's own lists.
  private mutating func checkRecords(_ result: [UInt8]) {
    if changes.contains(where: { $0.kind == .merge || $0.kind == .split }) { return }
    let known = Dictionary(file.words.map { ($0.text, $0) }) { first, _ in first }
    let there = HandScanner.words(result).compactMap { known[$0.text] }
    let lone = Dictionary(grouping: there.map(\.text)) { $0 }.filter { $0.value.count == 1 }
    let alive = Set(there.filter { values.contains($0.text) }.flatMap { $0.owners.prefix(1) })
    var strayed: [HandWord] = []
    for (place, word) in there.enumerated() {
      guard !values.contains(word.text), let owner = word.owners.first, alive.contains(owner),
        lone[word.text] != nil
      else { continue }
      let before = there[..<place].last { values.contains($0.text) }
      let behind = there[place...].first { values.contains($0.text) }
      if before?.owners.first != owner, behind?.owners.first != owner { strayed.append(word) }
    }
    if !strayed.isEmpty {
      breach(.staysWithRecord, strayed.map(\.text).joined(separator: " "), lost: strayed)
    }
  }
}

/// Where two plans differ, for a person to read.
enum PlanDifference {
  static func first(_ left: Plan, _ right: Plan) -> String {
    let lefts = lines(left)
    let rights = lines(right)
    let index = zip(lefts, rights).prefix { $0.0 == $0.1 }.count
    let pair = [lefts, rights].map { $0.indices.contains(index) ? $0[index] : "(nothing)" }
    return "is \(pair[0]), should be \(pair[1])"
  }

  private static func lines(_ plan: Plan) -> [String] {
    var text = ""
    dump(plan, to: &text)
    return text.split(separator: "\n").map(String.init)
  }
}
