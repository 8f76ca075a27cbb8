import DanishText
import PlanFollowUp
import PlanModel

/// What may be shown of a room to everybody in it.
///
/// At most centres one leader writes the plan, so a line of figures for a centre is a line about a
/// person. Unless each is asked for, figures are told only of five plans or more together: of the
/// centres of one kind, and of all. Kinds with fewer go together, and where those are fewer than five,
/// too, they are joined by the smallest kind that would have stood alone: else they could be told by
/// subtracting. Of fewer than five plans in all, only their number is told.
public struct RoomView: Sendable, Equatable {
  /// The least plans that figures are told of.
  public static let least = SmallNumbers.least

  /// The room.
  public let room: RoomProgress
  /// Whether each centre has its own line.
  public let isOfEach: Bool
  /// All together; nil where they are too few.
  public let all: RoomLine?
  /// The lines below; none where there would be only one.
  public let lines: [RoomLine]

  /// Looks at a room.
  public init(_ room: RoomProgress, ofEach: Bool = false) {
    (self.room, isOfEach) = (room, ofEach)
    let ids = room.themes.map(\.id)
    let isEnough = ofEach || room.centres.count >= Self.least
    all = isEnough && !room.centres.isEmpty ? RoomLine(.all, room.centres, themes: ids) : nil
    if ofEach {
      lines = room.centres.map {
        RoomLine(.centre(name: $0.name ?? $0.id, id: $0.id), [$0], themes: ids)
      }
    } else {
      lines = isEnough ? Self.groups(room.centres, ids) : []
    }
  }

  /// Whether figures are kept back because they would be about few.
  public var isGuarded: Bool { all == nil && !room.centres.isEmpty }

  private static func groups(_ centres: [CentreProgress], _ ids: [String]) -> [RoomLine] {
    let kinds = Dictionary(grouping: centres) { centre in
      centre.kind.map(PlainSpelling.of).flatMap { $0.hasText ? $0 : nil }
    }
    var named = kinds.compactMap { key, centres in
      key != nil && centres.count >= least ? (name: centres[0].kind ?? "", centres) : nil
    }
    .sortedInDanish(by: \.name)
    let shown = Set(named.flatMap { $0.1.map(\.file) })
    var others = centres.filter { !shown.contains($0.file) }
    if (1..<least).contains(others.count) {
      guard let smallest = named.indices.min(by: { named[$0].1.count < named[$1].1.count }) else {
        return []
      }
      others += named.remove(at: smallest).1
    }
    if named.isEmpty { return [] }
    let lines = named.map { RoomLine(.kind($0.name), $0.1, themes: ids) }
    guard !others.isEmpty else { return lines.count > 1 ? lines : [] }
    return lines + [RoomLine(.others, others, themes: ids)]
  }
}
