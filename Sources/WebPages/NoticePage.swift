import PlanReports

/// A page that says something and asks for nothing.
public struct NoticePage {
  private let look: PageLook

  /// The notices of a plan's pages.
  public init(_ look: PageLook) { self.look = look }

  /// That there is no such place.
  public var gone: String { page(Texts.goneTitle, Texts.gone) }

  private func page(_ title: String, _ text: String) -> String {
    PageShell(look).page(
      titled: [title],
      main: """
        <h1>\(title)</h1>
        \(Markup.told(text))<p class="buttons"><a class="button first" href="\(look.address(of: Place.overview))">\(Texts.overview)</a></p>

        """)
  }
}
