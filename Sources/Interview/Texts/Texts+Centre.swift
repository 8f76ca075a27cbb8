import Language
import PlanModel

/// What the conversation says about the centre and about discussions.
extension Texts {
  static var centreHeading: String { tr("Hvem er I?") }
  static var nameNeeded: String {
    tr(
      """
      \(Words.plan.the.capital) skal sige hvem \(Words.plan.it) hører til. Skriv jeres navn, fx Børnehuset Solstrålen.
      """)
  }
  static var nameFirst: String { tr("Skriv først stedets navn. Så kan \(Words.plan.the) gemmes.") }
  static var centreKinds: [String] {
    [
      "daginstitution", "skole", "SFO", "klub", "plejecenter", "hjemmepleje", "botilbud",
      "jobcenter", "borgerservice", "bibliotek", "drift", "stab", Words.centre.one, "institution",
    ]
  }

  static func centreLabel(_ field: CentreStep.Field) -> String {
    switch field {
    case .navn: Centre.label(of: .navn)
    case .type: Centre.label(of: .type)
    case .leder: Centre.label(of: .leder)
    case .kerneopgave: Centre.label(of: .kerneopgave)
    }
  }

  static func centreQuestion(_ field: CentreStep.Field) -> String {
    switch field {
    case .navn: tr("Hvad hedder jeres \(Words.centre.one) eller institution?")
    case .type: tr("Hvad er I for et sted?")
    case .leder: tr("Hvem er leder hos jer?")
    case .kerneopgave: tr("Hvad er jeres kerneopgave, sagt i én sætning?")
    }
  }

  static func centreHelp(_ field: CentreStep.Field) -> String {
    switch field {
    case .navn: tr("Skriv navnet som I selv bruger det. Det kommer øverst i \(Words.plan.the).")
    case .type: tr("Et enkelt ord, fx daginstitution, skole, botilbud, drift eller stab.")
    case .leder: tr("Navnet på den der står for \(Words.plan.the).")
    case .kerneopgave:
      tr(
        """
        Det I er til for. Skriv hvem I gør en forskel for, og hvilken. Tryk Enter hvis det kan \
        vente.
        """)
    }
  }

  static var discussions: String { Plan.label(of: .drøftelser) }
  static var anotherDiscussion: String { another(tr("Et forum mere?")) }
  static var outcomes: String {
    tr(
      """
      Skriv et tal fra 1 til 5: 1 er drøftet, 2 orienteret, 3 taget til efterretning, 4 godkendt og 5 ikke \
      godkendt. Ordene betyder ikke det samme.
      """)
  }
  static var discussionHelp: String {
    tr(
      """
      Her står hvor \(Words.plan.the) har været, fx i LMU eller forældrebestyrelsen, hvornår det var, og hvad \
      der kom ud af det.
      """)
  }

  static func discussionLabel(_ field: DiscussionStep.Field) -> String {
    switch field {
    case .forum: Discussion.label(of: .forum)
    case .date: Discussion.label(of: .dato)
    case .outcome: Discussion.label(of: .udfald)
    case .caseNumber: Discussion.label(of: .sag)
    case .minutes: Discussion.label(of: .protokol)
    }
  }

  static func discussionQuestion(_ field: DiscussionStep.Field) -> String {
    switch field {
    case .forum:
      tr(
        """
        Hvor har \(Words.plan.the) været drøftet, fx LMU? Tryk Enter hvis \(Words.plan.it) ikke har været drøftet endnu.
        """)
    case .date: tr("Hvornår?")
    case .outcome:
      tr("Hvad kom der ud af det: drøftet, orienteret, taget til efterretning eller godkendt?")
    case .caseNumber: tr("Er der et sagsnummer? Tryk Enter hvis der ikke er.")
    case .minutes: tr("Hvad står der i referatet? Tryk Enter hvis det kan vente.")
    }
  }

  // MARK: A discussion's card

  static var discussionCardHint: String {
    tr(
      """
      Du må gerne skrive det hele på én linje, fx »20. januar, drøftet, sag 15/15037«. Skriv et nummer \
      for at rette en række.
      """)
  }

  /// What is asked for where these fields are missing.
  static func discussionCard(_ missing: [DiscussionStep.Field]) -> String {
    switch missing.first {
    case nil: tr("Tryk Enter for at gå videre, eller skriv et nummer for at rette.")
    case .forum: tr("I hvilket forum har \(Words.plan.the) været?")
    case .date: tr("Hvornår var det, og hvad kom der ud af det? Tryk Enter hvis det kan vente.")
    case .outcome: discussionQuestion(.outcome)
    case .caseNumber, .minutes: discussionQuestion(.caseNumber)
    }
  }

  static var whichDiscussionRow: String {
    tr(
      """
      Skriv fx »20. januar 2016, drøftet«. Udfaldet er drøftet, orienteret, taget til efterretning \
      eller godkendt. Skriv et nummer for at rette en række.
      """)
  }

  /// What a field is called where it stands before its value, in small letters.
  static func discussionNames(_ field: DiscussionStep.Field) -> [String] {
    let label = discussionLabel(field).lowercased()
    return field == .caseNumber ? [label, "sagsnr.", "sagsnr", "sag nr.", "sag"] : [label]
  }
}
