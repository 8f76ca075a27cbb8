import Interview
import PlanFormat
import PlanModel
import PlanStore
import PlanWorkspace
import Synchronization
import TestSupport
import Testing
import WebPages

@testable import WebSitting

/// A room at a course with one plan, on a disk in memory.
struct Room {
  static let path = "/planer/huset.yaml"
  static let start = """
    format: årsplan/1
    ledetråd: ledetråd-2016
    år: 2016
    status: kladde
    center: { id: huset, navn: Huset, type: børnehave, leder: Ida Lund, kerneopgave: Trygge børn. }

    """

  let files: MemoryFileSystem
  let plan: SharedPlan

  /// A room with a plan in it.
  init(_ text: String = start) throws {
    files = MemoryFileSystem()
    try files.peek { (state) throws(FileError) in
      try state.makeTestFolder("/planer")
      try state.addFile(Self.path, text)
      state.settle()
    }
    plan = try Self.open(files)
  }

  private init(_ files: MemoryFileSystem) throws {
    self.files = files
    plan = try Self.open(files)
  }

  /// The same room after the program was killed.
  func restarted() throws -> Room {
    try files.peek { $0.restart(.nothing) }
    return try Room(files)
  }

  var place: Workplace {
    var place = Workplace()
    place.disk = .test(files)
    return place
  }

  private static func open(_ files: MemoryFileSystem) throws -> SharedPlan {
    var place = Workplace()
    place.disk = .test(files)
    return try SharedPlan(
      at: path, library: GuideLibrary(folders: [], files: files), place: place, clock: { "10.42" })
  }

  /// The plan as it stands in the file.
  var stored: Plan { PlanDocument.read(bytes).plan }
  var bytes: [UInt8] { (try? files.read(Self.path, limit: 1 << 22)) ?? [] }

  func answer(to question: String) -> String? {
    stored.reflections.first { $0.question == question }?.answer
  }

  /// Somebody who sits down.
  func person(_ name: String) -> Person { Person(WebSitting(at: plan, as: name)) }
}

/// Somebody with a browser without script.
struct Person {
  let sitting: WebSitting

  init(_ sitting: WebSitting) { self.sitting = sitting }

  /// The page at a place, wherever that leads.
  func page(_ place: String) throws -> String { try arrive(at: place).page }

  /// The page at a place, and the place that it is.
  func arrive(at place: String) throws -> (place: String, page: String) {
    var place = place
    for _ in 0..<5 {
      switch sitting.page(at: place, token: "token") {
      case .page(let page): return (place, page)
      case .seeOther(let address): place = Self.place(address)
      case let other:
        Issue.record("\(place): \(other)")
        return (place, "")
      }
    }
    Issue.record("\(place) leads nowhere")
    return (place, "")
  }

  func form(_ place: String) throws -> BrowserForm {
    try #require(BrowserForm(try page(place)), "\(place) has no form")
  }

  /// Sends a form; gives the place that it leads to.
  @discardableResult
  func send(_ form: BrowserForm, _ act: String = "save") throws -> String {
    guard
      case .seeOther(let address) = sitting.take(form.pressing(act), at: Self.place(form.action))
    else {
      Issue.record("no address")
      return ""
    }
    return Self.place(address)
  }

  /// Fills in a field of a place and sends it.
  @discardableResult
  func answer(_ place: String, _ text: String, field: String? = nil) throws -> String {
    var form = try form(place)
    form.fill(field ?? place, text)
    return try send(form)
  }

  /// What a script sends while somebody types.
  func type(_ form: BrowserForm) -> WebAnswer {
    sitting.take(form.pressing("save"), at: Place.draft + "/" + Self.place(form.action))
  }

  /// The place of an address.
  static func place(_ address: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(address.dropFirst("/plan/".count).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
