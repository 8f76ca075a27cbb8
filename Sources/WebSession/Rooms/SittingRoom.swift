import WebSitting

/// A participant's sitting, as the door meets it.
final class SittingRoom: WorkshopRoom {
  private let sitting: WebSitting

  init(_ sitting: WebSitting) { self.sitting = sitting }

  func page(at place: String, token: String) -> RoomAnswer {
    RoomAnswer(sitting.page(at: place, token: token))
  }

  func take(_ form: WebForm, at place: String) -> RoomAnswer {
    RoomAnswer(sitting.take(form.fields, at: place))
  }

  func leave() { sitting.leave() }
}

extension RoomAnswer {
  fileprivate init(_ answer: WebAnswer) {
    switch answer {
    case .page(let html): self = .page(html)
    case .seeOther(let path): self = .seeOther(path)
    case .data(let json): self = .data(json)
    case .nothing(let html): self = .nothing(html)
    case .failed(let message): self = .failed(message)
    }
  }
}
