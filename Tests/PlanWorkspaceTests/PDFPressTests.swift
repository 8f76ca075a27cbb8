import Foundation
import PlanProse
import TestSupport
import Testing

@testable import PlanReports
@testable import PlanWorkspace

/// PDFs by other programs: what is asked of them, and what comes of what they do. The programs here
/// are stand-ins of a few lines; the real ones are asked by `make documents`.
@Suite struct PDFPressTests {
  private func script(
    _ lines: String, in folder: TestSupport.ScratchFolder, _ name: String = "typst"
  ) throws
    -> String
  {
    let path = folder.at(name)
    try folder.write(name, text: "#!/bin/sh\n\(lines)\n")
    chmod(path, 0o755)
    return path
  }

  @Test func `the characters that no font has are found in what Typst says`() {
    let said = """
      error: PDF/UA-1 error: the text `"👩"` could not be displayed with font `"Carlito"`
       = hint: try using a different font
      error: PDF/UA-1 error: the text `"\\u{200d}\\u{e000}"` could not be displayed
      error: something else `"x"`
      """
    #expect(TypstEngine.unknown(in: said) == ["👩", "\u{200d}", "\u{e000}"])
    #expect(TypstEngine.unknown(in: "error: the text `\"").isEmpty)
  }

  @Test func `what a program writes is read`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let path = try script("cat \"$4\" > \"$5\"", in: folder)
      let answer = try TypstEngine(program: path).made(.pdf, of: "kilde æ")
      guard case .made(let bytes) = answer else { Issue.record("\(answer)"); return }
      #expect(String(decoding: bytes, as: UTF8.self) == "kilde æ")
    }
  }

  @Test func `characters are left out until all can be shown, and told`() throws {
    try TestSupport.ScratchFolder.use { folder in
      // It has no hand, and says so of whatever stands before the colour of a skin.
      let path = try script(
        """
        case $(cat "$4") in
          *👍*) echo 'the text `"👍"` could not be displayed'; exit 1;;
          *🏽*) echo 'the text `">"` could not be displayed'; exit 1;;
        esac
        cp "$4" "$5"
        """, in: folder)
      var told: [String] = []
      let press = PDFPress(typst: TypstEngine(program: path), office: nil) { told.append($0) }
      let text = String(
        decoding: try press.pdf(PDFDocument.job(of: Document([.paragraph("ja 👍🏽 tak")]))),
        as: UTF8.self)
      #expect(text.contains("ja <U+1F44D><U+1F3FD> tak"))
      #expect(told.count == 1 && told[0].contains("👍"))
    }
  }

  @Test func `without any program it says what to install`() throws {
    let press = PDFPress(typst: nil, office: nil) { _ in }
    #expect(throws: WorkspaceProblem.document(.noPDFMaker(needsOffice: false))) {
      try press.pdf(PDFDocument.job(of: Document([.paragraph("x")])))
    }
  }

  @Test func `where Typst fails, LibreOffice is asked`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let typst = TypstEngine(program: try script("exit 1", in: folder))
      // What follows --outdir is the folder, and the last is the document.
      let office = OfficeEngine(
        program: try script(
          "while test \"$1\" != --outdir; do shift; done; cp \"$3\" \"$2/plan.pdf\"", in: folder,
          "soffice"))
      let bytes = try PDFPress(typst: typst, office: office) { _ in }
        .pdf(PDFDocument.job(of: Document([.paragraph("x")])))
      #expect(bytes.starts(with: Array("PK".utf8)))
      let broken = OfficeEngine(program: try script("exit 0", in: folder, "libreoffice"))
      #expect(throws: WorkspaceProblem.document(.noPDF(program: "LibreOffice"))) {
        try PDFPress(typst: nil, office: broken) { _ in }
          .pdf(PDFDocument.job(of: Document([.paragraph("x")])))
      }
    }
  }

  @Test func `an image is asked for as one, of a program and of Python`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let path = try script("echo \"$@\" | sed 's|/[^ ]*/||g' > \"$7\"", in: folder)
      let answer = try TypstEngine(program: path).made(.png, of: "x")
      guard case .made(let bytes) = answer else { Issue.record("\(answer)"); return }
      let said = String(decoding: bytes, as: UTF8.self)
      #expect(said == "compile --format png --ppi 192 plan.typ plan.png\n")
      let python = try script("cp \"$3\" \"$4\"", in: folder, "python3")
      let image = try TypstEngine(program: python).made(.png, of: "kilde")
      guard case .made(let dots) = image else { Issue.record("\(image)"); return }
      #expect(String(decoding: dots, as: UTF8.self) == "kilde")
    }
  }

  @Test(arguments: ["exit 1", "exit 0", "kill -9 $$", "echo fejl; exit 2"])
  func `a program that makes nothing has failed`(lines: String) throws {
    try TestSupport.ScratchFolder.use { folder in
      let answer = try TypstEngine(program: script(lines, in: folder)).made(.pdf, of: "x")
      guard case .failed = answer else { Issue.record("\(answer)"); return }
    }
  }

  @Test func `one that is not there has failed, and a Python without Typst is none`() throws {
    let absent = try TypstEngine(program: "/findes/ikke").made(.pdf, of: "x")
    guard case .failed = absent else { Issue.record("\(absent)"); return }
    try TestSupport.ScratchFolder.use { folder in
      let answer = try TypstEngine(program: script("exit 3", in: folder, "python3")).made(
        .pdf, of: "x")
      guard case .absent = answer else { Issue.record("\(answer)"); return }
    }
  }

  @Test func `a program that does not end is stopped with all that it has started`() throws {
    try TestSupport.ScratchFolder.use { folder in
      let path = try script("sleep 1000 & echo $! > \"$0.barn\"\nsleep 1000", in: folder)
      let outcome = OtherProgram(words: [path]).run(atMost: 1, log: folder.at("log"))
      #expect(outcome == .tooSlow)
      let child = try #require(
        pid_t(try folder.text("typst.barn").trimmingCharacters(in: .newlines)))
      // Killed, it is gone, or waits for somebody to ask after it; that may take a moment.
      for _ in 0..<1_000 where isAlive(child) { usleep(10_000) }
      #expect(!isAlive(child))
    }
  }

  private func isAlive(_ child: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z") } ?? false
  }

  @Test func `a folder of passing files is gone afterwards, with all in it`() throws {
    var path = ""
    try WorkFolder.use { folder in
      path = folder
      #expect(mkdir("\(folder)/a", 0o700) == 0 && mkdir("\(folder)/a/b", 0o700) == 0)
      try WorkFolder.write([1], to: "\(folder)/a/b/c")
      #expect(symlink("/etc", "\(folder)/a/led") == 0)
    }
    #expect(access(path, F_OK) != 0 && access("/etc/passwd", F_OK) == 0)
  }

  @Test(arguments: [
    DocumentProblem.noPDFMaker(needsOffice: false), .noPDFMaker(needsOffice: true),
    .noPDF(program: "typst"), .slowPDF(program: "LibreOffice", seconds: 180),
    .unusableTemplate(path: "a.docx", .notADocument), .unusableTemplate(path: "a.docx", .tooLarge),
    .unusableTemplate(path: "a.docx", .hasMacros), .unusableTemplate(path: "a.docx", .isForeign),
  ])
  func `every problem says what is safe and what to do`(problem: DocumentProblem) {
    let account = WorkspaceProblem.document(problem).account
    #expect(account.safe != nil && account.advice != nil)
  }
}
