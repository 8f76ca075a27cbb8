import Dialogue
import PlanModel

/// Where a conversation is, and how it came there. Undoing a change brings it back whole.
struct Position: Sendable {
  /// What is being asked for.
  var step: any Step
  /// Where it was, for going back.
  var trail: [any Step] = []
  /// Where it came back from, one step after another, and how many places there were to go back to
  /// then: the way forward again.
  var ahead: [(step: any Step, depth: Int)] = []
  /// Where it goes back to after a jump.
  var returns: [any Step] = []
  /// Steps that were left for later in this sitting.
  var passed: Set<String> = []
  /// The steps that are being gone through one after another.
  var course: Course?
  /// Whether the way itself led here last, and no jump or command.
  private(set) var isOnWay = false

  /// The parts of a record that was just begun.
  struct Course: Sendable {
    /// What its steps name as their series.
    let series: String
    /// The parts, in order.
    let parts: [any Step]
    /// How many places there were to go back to when it was begun: a jump in the middle of it
    /// comes back before its next part.
    var depth = 0

    /// The next part that is not written yet.
    func next(after step: (any Step)?, passed: Set<String>, _ scene: Scene) -> (any Step)? {
      let place = step.flatMap { step in parts.firstIndex(where: step.isPart) }.map { $0 + 1 }
      return parts.dropFirst(place ?? 0).first {
        $0.mark(scene) == .open && !passed.contains($0.id)
      }
    }
  }

  init(_ step: any Step) { self.step = step }

  /// Goes where an answer says.
  mutating func move(_ next: Next, _ scene: Scene) {
    let from = step
    isOnWay = false
    switch next {
    case .to(let other): step = other
    case .visit(let other):
      returns.append(from)
      step = other.asVisit
    case .begin(var course):
      ahead = []
      course.depth = returns.count
      self.course = course
      step = course.next(after: nil, passed: passed, scene) ?? following(from, scene)
    case .onward, .leave: step = popAhead(from, scene) ?? following(from, scene)
    }
    if step.id != from.id { trail.append(from) }
  }

  /// What comes after a step: its own next part, the next of a course, where a jump came from, or
  /// the next on the way.
  mutating func following(_ from: any Step, _ scene: Scene) -> any Step {
    if let inner = from.successor(scene), inner.exists(scene) { return inner }
    if let course, from.series == course.series, returns.count <= course.depth {
      if let next = course.next(after: from, passed: passed, scene) { return next }
      self.course = nil
    }
    if let back = returns.popLast() {
      return back.exists(scene) && back.isReturnedTo ? back.asReturn : following(back, scene)
    }
    isOnWay = true
    return scene.itinerary.next(after: from, self, scene)
  }

  /// Goes back a number of steps; false at the beginning.
  mutating func goBack(_ count: Int, _ scene: Scene) -> Bool {
    var left: [any Step] = []
    for _ in 0..<count {
      guard let last = popTrail(scene) ?? scene.itinerary.before(step, scene) else { break }
      left.append(step)
      step = last.goneBackTo(scene)
    }
    if left.isEmpty { return false }
    returns.removeAll { $0.id == step.id || !$0.isReturnedTo }
    ahead += left.filter(\.isReturnedTo).map { ($0, returns.count) }
    return true
  }

  /// The step that one came back from, when nothing has led elsewhere meanwhile.
  private mutating func popAhead(_ from: any Step, _ scene: Scene) -> (any Step)? {
    while let next = ahead.last, returns.count <= next.depth {
      ahead.removeLast()
      if next.step.exists(scene), next.step.id != from.id { return next.step.asReturn }
    }
    return nil
  }

  private mutating func popTrail(_ scene: Scene) -> (any Step)? {
    while let last = trail.popLast() {
      if last.exists(scene), last.isReturnedTo, last.id != step.id { return last }
    }
    return nil
  }
}
