import WebSitting

/// A participant's sitting, as the door meets it.
final class SittingRoom: WorkshopRoom {
  private let sitting: WebSitting

  init(_ sitting: WebSitting) { self.sitting = sitting }

  func page(at place: String, token: String) -> WebAnswer { sitting.page(at: place, token: token) }

  func take(_ form: WebForm, at place: String) -> WebAnswer { sitting.take(form.fields, at: place) }

  func leave() { sitting.leave() }
}
