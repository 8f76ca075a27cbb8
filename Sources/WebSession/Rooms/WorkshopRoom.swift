public import WebSitting

/// One participant's plan in the browser: pages out, forms in. Knows nothing of HTTP; never asked by two
/// threads at once.
public protocol WorkshopRoom: AnyObject, Sendable {
  /// The page at a place: what comes behind `/plan/`, decoded. Its forms carry the token.
  func page(at place: String, token: String) -> WebAnswer
  /// A form that was sent to a place; saved when this has returned so.
  func take(_ form: WebForm, at place: String) -> WebAnswer
  /// The participant goes, or the server ends: lets go of the plan.
  func leave()
}
