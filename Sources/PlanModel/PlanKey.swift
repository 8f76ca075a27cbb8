/// The keys of the files: of a plan, a ledetråd, a register of strategies and a
/// course. This is the only list of them.
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
  case aftale, til, parter, rolle, underskrevet
  case strategi, fælles, slags, tovholder
  case ourPart = "vores-del"
  case forelægges, åbner, gentages, hjemmel
  case appliesTo = "gælder-for"
  case validUntil = "gyldig-til"
  case venter, forventning, næste, udgået, protokol, udgave, genåbnet
  case afsender, om, ord, temaer, plan, planer, kort, arv, fra
  case temaet, temaerne, planen, planerne, ledetråden, ledetråde, ledetrådene
  case centret, centre, centrene
  case hjælp, uddybning, eksempel, eksempler, sted, minutter, kerne, udgåede, krav, kalender
  case goalsPerTheme = "mål-pr-tema"
  case goalsInAll = "mål-i-alt"
  case mindst, højst, regler
  case udvalg, møder, strategier, godkendt
  case start, slut, deltagere, blokke, formål, vejledning, bidrag
  case version, periode, vedtaget, af, ejer, afløser, form, forelagt
}
