public import PlanStore
import Synchronization
import WebSitting

/// The door of a course in the browser: who is let in, and to what. Knows HTTP's words and no network,
/// and may be asked by many threads at once.
public final class Door: Sendable {
  /// The course's folder.
  let folder: String
  let disk: Disk
  let premises: Premises
  let bounds: Bounds
  let board: any CourseBoard
  let rooms: RoomKeeper
  /// Seconds since some moment, never backwards.
  let now: @Sendable () -> Double
  /// Seconds since 1970.
  let today: @Sendable () -> Int
  let state: Mutex<DoorState>
  /// What a server that starts anew goes on from. Written beside the visits that come meanwhile.
  let record: Mutex<AccessFile>
  let plans: PlanShelf

  /// The door of the course in a folder. Throws where what opens it can neither be read nor written.
  public init(
    folder: String, disk: Disk, premises: Premises, bounds: Bounds = Bounds(),
    board: any CourseBoard, makeRoom: @escaping RoomMaker,
    now: @escaping @Sendable () -> Double = ServerClock.steady,
    today: @escaping @Sendable () -> Int = ServerClock.seconds
  ) throws(FileError) {
    var file = AccessFile(in: folder, on: disk)
    let known = try file.load()
    let access = known ?? .fresh()
    if known == nil { try file.save(access) }
    (self.folder, self.disk, self.premises, self.bounds) = (folder, disk, premises, bounds)
    (self.board, self.now, self.today) = (board, now, today)
    rooms = RoomKeeper(folder: folder, disk: disk, make: makeRoom)
    state = Mutex(DoorState(access: access, bounds: bounds))
    record = Mutex(file)
    plans = PlanShelf(in: folder, on: disk)
  }

  /// The participants' code.
  public var code: AccessCode { state.withLock { $0.access.code } }

  /// The instructor's code.
  public var instructorCode: AccessCode { state.withLock { $0.access.instructorCode } }

  /// What a visit gets.
  public func answer(_ visit: Visit) -> Answer {
    var answer = respond(to: visit)
    answer.headers += SafeguardHeaders.all
    return answer
  }

  private func respond(to visit: Visit) -> Answer {
    guard visit.path.hasPrefix("/"), visit.path.utf8.count <= bounds.path else { return plain(400) }
    guard premises.isKnown(host: visit.host, at: visit.local, port: visit.port) else {
      return plain(421)
    }
    let mayAsk = state.withLock { $0.requests.take(visit.peer.key, now: now()) }
    guard mayAsk else { return tooMany(seconds: 5) }
    if premises.isFromElsewhere(visit) { return refused(Texts.Door.fromElsewhere) }
    guard let route = Route(visit.path) else { return notFound() }
    switch visit.method {
    case .get: return get(route, visit)
    case .post: return post(route, visit)
    }
  }

  // MARK: Looking

  private func get(_ route: Route, _ visit: Visit) -> Answer {
    if case .file(let file) = route { return .file(file.text, type: file.type) }
    guard let guest = guest(visit) else {
      return route == .entrance ? entrance(visit) : outside()
    }
    let role = guest.role
    switch (route, role) {
    case (.live, _): return live(role == .instructor ? .instructor : .participant, guest)
    case (.choice, .arrived), (.choice, .participant): return choice(guest, role)
    case (.room(let path), .participant(let plan)):
      return enter(plan, guest) { $0.page(at: path, token: guest.secret.formToken) }
    case (.desk, .instructor): return desk(guest, problem: nil)
    case (.square, .instructor):
      return square(visit).map { .file($0, type: "image/svg+xml") } ?? notFound()
    default: return .seeOther(Self.home(of: role))
    }
  }

  private func live(_ audience: LiveAudience, _ guest: Guest) -> Answer {
    var answer = Answer(status: 200)
    answer.headers = [("Content-Type", "text/event-stream; charset=utf-8")]
    answer.body = .live(LiveListener(audience: audience, browser: guest.secret.hash))
    return answer
  }

  /// Where somebody belongs.
  static func home(of role: Role) -> String {
    switch role {
    case .arrived: Route.choicePath
    case .participant: Route.roomPath
    case .instructor: Route.deskPath
    }
  }

  // MARK: Forms

  private func post(_ route: Route, _ visit: Visit) -> Answer {
    guard premises.isOwn(visit) else { return refused(Texts.Door.fromElsewhere) }
    let type = visit.headers["content-type"]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else { return plain(415) }
    guard let form = WebForm(visit.body) else { return plain(400) }
    if route == .entrance { return arrive(form, visit) }
    guard let guest = guest(visit) else { return strange() }
    guard ConstantTime.areEqual(form["token"] ?? "", guest.secret.formToken) else {
      return refused(Texts.Door.oldPage)
    }
    let maySend = state.withLock { $0.forms.take(guest.secret.hash, now: now()) }
    guard maySend else { return tooMany(seconds: 2) }
    switch (route, guest.role) {
    case (.exit, _): return leave(guest)
    case (.choice, .arrived), (.choice, .participant): return choose(form, guest)
    case (.room(let path), .participant(let plan)):
      return enter(plan, guest) { $0.take(form, at: path) }
    case (.desk, .instructor): return steer(form, guest)
    default: return refused(Texts.Door.notYours)
    }
  }

  private func enter(
    _ plan: String, _ guest: Guest, _ visit: (any WorkshopRoom) -> WebAnswer
  ) -> Answer {
    let box: RoomKeeper.Box?
    do throws(RoomProblem) {
      box = try rooms.room(for: guest.secret.hash, plan: plan)
    } catch {
      return noPlan(error.message)
    }
    guard let box else { return noPlan(Texts.Door.planGoneWhy) }
    switch box.visit(visit) {
    case .page(let html): return .page(html)
    case .seeOther(let path): return .seeOther(path)
    case .data(let json): return .file(json, type: "application/json")
    case .nothing(let html): return .page(html, status: 404)
    case .failed(let message):
      return page(Texts.Door.couldNot, message, back: Route.roomPath, status: 500)
    }
  }

  private func noPlan(_ reason: String) -> Answer {
    page(Texts.Door.planGone, reason, back: Route.choicePath, status: 404)
  }

  /// Whether a browser that listens is still one of those who have joined.
  func isStillIn(_ listener: LiveListener) -> Bool {
    state.withLock { $0.access.sessions.isKnown(listener.browser, now: today()) }
  }

  /// Lets go of all plans: the server ends.
  public func close() { rooms.close() }
}

/// What a door remembers.
struct DoorState: Sendable {
  var access: Access
  var guesses = GuessLimit()
  var joins: RateLimit
  var requests: RateLimit
  var forms: RateLimit

  init(access: Access, bounds: Bounds) {
    self.access = access
    joins = RateLimit(bounds.joins)
    requests = RateLimit(bounds.requests)
    forms = RateLimit(bounds.forms)
  }
}
