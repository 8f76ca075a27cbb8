import PlanModel

/// The leader's own pace, measured on the questions answered in this sitting.
struct Pace: Sendable {
  private var last: Int
  private var seconds = 0
  private var planned = 0

  /// A pause longer than this was something else than writing, in seconds.
  private static let longestPause = 20 * 60

  init(now: Int) { last = now }

  /// Notes what became of a step at a moment. Only an answer says how fast somebody writes;
  /// passing questions over does not.
  mutating func note(_ step: any Step, _ result: Answer, now: Int) {
    defer { last = now }
    guard case .change = result, let minutes = step.plannedMinutes,
      now - last < Self.longestPause
    else { return }
    seconds += now - last
    planned += minutes
  }

  /// How much longer than planned this leader takes; 1 before enough is known.
  var factor: Double { Progress.pace(seconds: seconds, plannedMinutes: planned) }
}
