import DanishText
import GoalProposal

/// How often what is proposed for a part is right, misleads, or is missed.
struct Tally {
  var right = 0
  var wrong = 0
  var missed = 0

  var proposed: Int { right + wrong }
  /// Of what is proposed, in per cent; 100 where nothing is.
  var precision: Int { proposed == 0 ? 100 : right * 100 / proposed }
  /// Of what could have been proposed, in per cent.
  var recall: Int { right + missed == 0 ? 100 : right * 100 / (right + missed) }
}

/// Compares proposals with marks.
struct Measurement {
  private(set) var tallies: [MarkedPart: Tally] = [:]
  /// What went wrong, for whoever works on the target.
  private(set) var remarks: [String] = []

  init(_ cases: [MarkedCase]) {
    for marked in cases { compare(marked) }
  }

  /// All parts in one.
  var total: Tally {
    tallies.values.reduce(into: Tally()) { sum, tally in
      sum.right += tally.right
      sum.wrong += tally.wrong
      sum.missed += tally.missed
    }
  }

  private mutating func compare(_ marked: MarkedCase) {
    let proposal = marked.proposal
    for part in MarkedPart.allCases {
      let (value, mark) = (proposal.value(of: part), marked.marks[part])
      let isRight = mark.map { mark in value.map { mark.allows($0, part) } ?? false } ?? false
      switch (value, mark) {
      case (.some, _) where isRight: tallies[part, default: Tally()].right += 1
      case (.some(let value), _):
        tallies[part, default: Tally()].wrong += 1
        remarks.append(
          "\(marked.number) \(part.rawValue) VILDLEDER: \(value) · \(mark?.right ?? [])")
      case (nil, .some(let mark)) where !mark.isOptional:
        tallies[part, default: Tally()].missed += 1
        remarks.append("\(marked.number) \(part.rawValue) savnes: \(mark.right)")
      default: break
      }
    }
  }

  /// The figures as rows of a table.
  func table(_ title: String) -> String {
    let rows = MarkedPart.allCases.map { part in
      row(part.rawValue, tallies[part] ?? Tally())
    }
    return ([title] + rows + [row("i alt", total)]).joined(separator: "\n")
  }

  private func row(_ name: String, _ tally: Tally) -> String {
    let name = name + String(repeating: " ", count: max(0, 11 - name.count))
    return "  \(name) foreslået \(tally.proposed): rigtigt \(tally.right), vildleder "
      + "\(tally.wrong), savnes \(tally.missed) (\(tally.precision) % rigtige)"
  }
}

extension ProposedGoal {
  fileprivate func value(of part: MarkedPart) -> String? {
    switch part {
    case .baseline: baseline?.value
    case .target: target?.value
    case .date: date.map { "\($0.value.words) = \($0.value.day?.text ?? "?")" }
    case .responsible:
      // *jeg* becomes the leader's name.
      responsible.map { $0.value == "Lis Leder" ? "Jeg" : $0.value }
    case .aim: aim?.value
    case .action: action?.value
    }
  }
}

extension Mark {
  /// Whether the value is one of the right ones. A sentence is, where it is the marked one; a date,
  /// where the day is the same and one's words are part of the other's.
  fileprivate func allows(_ value: String, _ part: MarkedPart) -> Bool {
    right.contains { right in
      switch part {
      case .aim, .action: value.lowercased().contains(right.lowercased())
      case .date: Self.isSameDate(value, right)
      case .baseline, .target, .responsible: value.lowercased() == right.lowercased()
      }
    }
  }

  private static func isSameDate(_ value: String, _ right: String) -> Bool {
    let (one, other) = (value.components(separatedBy: " = "), right.components(separatedBy: " = "))
    guard one.count == 2, other.count == 2, one[1] == other[1] else { return false }
    let (words, marked) = (one[0].lowercased(), other[0].lowercased())
    return words.contains(marked) || marked.contains(words)
  }
}
