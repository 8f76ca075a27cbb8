/// The words that tell activities from effects in Danish goals, with their roles.
enum ActivityWords {
  /// The role of every word that has one.
  static let table = WordTable<ActivityPhrase.Role>(
    [
      (lead, .lead), ("vil skal ønsker vælger agter", .modal), (effects, .effect),
      (citizens, .citizen), (staff, .staff), (states, .state), ("så", .soThat),
      (articles, .article), ("af", .of), (nouns, .noun),
      ("fokus fokuserer fokusere opfølgning", .focus),
      ("kursus kurser temadag temadage efteruddannelse", .course),
      ("nedsætte nedsætter udvikle udvikler bygge bygger skrive skriver", .openAction),
    ]
      + verbs.flatMap(forms) + irregular)

  private static let lead = """
    vi jeg man der det de at i til og også fortsat fortsætte stadig løbende gerne bliver blive er \
    har have haft får få målet mål formålet hensigten årets året centret centeret institutionen \
    skolen huset børnehuset biblioteket jobcentret jobcenteret afdelingen teamet driftsgården \
    plejecentret plejecenteret ledelsen ledergruppen alle hver på inden for sammen igen går gå \
    gang med løbet
    """

  private static let effects = """
    oplever opleve mærker mærke føler føle trives falder stiger klarer mestrer lærer tør kender \
    halveres halveret fordobles nedbringes reduceres sænkes forkortes øges bedres undgår færre \
    procent selvhjulpne selvhjulpen tilfredse lykkes ventetiden trygge lettere hurtigere
    """

  private static let citizens = """
    borger borgere borgerne borgeren barn barnet børn børnene elev elever eleven eleverne unge \
    ældre beboer beboere beboeren beboerne pårørende forælder forældre forældrene familie \
    familier familien familierne patient patienter patienterne bruger brugere brugeren brugerne \
    ledige jobsøgende virksomheder virksomhederne lånere lånerne gæster gæsterne kunder kunderne \
    foreninger foreningerne naboer naboerne bilister cyklister
    """

  private static let staff = """
    medarbejder medarbejdere medarbejderen medarbejderne personale personalet kollega kolleger \
    kollegerne ansatte ledere lederne pædagoger pædagogerne lærere lærerne
    """

  private static let states = """
    kan kunne får ved bliver er har kommer når deltager møder bestemmer finder selv
    """

  private static let articles = "en et den to tre fire nye ny nyt fælles flere"

  private static let nouns = """
    afholdelse udarbejdelse implementering gennemførelse etablering oprettelse udvikling \
    indførelse igangsættelse udrulning afprøvning opstart planlægning kortlægning undersøgelse \
    evaluering revision revidering formulering beskrivelse afdækning opkvalificering uddannelse \
    videreførelse inddragelse opdatering anskaffelse ansættelse koordinering organisering
    """

  /// Weak verbs with their stem: `udarbejde, udarbejder, udarbejdes, udarbejdet`.
  private static let verbs = """
    arbejd udarbejd implementer planlægg gennemfør etabler oprett indfør opstart start igangsætt \
    undersøg kortlægg evaluer beskriv formuler revider opdater drøft uddann ansætt anskaff indkøb \
    inviter informer orienter udbred udrull introducer afprøv test afdækk organiser koordiner \
    inddrag viderefør prioriter ajourfør lav send deltag iværksætt tilbyd arranger opret \
    understøtt tilrettelægg renover
    """.split(separator: " ").map(String.init)

  private static func forms(_ stem: String) -> [(String, ActivityPhrase.Role)] {
    [
      ("\(stem)e \(stem)er \(stem)r", .action),
      ("\(stem)es \(stem)ers \(stem)et \(stem)t", .done),
    ]
  }

  /// Verbs that bend otherwise.
  private static let irregular: [(String, ActivityPhrase.Role)] = [
    ("afholde afholder holde holder fortsætter gennemgå indgå indgår", .action),
    (
      "afholdes afholdt holdt planlægges planlagt igangsat iværksat kortlagt nedsat nedsættes fortsættes",
      .done
    ),
    ("beskrevet uddannet tilbydes tilbudt indkøbt", .done),
  ]
}
