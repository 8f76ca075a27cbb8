import TestSupport
import Testing

/// A plan that comes in by `-` among others: where findings over several plans point.
@Suite(.timeLimit(.minutes(20))) struct StandardInputTests {
  private static func plan(_ id: String, comments: Int) -> String {
    String(repeating: "# En linje mere.\n", count: comments) + """
      format: årsplan/1
      ledetråd: ledetråd-2016
      år: 2016
      center: { id: \(id), navn: Hus \(id) }
      lokale-mål:
        - id: M1
          titel: Aftensmad i ro
          tema: samspil
          mål: Beboerne spiser i ro om aftenen og har god tid til at tale sammen imens.
          sammen-med: [findes-ikke]

      """
  }

  @Test(arguments: [nil, "b.yaml"])
  func `they point into the bytes that came in`(name: String?) throws {
    try ScratchFolder.use { folder in
      try folder.write("a.yaml", text: Self.plan("a", comments: 0))
      // On the disk lies another plan by the name that is given.
      try folder.write("b.yaml", text: "# Noget helt andet.\n" + Self.plan("b", comments: 0))
      let arguments = ["tjek", "-", "a.yaml", "--regler", "ukendt-center", "--format", "csv"]
      let run = try ProgramRun(
        arguments + (name.map { ["--filnavn", $0] } ?? []),
        input: Self.plan("b", comments: 3), in: folder.path)
      let rows = run.output.split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ";")
      }
      let places = rows.map { "\($0[0].drop { $0 == "'" }):\($0[3])" }
      #expect(Set(places) == ["a.yaml:10", "\(name ?? "-"):13"], "\(run.output)")
    }
  }
}
