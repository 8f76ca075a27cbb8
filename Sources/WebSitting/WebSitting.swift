import Dialogue
import Interview
import PlanModel
import Synchronization
public import WebPages

/// One participant at a plan, in a browser: pages out, forms in. It knows nothing of HTTP.
///
/// It is another driver of the same interview: see `PageInterview` for what it asks and `SharedDesk` for
/// where it saves. What it promises is what a terminal does. A form is answered by another address when
/// what it holds is on the disk, or by its own with what was sent and why it could not be saved. A form
/// that comes twice is taken once. What is half typed is on the disk when `data` says so.
public final class WebSitting: Sendable {
  private let plan: SharedPlan
  private let person: String
  private let look: PageLook
  private let desk: Mutex<SittingDesk>

  /// Sits down at a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan, shared with its other participants.
  ///   - person: By what this browser's half-typed answers are known, also after the program was ended:
  ///     letters, digits and `-`. No secret: it stands in a file beside the plan.
  ///   - look: Where the pages stand.
  public init(at plan: SharedPlan, as person: String, look: PageLook = PageLook()) {
    (self.plan, self.look) = (plan, look)
    let plain = person.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    self.person = String(plain.prefix(40))
    desk = Mutex(SittingDesk(interview: plan.interview))
    plan.with { [person = self.person] in _ = $0.people.insert(person) }
  }

  /// The page at a place: what comes behind the pages' address and a slash, decoded.
  ///
  /// - Parameters:
  ///   - place: The place; where it is empty, the first that is missing.
  ///   - token: What its form is to send back, so that it is known to be from here.
  /// - Returns: A page, another address, or that there is none.
  public func page(at place: String, token: String) -> WebAnswer {
    desk.withLock { desk in
      desk.catchUp(with: plan)
      if place.isEmpty || place == Place.start {
        desk.interview.goToStart()
        return .seeOther(look.address(of: desk.interview.place))
      }
      return desk.interview.guide.vocabulary.speaking {
        if place == Place.overview {
          let state = desk.state(at: place, sheet: nil, token, plan, person)
          return .page(InterviewPage(look, state).page(of: desk.interview.overview()))
        }
        guard desk.interview.go(to: place) else { return .nothing(NoticePage(look).gone) }
        // A part of a goal stands on the goal's page.
        if desk.interview.place != place {
          return .seeOther(look.address(of: desk.interview.place))
        }
        let sheet = desk.interview.sheet()
        let state = desk.state(at: place, sheet: sheet, token, plan, person)
        return .page(InterviewPage(look, state).page(of: sheet))
      }
    }
  }

  /// Takes a form that was sent to a place.
  ///
  /// - Parameters:
  ///   - fields: The form's fields, in order.
  ///   - place: The place; below `Place.draft` what is half typed there.
  /// - Returns: Where to go on, or what to tell the script.
  public func take(_ fields: [(name: String, value: String)], at place: String) -> WebAnswer {
    let post = WebPost(fields)
    return desk.withLock { desk in
      desk.interview.guide.vocabulary.speaking {
        if place.hasPrefix(Place.draft + "/") {
          return desk.takeDraft(
            post, at: String(place.dropFirst(Place.draft.count + 1)), plan, person)
        }
        return .seeOther(look.address(of: desk.take(post, at: place, plan, person)))
      }
    }
  }

  /// The participant goes. Nothing is held; a half-typed answer is for whoever comes to the plan next.
  public func leave() { plan.with { [person] in _ = $0.people.remove(person) } }
}
