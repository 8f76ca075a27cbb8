import PlanStore
import TestSupport
import Testing

@testable import WebSession

/// Codes, secrets, and the file that keeps them.
struct AccessTests {
  @Test
  func `a code has forty bits, the instructor's sixty, and no letter that is taken for another`() {
    let access = Access.fresh()
    #expect(access.code.bits == 40)
    #expect(access.instructorCode.bits == 60)
    #expect(!access.code.text.contains { "ILOU".contains($0) })
    #expect(access.code.text.utf8.count == 9)
    #expect(Set((0..<200).map { _ in Access.fresh().code.text }).count == 200)
  }

  @Test(arguments: ["abcd-ef01", " ABCD EF01 ", "abcdefOl", "ABCDEFoI"])
  func `a code is known however it is typed`(_ typed: String) throws {
    let code = try #require(AccessCode(typed: "ABCDEF01"))
    #expect(try #require(AccessCode(typed: typed)).matches(code))
  }

  @Test(arguments: ["", "ABCD", "ABCD-EF0", "ABCD-EF0U", "ABCD-EF0é", "ABCD-EF01-2"])
  func `what cannot be a code is none`(_ typed: String) {
    #expect(AccessCode(typed: typed) == nil)
  }

  @Test func `a secret has 128 bits, and neither its hash nor its forms' token shows it`() {
    let secrets = (0..<100).map { _ in Secret.fresh() }
    #expect(Set(secrets.map(\.text)).count == 100)
    for secret in secrets {
      #expect(secret.text.utf8.count == 32)
      #expect(Set([secret.text, secret.hash, secret.formToken]).count == 3)
      #expect(!secret.hash.contains(secret.text))
    }
    #expect(Secret(cookie: "../../etc/passwd") == nil)
    #expect(Secret(cookie: String(repeating: "A", count: 32)) == nil)
  }

  @Test func `texts are compared whole, and in their bytes`() {
    #expect(ConstantTime.areEqual("abc", "abc"))
    #expect(!ConstantTime.areEqual("abc", "abd"))
    #expect(!ConstantTime.areEqual("abc", "ab"))
    #expect(!ConstantTime.areEqual("å", "a\u{30a}"))
  }

  @Test func `the file keeps codes and hashes, no secret, and is its owner's alone`() throws {
    try TestCourse.use { course in
      var browser = Browser(try course.door())
      browser.join(plan: "toppen.yaml")
      let text = try course.folder.text(AccessFile.name)
      let secret = try #require(browser.cookies["aarsplan"])
      #expect(text.contains(browser.door.code.text))
      #expect(text.contains("deltager toppen.yaml"))
      #expect(!text.contains(secret))
      let status = try RealFileSystem().status(
        course.folder.at(AccessFile.name), followingLinks: false)
      #expect(status.permissions == 0o600)
    }
  }

  @Test func `a link in the file's place is not followed`() throws {
    try TestCourse.use { course in
      try course.folder.write("andet", text: "noget andet\n")
      try course.folder.link(AccessFile.name, to: course.folder.at("andet"))
      #expect(throws: FileError.self) { try course.door() }
      #expect(try course.folder.text("andet") == "noget andet\n")
    }
  }

  @Test(arguments: [
    "kursus-adgang/2\nkode ABCD-EF01\nleder ABCD-EF01-2345\n", "vrøvl\n",
    "kursus-adgang/1\nkode ABCD-EF01\n",
    "kursus-adgang/1\nkode ABCD-EF01\nleder ABCD-EF01-2345\nadgang 12 x leder\n",
  ])
  func `what somebody has written there opens nothing`(_ text: String) {
    #expect(AccessFile.read(text) == nil)
  }

  @Test func `what is written is read as it was`() throws {
    var access = Access.fresh()
    let secret = Secret.fresh()
    _ = access.sessions.admit(secret, as: .participant(plan: "Skolen ved åen.yaml"), now: 7)
    _ = access.sessions.admit(.fresh(), as: .instructor, now: 8)
    _ = access.sessions.admit(.fresh(), as: .arrived, now: 9)
    let read = try #require(AccessFile.read(AccessFile.text(of: access)))
    #expect(read.sessions.entries == access.sessions.entries)
    #expect(read.code == access.code && read.instructorCode == access.instructorCode)
    #expect(read.sessions.role(of: secret, now: 8) == .participant(plan: "Skolen ved åen.yaml"))
  }

  @Test func `a secret is good for a day, and there is room for so many`() {
    var sessions = Sessions()
    let first = Secret.fresh()
    func admitted(_ secret: Secret, as role: Role, now: Int) -> Bool {
      sessions.admit(secret, as: role, now: now)
    }
    #expect(admitted(first, as: .instructor, now: 0))
    #expect(sessions.role(of: first, now: Sessions.lifetime - 1) == .instructor)
    #expect(sessions.role(of: first, now: Sessions.lifetime) == nil)
    for second in 1..<Sessions.most {
      #expect(admitted(.fresh(), as: .arrived, now: second))
    }
    // Nobody is put out by who comes later, and the instructor always gets in.
    #expect(!admitted(.fresh(), as: .arrived, now: 9))
    #expect(sessions.role(of: first, now: 9) == .instructor)
    #expect(admitted(.fresh(), as: .instructor, now: 9))
    #expect(sessions.entries.count == Sessions.most + 1)
    // Who is past the day makes room.
    #expect(admitted(.fresh(), as: .arrived, now: Sessions.lifetime + 1))
  }
}
