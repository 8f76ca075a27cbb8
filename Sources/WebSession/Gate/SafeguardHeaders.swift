/// What every answer says to the browser of what it may do.
enum SafeguardHeaders {
  /// The same for all of them.
  static let all: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    // Nothing goes to other sites. Not `no-referrer`: under that browsers send a form with
    // `Origin: null`, and a form from here could no longer be told from one from elsewhere.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    // A machine that several people use must not keep a plan, nor show it after »back«.
    ("Cache-Control", "no-store"),
  ]
}
