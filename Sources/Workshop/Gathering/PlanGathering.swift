public import PlanModel

/// Plans of one centre, written by several people, made into one.
///
/// What is the same is there once. What only some have is there, too; where they began with a plan in
/// common, what one of them changed stands against what the others left alone. Where they say different
/// things of the same, nobody decides but people: see `decisions`. Goals that mean the same are one, and
/// goals that only share an id get different ones.
public struct PlanGathering: Sendable {
  /// A plan, and what it is called.
  public struct Source: Sendable {
    /// What it is called, for people: the name of its file.
    public var name: String
    /// The plan.
    public var plan: Plan

    /// Makes a source.
    public init(name: String, plan: Plan) { (self.name, self.plan) = (name, plan) }
  }

  /// A place where the plans say different things.
  public struct Decision: Sendable, Equatable {
    /// One of them.
    public struct Choice: Sendable, Equatable {
      /// The places of the plans that say so.
      public var sources: [Int]
      /// What they say.
      public var text: String
    }

    /// The place as people find it: `M1.mål`, `samspil-1.svar`.
    public var place: String
    /// Whether sentences stand there, of which there may be several; else only one can be right.
    public var isProse: Bool
    /// What the plans say, the first first.
    public var choices: [Choice]

    /// The place in the plan that was made.
    public let path: FieldPath
  }

  /// A goal that has another id than in its own plan.
  public struct Renamed: Sendable, Equatable {
    /// The place of its plan.
    public var source: Int
    /// Its id there.
    public var old: String
    /// Its id now.
    public var new: String
  }

  /// A text that is not in the plan: it was taken out by somebody, or only one could stand there.
  public struct LeftOver: Sendable, Hashable {
    /// The place of its plan.
    public var source: Int
    /// Where it stands there: `M1.frist`.
    public var place: String
    /// What it says.
    public var text: String
  }

  /// The plans.
  public let sources: [Source]
  /// Where people decide.
  public let decisions: [Decision]
  /// The goals that have other ids now.
  public let renamed: [Renamed]
  private let tree: FieldTree
  private let merged: Plan

  /// Puts plans together.
  ///
  /// - Parameters:
  ///   - sources: The plans; one at least.
  ///   - base: The plan that all of them began with; nil where there is none.
  public init(_ sources: [Source], base: Plan? = nil) {
    var gatherer = PlanGatherer(sources: sources, base: base)
    gatherer.gather()
    self.sources = sources
    (merged, tree) = (gatherer.merged, FieldTree(gatherer.merged))
    (decisions, renamed) = (gatherer.decisions(in: tree), gatherer.renamed)
  }

  /// The plan, with what was decided.
  ///
  /// - Parameter decided: The text for decisions, by their places in `decisions`. Of the others, prose
  ///   stays as all wrote it, each under a line that says where it is from; else the first stays.
  /// - Returns: The plan.
  public func plan(deciding decided: [Int: String] = [:]) -> Plan {
    if decisions.isEmpty { return merged }
    let texts = decisions.enumerated().map { number, decision in
      (decision.path, decided[number] ?? undecided(decision))
    }
    return Plan(tree.setting(Dictionary(texts) { first, _ in first }))
  }

  /// What stands at a place that nobody has decided on.
  public func undecided(_ decision: Decision) -> String {
    decision.isProse ? together(decision) : decision.choices[0].text
  }

  /// All that the plans say at a place, each under a line that says where it is from.
  public func together(_ decision: Decision) -> String {
    decision.choices.map { choice in
      let names = choice.sources.map { sources[$0].name }
      return "\(GatheringTexts.from(names))\n\(choice.text)"
    }.joined(separator: "\n\n")
  }

  /// What is in one of the plans and not in the one that was made of them, but for what somebody chose
  /// to leave out.
  public func leftOver(_ plan: Plan, deciding decided: [Int: String] = [:]) -> [LeftOver] {
    var chosen: [String: Set<String>] = [:]
    for (number, decision) in decisions.enumerated() {
      // Both stand there, or somebody saw them side by side.
      guard decision.isProse || decided[number] != nil else { continue }
      chosen[decision.place, default: []].formUnion(decision.choices.map(\.text))
    }
    let held = PlanLeaves(plan).counts
    return sources.indices.flatMap { source -> [LeftOver] in
      let ids = Dictionary(
        renamed.filter { $0.source == source }.map { ($0.old, $0.new) }
      ) { first, _ in first }
      var left = held
      return PlanLeaves(sources[source].plan, renaming: ids).leaves.compactMap { leaf in
        if chosen[leaf.place]?.contains(leaf.text) ?? false { return nil }
        if left[leaf, default: 0] > 0 {
          left[leaf, default: 0] -= 1
          return nil
        }
        return LeftOver(source: source, place: leaf.place, text: leaf.text)
      }
    }
  }
}

extension FieldTree {
  /// The tree with other texts at places that are there. Parts without any are not looked into.
  func setting(_ texts: [FieldPath: String]) -> FieldTree {
    setting(texts.map { ($0.key.steps[...], $0.value) })
  }

  private func setting(_ texts: [(steps: ArraySlice<FieldPath.Step>, text: String)]) -> FieldTree {
    guard let first = texts.first else { return self }
    if first.steps.isEmpty { return .text(first.text) }
    let below = Dictionary(grouping: texts) { $0.steps.first }
      .mapValues { $0.map { ($0.steps.dropFirst(), $0.text) } }
    switch self {
    case .text, .token: return self
    case .mapping(let entries):
      return .mapping(
        entries.map { entry in
          guard let texts = below[.key(entry.key)] else { return entry }
          return Entry(key: entry.key, value: entry.value.setting(texts))
        })
    case .sequence(let items):
      return .sequence(
        items.enumerated().map { index, item in
          below[.index(index)].map { item.setting($0) } ?? item
        })
    }
  }
}
