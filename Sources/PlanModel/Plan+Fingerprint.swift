import DanishText

extension Plan {
  /// Twelve hexadecimal digits that change when what the plan says changes: its goals, answers,
  /// fravalg and agreement.
  ///
  /// Status, discussions, follow-up, signatures and what the program keeps for itself do not count:
  /// to follow up on an approved plan is no change of it. Nor does the order of goals, answers and
  /// fravalg, or how lines are wrapped.
  public var contentFingerprint: String {
    var hash = TextHash()
    hash.add(content.goals.map { FieldTree($0) })
    hash.add(content.reflections.map { FieldTree($0) })
    hash.add(content.omissions.map { FieldTree($0) })
    hash.add([content.agreement.map { FieldTree($0) }].compactMap(\.self).filter { !$0.isEmpty })
    let folded = (hash.value ^ hash.value >> 48) & 0xffff_ffff_ffff
    return TextHash.digits(folded, count: 12)
  }

  /// The plan with nothing but what it says.
  public var content: Plan {
    var plan = Plan()
    plan.goals = goals.map(\.content)
    plan.reflections = reflections
    plan.omissions = omissions
    plan.agreement = agreement?.content
    return plan
  }
}

extension Goal {
  /// The goal without what happens to it during the year.
  fileprivate var content: Goal {
    var goal = self
    (goal.followUps, goal.retirement, goal.toRevisit) = ([], nil, [])
    return goal
  }
}

extension Agreement {
  /// The agreement without signatures.
  fileprivate var content: Agreement {
    var agreement = self
    for index in parties.indices { agreement.parties[index].signed = nil }
    return agreement
  }
}

extension TextHash {
  /// Takes in records, whatever their order.
  fileprivate mutating func add(_ records: [FieldTree]) {
    add(0xf8)
    let parts = records.map { record in
      var hash = TextHash()
      hash.add(record)
      return hash.value
    }
    for part in parts.sorted() { add(TextHash.digits(part, count: 16)) }
  }

  /// Takes in a value. What is empty counts as not written.
  private mutating func add(_ tree: FieldTree) {
    switch tree {
    case .text(let text), .token(let text): add(text)
    case .sequence(let items):
      add(0xf9)
      for item in items where !item.isEmpty { add(item) }
      add(0xfa)
    case .mapping(let entries):
      add(0xfb)
      for entry in entries where !entry.value.isEmpty {
        add(entry.key)
        add(entry.value)
      }
      add(0xfc)
    }
  }
}

extension FieldTree {
  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text), .token(let text): !text.hasText
    case .sequence(let items): items.allSatisfy(\.isEmpty)
    case .mapping(let entries): entries.allSatisfy(\.value.isEmpty)
    }
  }
}
