import DanishText
public import Dialogue
public import PlanModel

/// The conversation in which a ledetråd is written, and in the middle of it, on request, the one that
/// leaders will meet.
public struct GuideInterview: Conversation {
  private var writing: PlanInterview
  private var trial: TrialConversation?

  /// The ledetråd as it is now.
  public var guide: Ledetraad { writing.scene.guide }

  /// Sets it up; the setting says what it is written with.
  public init(_ setting: Setting) { writing = PlanInterview(setting) }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    if trial != nil { return tried(event) }
    let effects = writing.handle(event)
    return writing.scene.authoring?.wantsTrial ?? false ? beginTrial() : effects
  }

  private mutating func beginTrial() -> [Effect] {
    writing.scene.authoring?.wantsTrial = false
    var trial = TrialConversation(
      guide, on: writing.scene.today, readsAloud: writing.scene.readsAloud)
    let effects = trial.handle(.begin)
    self.trial = trial
    return [.show(.heading(Texts.Authoring.trialHeading)), .show(.hint(Texts.Authoring.trialHint))]
      + effects
  }

  private mutating func tried(_ event: Event) -> [Effect] {
    let effects = trial?.handle(event) ?? []
    guard trial?.isOver ?? true else { return effects }
    trial = nil
    return [.show(.success(Texts.Authoring.trialOver))] + writing.again()
  }
}

extension PlanInterview {
  /// Shows where one is once more.
  fileprivate mutating func again() -> [Effect] {
    said.theme = nil
    return scene.guide.vocabulary.ofAuthors.speaking { present() }
  }
}
