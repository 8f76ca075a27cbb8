/// The keys of a plan file and of a ledetråd file. This is the only list of them.
public enum PlanKey: String, Sendable, CaseIterable {
  case format, ledetråd, aftryk, år, status, center, refleksioner
  case localGoals = "lokale-mål"
  case omissions = "bevidste-fravalg"
  case drøftelser, undtagelser
  case id, navn, type, leder, kerneopgave
  case spørgsmål, svar
  case skipped = "sprunget-over"
  case titel, tema, også
  case springsFrom = "udspringer-af"
  case toRevisit = "se-igen"
  case sammenhæng, mål, tiltag, tegn, evaluering, ansvarlig, frist
  case sharedWith = "sammen-med"
  case opfølgning
  case hvad, hvem, hvornår, udgangspunkt, målsætning, kilde, forum, hvordan
  case dato, målt, bemærkning, begrundelse
  case acceptedBy = "accepteret-af"
  case udfald, sag, regel
  case afsender, om, ord, temaer, plan, planer, kort, arv, fra
  case temaet, temaerne, planen, planerne, ledetråden, ledetråde, ledetrådene
  case centret, centre, centrene
  case hjælp, uddybning, eksempel, eksempler, sted, minutter, kerne, udgåede, krav, kalender
  case goalsPerTheme = "mål-pr-tema"
  case goalsInAll = "mål-i-alt"
  case mindst, højst, regler
}
