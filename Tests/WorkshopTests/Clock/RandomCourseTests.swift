import DanishText
import PlanModel
import TestSupport
import Testing
import Workshop

/// Whatever is done to a clock in whatever order, its times add up.
@Suite struct RandomCourseTests {
  /// A run sheet with random blocks, and random doings at random moments, with clocks that are set and
  /// machines that are started again in between.
  struct Story {
    var sheet = RunSheet()
    var events: [WorkshopEvent] = []
    var now = SampleCourse.at(0)
    private var random: SeededGenerator

    init(seed: UInt64) {
      random = SeededGenerator(seed: seed)
      let forms: [WorkForm] = [.alone, .pair, .group, .plenary, .pause]
      let count = Int.random(in: 1...9, using: &random)
      sheet.blocks = (0..<count).map { index in
        SampleCourse.block(
          "b\(index)", forms.randomElement(using: &random) ?? .pause,
          .random(in: 0...40, using: &random))
      }
      let start = Int.random(in: 400...700, using: &random)
      sheet.start = TimeOfDay(minutes: start).map(Entry.known)
      sheet.end = TimeOfDay(minutes: start + sheet.minutes + .random(in: -20...20, using: &random))
        .map(Entry.known)
    }

    mutating func goOn() {
      now = now.adding(.random(in: 0...(9 * Span.minute), using: &random))
      if Int.random(in: 0..<15, using: &random) == 0 {
        now.wall += .random(in: -Span.hour...Span.hour, using: &random)
      }
      if Int.random(in: 0..<25, using: &random) == 0 {
        now.boot += "x"
        now.uptime = .random(in: 0...Span.minute, using: &random)
      }
    }

    mutating func wish() -> WorkshopWish {
      let wishes: [WorkshopWish] = [
        .start, .pause, .resume, .goOn, .goOn, .goOn, .back, .undo, .end,
        .automatic(.random(using: &random)), .adjust(minutes: .random(in: -9...9, using: &random)),
        .adjust(minutes: .random(in: -2_000...2_000, using: &random)),
      ]
      // An end ends the story's interest; it is seldom.
      let wish = wishes.randomElement(using: &random) ?? .goOn
      return wish == .end && Int.random(in: 0..<6, using: &random) > 0 ? .goOn : wish
    }
  }

  private static let seeds = Array<UInt64>(1...400)

  @Test("times add up, none is negative, and the end stands where it can")
  func adding() throws {
    var (underWay, standing, late) = (0, 0, 0)
    for seed in Self.seeds {
      var story = Story(seed: seed)
      for _ in 0..<40 {
        story.goOn()
        let clock = WorkshopClock(story.sheet, story.events)
        let now = clock.standing(at: story.now)
        try #require(Self.problem(in: now, of: story.sheet) == nil, "seed \(seed): \(now)")
        if now.current != nil { underWay += 1 }
        if let event = now.event(story.wish(), at: story.now) { story.events.append(event) }
        let after = WorkshopClock(story.sheet, story.events).standing(at: story.now)
        let isRoomy = Self.isRoomy(after, story.sheet)
        if let began = after.began, let ends = after.ends, after.current != nil {
          if ends.wall - began.wall > Self.longest(story.sheet), isRoomy { late += 1 }
          standing += 1
        }
      }
    }
    #expect(underWay > 2_000 && standing > 2_000 && late == 0)
  }

  /// Whether the blocks that are left have more than they need at least.
  private static func isRoomy(_ standing: WorkshopStanding, _ sheet: RunSheet) -> Bool {
    guard let current = standing.current else { return false }
    return zip(standing.blocks, sheet.blocks).dropFirst(current + 1).contains { block, made in
      block.length > min(block.planned, (made.form?.value == .pause ? 5 : 1) * Span.minute)
    }
  }

  /// No course is to take longer than was planned from its beginning.
  private static func longest(_ sheet: RunSheet) -> Int64 {
    sheet.blocks.reduce(0) { $0 + Int64(max(1, $1.minutes?.value?.number ?? 0)) * Span.minute }
  }

  private static func problem(in now: WorkshopStanding, of sheet: RunSheet) -> String? {
    let taken = now.blocks.reduce(0) { $0 + $1.used + $1.paused }
    if now.blocks.contains(where: { $0.used < 0 || $0.paused < 0 || $0.length < 0 }) {
      return "negative"
    }
    guard let began = now.began, let ends = now.ends else {
      return taken == 0 ? nil : "time taken before the start"
    }
    guard let current = now.current else {
      return ends.uptime - began.uptime == taken ? nil : "the whole is \(taken)"
    }
    let ahead = now.blocks.dropFirst(current + 1)
    let rest = max(0, now.left) + ahead.reduce(0) { $0 + $1.length }
    if ends.uptime - began.uptime != taken + rest { return "ends not after \(taken + rest)" }
    for (block, made) in zip(ahead, sheet.blocks.dropFirst(current + 1)) {
      let least = min(block.planned, (made.form?.value == .pause ? 5 : 1) * Span.minute)
      if block.length < least { return "\(block.key) is too short" }
    }
    return nil
  }

  @Test("what was seen while it ran is what its log gives afterwards, event by event and at once")
  func replay() throws {
    for seed in Self.seeds.prefix(150) {
      var story = Story(seed: seed &+ 10_000)
      var live = WorkshopClock(story.sheet)
      for _ in 0..<40 {
        story.goOn()
        _ = live.standing(at: story.now)
        if let event = live.standing(at: story.now).event(story.wish(), at: story.now) {
          live.take(event)
          story.events.append(event)
        }
        let again = WorkshopClock(story.sheet, story.events)
        try #require(live.standing(at: story.now) == again.standing(at: story.now), "seed \(seed)")
      }
    }
  }

  @Test("an undo of anything leaves the course as if nothing had been done")
  func undo() throws {
    var taken = 0
    for seed in Self.seeds.prefix(150) {
      var story = Story(seed: seed &+ 20_000)
      for _ in 0..<30 {
        story.goOn()
        let clock = WorkshopClock(story.sheet, story.events)
        let before = clock.standing(at: story.now)
        var wish = story.wish()
        if wish == .undo { wish = .goOn }
        guard let event = before.event(wish, at: story.now) else { continue }
        var changed = clock
        changed.take(event)
        let after = changed.standing(at: story.now)
        story.events.append(event)
        guard after.doings > before.doings, after.doings < 100,
          let undo = after.event(.undo, at: story.now)
        else { continue }
        changed.take(undo)
        taken += 1
        let undone = changed.standing(at: story.now)
        try #require(
          undone.onTheWall == before.onTheWall, "seed \(seed): \(event.kind)")
      }
    }
    #expect(taken > 1_000)
  }
}

extension WorkshopStanding {
  /// As people see it. When it began and ends is told by the clock as it was last set, so only the
  /// time between them is held against what was before.
  fileprivate var onTheWall: String {
    let length = (ends?.wall ?? 0) - (began?.wall ?? 0)
    let numbers = [left, lag, length, untilStart ?? 0, Int64(doings)]
    return "\(phase) \(blocks) \(String(describing: current)) \(numbers) \(isAutomatic)"
  }
}
