/// What somebody wants of the clock, in view of where the course is.
public enum WorkshopWish: Sendable, Hashable {
  /// Begin the course; again, where it is over.
  case start
  /// Let the clock stand.
  case pause
  /// Let it run on.
  case resume
  /// Give the block at hand more minutes, or fewer.
  case adjust(minutes: Int)
  /// On to the next block.
  case goOn
  /// Back to the one before.
  case back
  /// Take back what was done last.
  case undo
  /// End the course.
  case end
  /// Let blocks follow each other by themselves, or not.
  case automatic(Bool)
}

extension WorkshopStanding {
  /// The event that a wish is; nil where there is nothing to do for it.
  public func event(_ wish: WorkshopWish, at now: ClockReading) -> WorkshopEvent? {
    kind(wish).map { WorkshopEvent($0, at: now) }
  }

  private func kind(_ wish: WorkshopWish) -> WorkshopEvent.Kind? {
    let isUnderWay = phase == .running || phase == .paused
    switch wish {
    case .start: return isUnderWay || blocks.isEmpty ? nil : .start
    case .pause: return phase == .running ? .pause : nil
    case .resume: return phase == .paused ? .resume : nil
    case .adjust(let minutes):
      return minutes == 0 ? nil : current.map { .adjust(block: blocks[$0].key, minutes: minutes) }
    case .goOn: return isUnderWay ? .goOn(to: next.map { blocks[$0].key }) : nil
    case .back:
      return current.flatMap { $0 > 0 ? .back(to: blocks[$0 - 1].key) : nil }
    case .undo: return doings > 0 ? .undo(number: doings) : nil
    case .end: return isUnderWay ? .end : nil
    case .automatic(let isOn): return isOn == isAutomatic ? nil : .automatic(isOn)
    }
  }
}
