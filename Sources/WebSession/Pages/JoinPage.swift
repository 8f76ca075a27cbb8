import PlanReports

/// The page where the code is typed.
struct JoinPage: Sendable {
  var course: String
  var token: String
  var problem: String?
  var isEncrypted: Bool

  var html: String {
    PageFrame(
      title: Texts.Join.join, course: course, isReadable: !isEncrypted,
      main: """
        <h1>\(Texts.Join.join)</h1>
        \(PageFrame.problem(problem))<form method="post" action="/" autocomplete="off">
        \(PageFrame.token(token))
        <label for="kode">\(Texts.Join.code)</label>
        <p id="kode-hint" class="soft">\(Texts.Join.codeHint)</p>
        <input id="kode" name="kode" class="code" required maxlength="24" autocomplete="off" \
        autocapitalize="characters" spellcheck="false" aria-describedby="kode-hint">
        <p class="buttons"><button class="first">\(Texts.Join.join)</button></p>
        </form>

        """
    ).html
  }
}
