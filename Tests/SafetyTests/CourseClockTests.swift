import Glibc
import PlanWorkspace
import TestSupport
import Testing
import Workshop

/// The clock of a course on a real terminal: its keys, and whatever becomes of the program.
@Suite struct CourseClockTests {
  private static let enters = "\u{1B}[?1049h"
  private static let leaves = "\u{1B}[?25h\u{1B}[?1049l"

  @Test func `an instructor's keys do what they say, and each tells the end`() throws {
    try CourseSitting.use { course in
      let clock = try course.start()
      try clock.expect("Tryk på en tast når I begynder")
      try clock.type("?")
      try clock.expect("sæt uret på pause")
      try clock.type(" ")
      try clock.expect("Tryk på en tast når I begynder")
      #expect(try course.events().isEmpty)
      try clock.type(" ")
      try clock.expect("Skriv selv")
      try clock.expect("Svar i ro.")
      try clock.expect("Derefter: Kaffe (20 minutter)")
      try clock.expect("I er i gang. Kurset slutter kl.")
      try clock.type("+")
      try clock.expect("Blokken har fået 1 minut mere. Kurset slutter kl.")
      try clock.type("f")
      try clock.expect("I er 1 minut bagud.")
      try clock.type(" ")
      try clock.expect("Uret er sat på pause")
      try clock.type("s")
      try clock.expect("Videre til »Kaffe«. Kurset slutter kl.")
      try clock.type("u")
      try clock.expect("Det er fortrudt. Kurset slutter kl.")
      try clock.type("t")
      try clock.expect("Det er den første blok.")
      try clock.type("-")
      try clock.expect("Blokken har fået 1 minut mindre.")
      try clock.type("q")
      try clock.expect("Uret går videre.")
      #expect(try clock.end() == .exited(0))
      #expect(try clock.modes() == clock.modesAtStart)
      #expect(clock.raw.contains(Self.enters) && clock.raw.contains(Self.leaves))
      #expect(
        try course.events() == [
          .start, .adjust(block: "alene", minutes: 1), .pause, .goOn(to: "kaffe"),
          .undo(number: 4), .adjust(block: "alene", minutes: -1),
        ])
    }
  }

  @Test func `a key that is held down moves one block`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let clock = try course.start()
      try clock.expect("Skriv selv")
      for _ in 0..<8 { try clock.type("s") }
      try clock.expect("Videre til »Kaffe«")
      try clock.type("q")
      #expect(try clock.end() == .exited(0))
      #expect(try course.events() == [.start, .goOn(to: "kaffe")])
    }
  }

  @Test(
    "whatever ends it gives the terminal back",
    arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGINT])
  func ending(_ signal: Int32) throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let clock = try course.start()
      try clock.expect("Skriv selv")
      #expect(try clock.modes() != clock.modesAtStart)
      if signal == SIGINT { try clock.type("\u{3}") } else { try clock.send(signal: signal) }
      #expect(try clock.end() == (signal == SIGINT ? .exited(0) : .signalled(signal)))
      #expect(try clock.modes() == clock.modesAtStart)
      #expect(clock.raw.components(of: Self.enters) == clock.raw.components(of: Self.leaves))
    }
  }

  @Test func `a terminal that is gone ends it`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let clock = try course.start()
      try clock.expect("Skriv selv")
      clock.hangUp()
      #expect(try clock.end() == .signalled(SIGHUP))
    }
  }

  @Test func `Ctrl-Z gives the terminal back, and fg the clock`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let shell = try course.startInShell()
      try shell.expect("Skriv selv")
      try shell.type("\u{1A}")
      try shell.expect("STOPPET")
      #expect(try shell.modes() == shell.modesAtStart)
      #expect(shell.raw.components(of: Self.leaves) == 1)
      try shell.type("\r")
      try shell.expect("Skriv selv")
      try shell.type("s")
      try shell.expect("Videre til »Kaffe«")
      try shell.type("q")
      try shell.expect("SLUT")
      #expect(try shell.end() == .exited(0))
      #expect(shell.raw.components(of: Self.enters) == 2)
    }
  }

  @Test("killed at any moment it goes on where it would have been", arguments: 1...6)
  func kill(_ round: Int) throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 200)
      for number in 0..<3 {
        let clock = try course.start()
        try clock.expect("Blok 1 af 3")
        try clock.type(String(repeating: "+-", count: round))
        // Somewhere in the middle of it.
        _ = try clock.sees("fået 1 minut", within: Int64(number * round * 3))
        try clock.send(signal: SIGKILL)
        #expect(try clock.end() == .signalled(SIGKILL))
      }
      let after = try course.start(["--enkel"])
      try after.expect("Blok 1 af 3: Skriv selv.")
      let standing = try course.standing()
      let adjusted = try course.events().reduce(into: Int64(0)) { sum, kind in
        if case .adjust(_, let minutes) = kind { sum += Int64(minutes) }
      }
      let left = (10 + adjusted) * Span.minute - 200 * Span.second
      // What the test itself took.
      #expect((left - 60 * Span.second...left).contains(standing.left))
      try after.type("q\r")
      #expect(try after.end() == .exited(0))
    }
  }

  @Test func `the wall clock was an hour wrong, and is right now`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 150, wallWrong: 3_600)
      let run = try course.run("\nq\n")
      #expect(run.status == 0)
      #expect(run.output.contains("Blok 1 af 3: Skriv selv. Hver for sig.\nSvar i ro.\n"))
      #expect(run.output.contains(" tilbage. Kurset slutter kl. "))
      #expect((7 * Span.minute...450 * Span.second).contains(try course.standing().left))
    }
  }

  @Test func `stopped for a while, its time has run out meanwhile, and it says so`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 596)
      let clock = try course.start(["--enkel"])
      try clock.expect("tilbage.")
      try clock.send(signal: SIGSTOP)
      #expect(!(try clock.sees("Tiden er gået", within: 5_000)))
      try clock.send(signal: SIGCONT)
      try clock.expect("Tiden er gået for »Skriv selv«.")
      try clock.type("q\r")
      #expect(try clock.end() == .exited(0))
    }
  }

  @Test func `two at once see what the other does`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let (projector, page) = (try course.start(), try course.start(["--enkel"]))
      try projector.expect("Skriv selv")
      try page.expect("Blok 1 af 3")
      try page.type("pause\r")
      try projector.expect("Uret er sat på pause")
      try projector.type(" ")
      try page.expect("Uret går igen.")
      try projector.type("s")
      try page.expect("Blok 2 af 3: Kaffe.")
      try page.type("q\r")
      try projector.type("q")
      #expect(try page.end() == .exited(0) && projector.end() == .exited(0))
      #expect(try course.events() == [.start, .pause, .resume, .goOn(to: "kaffe")])
    }
  }

  @Test func `with --selv blocks follow each other, also while nothing ran`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 700)
      try course.write(.automatic(true), ago: 650)
      let run = try course.run("\n", ["--selv"])
      #expect(run.output.contains("Blok 2 af 3: Kaffe."))
      let off = try course.run("\n")
      #expect(off.output.contains("Blok 2 af 3: Kaffe."))
      #expect(try course.events().last == .automatic(false))
    }
  }

  @Test func `the window may change at any time`() throws {
    try CourseSitting.use { course in
      try course.write(.start, ago: 60)
      let clock = try course.start()
      try clock.expect("Derefter: Kaffe")
      for (rows, columns) in [(20, 50), (60, 200), (3, 12), (1, 1), (24, 80)] {
        try clock.resize(rows: rows, columns: columns)
      }
      try clock.expect("Derefter: Kaffe")
      try clock.type("q")
      #expect(try clock.end() == .exited(0))
    }
  }

  @Test func `commands that are typed, line by line`() throws {
    try CourseSitting.use { course in
      let run = try course.run(
        "hvad\n?\ntilbage\nstart\n+ 2\n- 40\nforlæng 3\nf\nnæste\nfortryd\npause\nvidere\nslut\nq\n",
        ["--enkel"])
      #expect(run.status == 0 && run.errors.isEmpty)
      for text in [
        "Årsplankursus\nKurset begynder kl. 09.00.\nSkriv start,", "Den kommando findes ikke.",
        "slut: kurset er slut.", "Kurset er ikke begyndt.", "Blok 1 af 3", "fået 2 minutter mere",
        "fået 40 minutter mindre", "fået 3 minutter mere", "bagud", "Blok 2 af 3: Kaffe.\n",
        "Uret er sat på pause.", "Uret går igen.", "Kurset er slut.",
      ] {
        #expect(run.output.contains(text), "\(text)")
      }
      #expect(!run.output.contains("\u{1B}"))
      #expect(try course.standing().phase == .ended)
    }
  }

  @Test func `no course, no blocks, and a log that is none of ours`() throws {
    try CourseSitting.use { course in
      try course.folder.write("kursus.yaml", text: "format: kursus/1\ntitel: x\n")
      #expect(try course.run("").status == 2)
      #expect(try course.run("", ["andetsteds"]).status == 2)
    }
    try CourseSitting.use { course in
      try course.folder.link("forloeb.csv", to: "/dev/null")
      let run = try course.run("start\n\nq\n")
      #expect(run.output.contains("Blok 1 af 3") && run.errors.contains("forloeb.csv"))
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
