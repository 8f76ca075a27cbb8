/// The page where the code is typed.
struct JoinPage: Sendable {
  var title: String
  var token: String
  var problem: String?
  var isEncrypted: Bool

  var html: String {
    PageFrame(
      title: Texts.Join.title(title), scripts: ["/deltag.js"],
      main: """
        <h1>\(title)</h1>
        \(PageFrame.problem(problem))<form method="post" action="/" autocomplete="off">
        \(PageFrame.token(token))
        <label for="kode">\(Texts.Join.code)</label>
        <p id="kode-hint" class="hint">\(Texts.Join.codeHint)</p>
        <input id="kode" name="kode" class="code" required maxlength="24" autocomplete="off" \
        autocapitalize="characters" spellcheck="false" aria-describedby="kode-hint">
        <button>\(Texts.Join.join)</button>
        </form>
        \(PageFrame.warning(isEncrypted: isEncrypted))
        """
    ).html
  }
}
