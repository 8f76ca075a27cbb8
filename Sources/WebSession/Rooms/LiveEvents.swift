import DataFormats

/// Who listens to a course.
public enum LiveAudience: Sendable, Equatable {
  /// Hears the clock.
  case participant
  /// Hears the clock and how far the centres are.
  case instructor
}

/// A browser that listens.
public struct LiveListener: Sendable, Equatable {
  /// What it hears.
  public var audience: LiveAudience
  /// The hash of its secret.
  var browser: String
}

/// How a course stands, as its pages' script hears it: server-sent events with JSON in them.
public struct LiveEvents: Sendable, Equatable {
  private let state: BoardState
  private let clock: String
  private let progress: String

  init(_ state: BoardState) {
    self.state = state
    clock = state.clock.map { Self.event("ur", Self.json($0)) } ?? ""
    progress = Self.event("fremgang", Self.json(state.lines))
  }

  /// What changed for somebody since; nil where nothing did. That time goes by is no change: the page
  /// counts by itself.
  func news(since old: LiveEvents?, for audience: LiveAudience) -> String? {
    var text = BoardState.Clock.areAlike(state.clock, old?.state.clock) ? "" : clock
    if audience == .instructor, progress != old?.progress { text += progress }
    return text.isEmpty ? nil : text
  }

  private static func event(_ name: String, _ data: String) -> String {
    "event: \(name)\ndata: \(data)\n\n"
  }

  private static func json(_ clock: BoardState.Clock) -> String {
    var json = JSONText()
    json.object { json in
      json.field("tilstand", Texts.Desk.phase(clock.phase))
      json.field("går", clock.endsAt != nil)
      json.field("blok", clock.block)
      json.field("vejledning", clock.instruction)
      json.field("sekunder", clock.secondsLeft)
      json.field("næste", clock.next ?? Texts.Desk.nothing)
      json.field("slut", clock.end)
    }
    return json.drainedText()
  }

  private static func json(_ lines: [BoardState.Line]) -> String {
    var json = JSONText()
    json.object { json in
      json.list("linjer", lines) { json, line in
        json.object { json in
          json.field("navn", line.name)
          json.field("gjort", line.answered)
          json.field("af", line.asked)
          json.field("tekst", Texts.Desk.done(line.answered, of: line.asked))
          json.field("navneord", Texts.Desk.answers(of: line.name))
          json.field("mål", line.goals)
          json.nullable("tema", line.theme)
        }
      }
    }
    return json.drainedText()
  }
}

extension BoardState.Clock {
  /// Whether they are the same but for the second at which each was looked at.
  fileprivate static func areAlike(_ one: BoardState.Clock?, _ other: BoardState.Clock?) -> Bool {
    guard let one, var other, let end = one.endsAt, let otherEnd = other.endsAt,
      abs(end - otherEnd) <= 1
    else { return one == other }
    (other.endsAt, other.secondsLeft) = (end, one.secondsLeft)
    return one == other
  }
}
