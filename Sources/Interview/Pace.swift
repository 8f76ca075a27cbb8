import PlanModel

/// The leader's own pace, measured on the questions answered in this sitting.
struct Pace: Sendable {
  private var last: Int
  private var seconds = 0
  private var planned = 0

  /// A pause longer than this was something else than writing, in seconds.
  private static let longestPause = 20 * 60
  /// No question is planned for longer, in minutes, whatever a ledetråd says.
  private static let longestQuestion = 600

  init(now: Int) { last = now }

  /// Notes what became of a step at a moment. Only an answer says how fast somebody writes;
  /// passing questions over does not.
  mutating func note(_ step: any Step, _ result: Answer, now: Int) {
    defer { last = now }
    guard case .change = result, let minutes = step.plannedMinutes,
      now - last < Self.longestPause
    else { return }
    seconds += now - last
    planned += min(minutes, Self.longestQuestion)
  }

  /// How much longer than planned this leader takes; 1 before enough is known.
  var factor: Double { Self.factor(seconds: seconds, plannedMinutes: planned) }

  /// As if so many minutes had been answered at the ledetråd's own pace: one quick answer does not
  /// halve the time that is left.
  private static let trust = 15

  /// How much longer (above 1) or shorter than planned this leader takes, from the answers of
  /// this sitting; at most three times, and no less than two thirds: whoever goes through the
  /// first questions in a hurry does not write the goals in no time.
  private static func factor(seconds: Int, plannedMinutes: Int) -> Double {
    let factor = Double(seconds + trust * 60) / Double((plannedMinutes + trust) * 60)
    return max(2.0 / 3, min(3, factor))
  }
}
