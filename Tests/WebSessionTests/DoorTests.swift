import PlanStore
import TestSupport
import Testing

@testable import WebSession

/// What pages show and say.
struct DoorTests {
  @Test func `every answer tells the browser what it may do`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      for path in ["/", "/plan", "/kursus.css", "/kursus.js", "/vaelg", "/intet", "/live"] {
        let answer = browser.get(path)
        let policy = try #require(answer.header("Content-Security-Policy"))
        #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("*"))
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Referrer-Policy") == "same-origin")
        #expect(answer.header("X-Frame-Options") == "DENY")
        #expect(answer.header("Cache-Control") == "no-store")
      }
    }
  }

  @Test func `no page has a script or a style in it`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var browser = Browser(door)
      var pages = [browser.get("/").text]
      browser.join(door.code.text)
      pages.append(browser.get("/vaelg").text)
      var instructor = Browser(door)
      instructor.join(door.instructorCode.text)
      pages.append(instructor.get("/leder").text)
      for page in pages {
        #expect(page.contains("<html lang=\"da\">") && page.contains("<h1>"))
        #expect(!page.contains("style=") && !page.contains("<style") && !page.contains(" on"))
        for script in page.split(separator: "<script").dropFirst() {
          #expect(script.contains("></script>") && script.hasPrefix(" src=\"/"))
        }
      }
    }
  }

  @Test func `the code stands on no page but the desk, and in no address`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var browser = Browser(door)
      let (page, joined) = (browser.get("/").text, browser.join(door.code.text))
      #expect(!page.contains(door.code.text) && joined.header("Location") == "/vaelg")
      #expect(!browser.get("/vaelg").text.contains(door.code.text))
      var instructor = Browser(door)
      instructor.join(door.instructorCode.text)
      let desk = instructor.get("/leder").text
      #expect(desk.contains(door.code.text) && !desk.contains(door.instructorCode.text))
      let square = instructor.get("/leder/kode.svg")
      #expect(square.header("Content-Type") == "image/svg+xml" && square.text.contains("<path"))
    }
  }

  @Test func `where others can read along, every page of the server says so; else none`() throws {
    for isEncrypted in [false, true] {
      try TestCourse.use { course in
        var course = course
        course.premises.isEncrypted = isEncrypted
        let door = try course.door()
        var browser = Browser(door)
        var pages = [browser.get("/").text]
        browser.join(door.code.text)
        pages += [browser.get("/vaelg").text, browser.get("/intet").text]
        var instructor = Browser(door)
        instructor.join(door.instructorCode.text)
        pages.append(instructor.get("/leder").text)
        for page in pages { #expect(page.contains("ikke krypteret") == !isEncrypted) }
      }
    }
  }

  @Test func `the desk shows figures and no word of anybody's`() throws {
    try TestCourse.use { course in
      try course.folder.write(
        "planer/toppen.yaml",
        text: TestCourse.plan("Toppen")
          + "refleksioner:\n  - spørgsmål: samspil-1\n    svar: Hemmelige ord\n")
      let door = try course.door()
      var instructor = Browser(door)
      instructor.join(door.instructorCode.text)
      let page = instructor.get("/leder").text
      #expect(
        page.contains("Toppen") && page.contains("2 af 7") && page.contains("<progress max=\"7\""))
      #expect(page.contains("8:00") && page.contains("Hvad gør vi allerede"))
      #expect(!page.contains("Hemmelige ord"))
    }
  }

  @Test func `the desk steers the clock, and says why it cannot`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var instructor = Browser(door)
      instructor.join(door.instructorCode.text)
      instructor.get("/leder")
      #expect(instructor.post("/leder", [("hvad", "længere")]).header("Location") == "/leder")
      #expect(course.board.moves.withLock { $0 } == [.prolong(minutes: 5)])
      let answer = instructor.post("/leder", [("hvad", "tilbage")])
      #expect(answer.status == 409 && answer.text.contains("Der er ingen blok før den her."))
      #expect(instructor.post("/leder", [("hvad", "rm -rf")]).status == 409)
    }
  }

  @Test func `a server that starts anew knows its browsers`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      let first = browser.door
      let second = try course.door()
      #expect(second.code == first.code && second.instructorCode == first.instructorCode)
      #expect(second.answer(browser.visit(.get, "/plan")).status == 200)
      let secret = try #require(browser.cookies["aarsplan"].flatMap(Secret.init(cookie:)))
      let form = browser.visit(.post, "/plan", [("token", secret.formToken), ("svar", "efter")])
      #expect(second.answer(form).status == 303)
      #expect(try course.folder.text("planer/toppen.yaml").contains("# efter"))
    }
  }

  @Test func `a plan that cannot be saved is not said to be`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      browser.get("/plan")
      course.rooms.isFull.withLock { $0 = true }
      let answer = browser.post("/plan", [("svar", "tabt")])
      #expect(answer.status == 500 && answer.text.contains("Disken er fuld."))
      #expect(try !course.folder.text("planer/toppen.yaml").contains("tabt"))
    }
  }

  @Test func `nor one that is gone, or has become a folder`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      browser.get("/plan")
      try course.folder.remove("planer/toppen.yaml")
      #expect(browser.post("/plan", [("svar", "tabt")]).status == 404)
      try course.folder.write("planer/toppen.yaml/x.yaml")
      #expect(browser.post("/plan", [("svar", "tabt")]).status == 404)
    }
  }

  @Test func `the list of plans follows the folder`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      #expect(door.plans.list().items.map(\.file) == ["solstraalen.yaml", "toppen.yaml"])
      try course.folder.write("planer/toppen.yaml", text: TestCourse.plan("Toppen Skole og SFO"))
      try course.folder.write("planer/ny.yaml", text: TestCourse.plan("Nyt Center"))
      try course.folder.remove("planer/solstraalen.yaml")
      #expect(door.plans.list().items.map(\.name) == ["Nyt Center", "Toppen Skole og SFO"])
    }
  }

  @Test func `a plan is read for its name once for each state of its file`() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      try state.makeTestFolder("/kursus")
      try state.makeTestFolder("/kursus/planer")
      try state.addFile("/kursus/planer/a.yaml", TestCourse.plan("A"))
    }
    let shelf = PlanShelf(in: "/kursus", on: .test(files))
    let readings = { () throws -> Int in
      try files.peek { $0.arm(nil) }
      #expect(shelf.list().items.map(\.name) == ["A"])
      return try files.peek { $0.log.count { $0 == .read } }
    }
    #expect(try readings() > 0)
    #expect(try readings() == 0)
  }

  @Test func `a room is left when its browser leaves, and when the server ends`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var (one, other) = (Browser(door), Browser(door))
      one.join(plan: "toppen.yaml")
      one.get("/plan")
      other.join(plan: "solstraalen.yaml")
      other.get("/plan")
      one.get("/plan")
      one.post("/ud")
      #expect(course.rooms.left.withLock { $0.count } == 1)
      door.close()
      #expect(course.rooms.left.withLock { $0.count } == 2)
    }
  }

  @Test func `somebody who asks without end is held back, and others are not`() throws {
    try TestCourse.use { course in
      let door = try course.door()
      var browser = Browser(door)
      browser.join(plan: "toppen.yaml")
      browser.get("/plan")
      let forms = (0..<50).map { _ in browser.post("/plan", [("svar", "x")]).status }
      #expect(forms.prefix(30).allSatisfy { $0 == 303 } && forms.last == 429)
      let looks = (0..<700).map { _ in browser.get("/kursus.css").status }
      #expect(looks.last == 429)
      var other = Browser(door)
      other.peer = "192.168.1.99"
      #expect(other.get("/").status == 200)
      course.time.pass(10)
      #expect(browser.get("/plan").status == 200)
    }
  }

  @Test func `a form is read as browsers write it`() throws {
    let form = try #require(WebForm(Array("a=1+2&b=%C3%A6%2B&a=3&c&=d".utf8)))
    #expect(form["a"] == "1 2" && form.all("a") == ["1 2", "3"])
    #expect(form["b"] == "æ+" && form["c"] == "" && form[""] == "d")
    for broken in ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%C3"] {
      #expect(WebForm(Array(broken.utf8)) == nil)
    }
    #expect(WebForm(Array(String(repeating: "a&", count: 401).utf8)) == nil)
  }

  @Test func `what changed is told, and that time goes by is not`() throws {
    var state = TestBoard().state()
    let old = LiveEvents(state)
    state.clock?.secondsLeft = 470
    #expect(LiveEvents(state).news(since: old, for: .instructor) == nil)
    state.lines[0].answered = 3
    let new = LiveEvents(state)
    #expect(new.news(since: old, for: .participant) == nil)
    #expect(
      try #require(new.news(since: old, for: .instructor)).hasPrefix("event: fremgang\ndata: {"))
    state.clock?.endsAt = nil
    state.clock?.phase = .paused
    #expect(
      try #require(LiveEvents(state).news(since: new, for: .participant)).hasPrefix("event: ur\n"))
  }

  @Test func `a square is what its library makes, with light around it`() throws {
    let square = try #require(Square(of: "http://192.168.1.20:8016/#ABCD-EF01"))
    // The three corners that a camera looks for.
    for (column, row) in [(0, 0), (square.width - 7, 0), (0, square.width - 7)] {
      #expect(
        (0..<7).allSatisfy { square.isDark(column + $0, row) && square.isDark(column, row + $0) })
      #expect(!square.isDark(column + 1, row + 1) && square.isDark(column + 3, row + 3))
    }
    #expect(!square.isDark(-1, 0) && !square.isDark(0, square.width))
    let lines = square.lines(isColoured: false)
    #expect(
      lines.count == (square.width + 5) / 2 && lines.allSatisfy { $0.count == lines[0].count })
    #expect(Square(of: String(repeating: "x", count: 5000)) == nil)
  }
}
