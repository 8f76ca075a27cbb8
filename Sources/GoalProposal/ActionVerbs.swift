/// Verbs with which people say what they will do.
enum ActionVerbs {
  /// In the present.
  static let present: Set = Set(
    """
    ringer tager laver skriver spørger samler sørger står følger holder prøver starter begynder \
    inviterer kigger ser går indkalder planlægger aftaler arrangerer sender lægger tæller måler \
    undersøger finder snakker taler besøger byder hænger køber bestiller koordinerer evaluerer \
    rydder introducerer underviser oplærer udarbejder udvikler afprøver gennemgår viser hjælper \
    passer åbner kontakter mailer stiller sætter bygger maler flytter bruger deler indfører \
    opretter fremlægger forbereder stopper dropper ændrer skærer nedlægger indsamler registrerer \
    kører kortlægger møder henter bringer afholder gør tester booker sparrer drøfter noterer \
    instruerer uddanner giver lader vejer fjerner lukker låner skifter øver træner retter flytter sparer trykker udpeger vælger foreslår fordeler
    """.split(separator: " ").map(String.init))

  /// With which a sentence without a person may begin, *Ringe til far først.*
  static let infinitive: Set = Set(
    """
    ringe tage lave skrive spørge samle følge holde prøve starte begynde invitere kigge se gå \
    indkalde planlægge aftale arrangere sende lægge tælle måle undersøge finde snakke tale besøge \
    byde hænge købe bestille koordinere evaluere rydde introducere undervise oplære udarbejde \
    udvikle afprøve gennemgå vise hjælpe passe åbne kontakte maile stille sætte bygge male flytte \
    bruge dele indføre oprette fremlægge forberede stoppe droppe ændre skære nedlægge lade give \
    bede spise skifte udpege vælge lukke fjerne låne øve træne byde børste teste booke drøfte mødes lytte gøre køre hente
    """.split(separator: " ").map(String.init))

  /// With which somebody goes to work for the first time.
  static let beginning: Set = [
    "prøver", "begynder", "starter", "inviterer", "indkalder", "indfører", "afprøver", "opretter",
    "stopper", "dropper", "nedlægger",
  ]
}
