import Dialogue
import PlanStore

/// Tells what earlier sittings left in the recovery store, and asks what is to become of it. Nothing goes
/// but what somebody says.
enum RecoveryTalk {
  /// At most so many are asked about one by one.
  static let most = 5

  /// What one of them left, and how far it had come.
  typealias Item = (work: RecoveredWork, state: String?)

  /// Asks about each where somebody sits there; else only tells.
  ///
  /// - Returns: What is taken up, and how many were told of.
  static func hold(
    about items: [Item], _ host: inout some OpeningHost
  ) -> (taken: RecoveredWork?, told: Int) {
    let items = items.prefix(most)
    guard host.canChoose else {
      for item in items { host.show(blocks(about: item)) }
      return (nil, items.count)
    }
    for (number, item) in items.enumerated() where ask(about: item, &host) {
      return (item.work, number + 1)
    }
    return (nil, items.count)
  }

  /// Whether it is taken up.
  private static func ask(about item: Item, _ host: inout some OpeningHost) -> Bool {
    let work = item.work
    let canBeTaken = work.unsaved != nil || !work.drafts.isEmpty
    let choices = (canBeTaken ? [Texts.Recovery.take] : []) + Texts.Recovery.leaveOrThrow
    let items = choices.map { ListItem(text: $0) }
    guard let number = host.choose(blocks(about: item), items) else { return false }
    switch choices[number] {
    case Texts.Recovery.take: return true
    case Texts.Recovery.throwAway:
      let isGone: Void? = try? work.place.throwAway()
      host.show([
        isGone == nil ? .problem(Texts.Recovery.notThrown) : .success(Texts.Recovery.thrown)
      ])
    default: host.show([.hint(Texts.Recovery.left(work.place.path))])
    }
    return false
  }

  private static func blocks(about item: Item) -> [Block] {
    let work = item.work
    let drafts = work.drafts.isEmpty ? nil : Texts.Recovery.drafts(work.drafts.count)
    let state = [item.state, drafts].compactMap(\.self).joined(separator: " · ")
    let lines = [
      Texts.Recovery.from(work.plan), Texts.Recovery.since(work.changed),
      state.isEmpty ? nil : state, Texts.Recovery.others(work.displaced),
      Texts.Recovery.lies(in: work.place),
    ]
    return [
      .heading(Texts.Recovery.heading),
      .paragraph(lines.compactMap(\.self).joined(separator: "\n")),
    ]
  }
}
