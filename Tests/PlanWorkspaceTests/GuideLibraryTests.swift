import PlanModel
import PlanStore
import PlanWorkspace
import TestSupport
import Testing

/// Where a plan's ledetråd is found.
struct GuideLibraryTests {
  private func guide(_ id: String, title: String) -> String {
    """
    # En kommentar før formatet.
    format: "ledetråd/1"
    id: \(id)
    titel: \(title)
    år: 2016
    temaer:
      - { id: t, titel: T, spørgsmål: [{ id: t-1, spørgsmål: Hvad? }] }

    """
  }

  private func plan(_ id: String?) -> Plan {
    var plan = Plan()
    plan.guide = id
    return plan
  }

  private func title(_ answer: Result<KnownGuide, GuideProblem>) -> String? {
    try? answer.get().guide.title
  }

  @Test func `looks beside the plan, in the folders, and in the program, in that order`() throws {
    try ScratchFolder.use { folder in
      try folder.write("ude/l.yaml", text: guide("ledetråd-2016", title: "ude"))
      try folder.write("planer/plan.yaml", "andre/plan.yaml", text: "format: årsplan/1\n")
      let library = GuideLibrary(folders: [folder.at("ude")])
      #expect(
        title(library.guide(for: plan("ledetråd-2016"), at: folder.at("planer/plan.yaml")))
          == "ude")
      try folder.write("planer/m.yml", text: guide("ledetråd-2016", title: "ved siden af"))
      let later = GuideLibrary(folders: [folder.at("ude")])
      #expect(
        title(later.guide(for: plan("ledetråd-2016"), at: folder.at("planer/plan.yaml")))
          == "ved siden af")
      #expect(
        title(later.guide(for: plan("ledetråd-2016"), at: folder.at("andre/plan.yaml")))
          == "ude")
      let bare = GuideLibrary(folders: [])
      #expect(title(bare.guide(for: plan("ledetråd-2016"), at: nil)) == "Ledetråd 2016")
    }
  }

  @Test(arguments: [
    "ledetråd-2016", "ledetraad-2016", "Ledetråd-2016", "ledetra\u{30A}d-2016", "LEDETRAAD-2016",
  ])
  func `finds an id however it is spelt`(id: String) throws {
    let answer = GuideLibrary(folders: []).guide(for: plan(id), at: nil)
    #expect(title(answer) == "Ledetråd 2016")
  }

  @Test func `takes the one that was asked for, by id or by path`() throws {
    try ScratchFolder.use { folder in
      try folder.write("min", text: guide("min", title: "Min"))
      for (choice, expected) in [(folder.at("min"), "Min"), ("ledetraad-2016", "Ledetråd 2016")] {
        let library = try GuideLibrary(folders: []).choosing(choice)
        #expect(title(library.guide(for: plan("en-anden"), at: nil)) == expected)
        #expect(title(library.guide(for: plan(nil), at: nil)) == expected)
      }
    }
  }

  @Test func `looks for an id that was asked for beside the plans first`() throws {
    try ScratchFolder.use { folder in
      try folder.write("a/plan.yaml", text: "format: årsplan/1\n")
      try folder.write("b/l.yaml", text: guide("ledetråd-2016", title: "vores"))
      let library = try GuideLibrary(folders: []).choosing(
        "ledetraad-2016", beside: [folder.at("a/plan.yaml"), folder.at("b/plan.yaml")])
      // One ledetråd for all of them, wherever each lies.
      for place in ["a/plan.yaml", "b/plan.yaml"] {
        #expect(title(library.guide(for: plan("en-anden"), at: folder.at(place))) == "vores")
      }
    }
  }

  @Test func `says why there is none`() throws {
    try ScratchFolder.use { folder in
      try folder.write("tom.yaml", text: "format: ledetråd/1\nid: tom\n")
      try folder.write("plan.yaml", text: "format: årsplan/1\n")
      let library = GuideLibrary(folders: [])
      let path = folder.at("plan.yaml")
      #expect(failure(library.guide(for: plan(nil), at: path)) == .unnamed)
      #expect(
        failure(library.guide(for: plan("ledetråd-2017"), at: path))
          == .notFound(id: "ledetråd-2017", nearest: nil), "another year is no slip")
      #expect(
        failure(library.guide(for: plan("ledetåd-2016"), at: path))
          == .notFound(id: "ledetåd-2016", nearest: "ledetråd-2016"))
      guard
        case .unusable(folder.at("tom.yaml"), let problems)? =
          failure(library.guide(for: plan("tom"), at: path))
      else {
        Issue.record("a ledetråd without themes was taken")
        return
      }
      #expect(!problems.isEmpty)
      #expect(throws: GuideProblem.unreadable(FileError(.open, folder.at("nej.yaml"), .notFound))) {
        try library.choosing(folder.at("nej.yaml"), beside: [path])
      }
      #expect(throws: GuideProblem.notFound(id: "nej", nearest: nil)) {
        try library.choosing("nej", beside: [path])
      }
    }
  }

  private func failure(_ answer: Result<KnownGuide, GuideProblem>) -> GuideProblem? {
    guard case .failure(let problem) = answer else { return nil }
    return problem
  }

  @Test func `passes over what is no ledetråd`() throws {
    try ScratchFolder.use { folder in
      try folder.write("plan.yaml", text: "format: årsplan/1\nledetråd: ledetråd-2016\n")
      try folder.write("tekst.yaml", text: "svar: |\n  formatet er ledetråd\n")
      try folder.write(".skjult.yaml", "noter.txt", text: guide("x", title: "X"))
      try folder.write("nfd.yaml", text: "\u{FEFF}format: ledetra\u{30A}d/1\r\nid: nfd\r\n")
      let own = GuideLibrary(folders: []).all(beside: folder.path).filter { known in
        if case .file = known.origin { true } else { false }
      }
      #expect(folder.relative(own.map(\.origin.name)) == ["nfd.yaml"])
    }
  }

  @Test func `gives many threads the same answer`() async throws {
    let library = GuideLibrary(folders: [])
    let titles = await withTaskGroup(of: String?.self) { group in
      for number in 0..<64 {
        let plan = plan(number % 2 == 0 ? "ledetråd-2016" : "ledetraad-2016")
        group.addTask { try? library.guide(for: plan, at: nil).get().guide.title }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(titles.count == 64 && titles.allSatisfy { $0 == "Ledetråd 2016" })
  }
}
