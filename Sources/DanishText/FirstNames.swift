/// Common first names in Denmark, so that a person can be told from a house or a team.
///
/// The commonest of the population and of newborns by Statistics Denmark's lists of names, and of
/// the larger minorities. Not all; whoever looks names up here must bear that one is missing.
public enum FirstNames {
  /// Whether a word is such a name; capitals make no difference.
  public static func contain(_ word: some StringProtocol) -> Bool {
    all.contains(word.lowercased())
  }

  private static let all = Set(
    """
    aage aase abdi abdul abdullah adam adrian agnieszka ahmad ahmed aida aisha aksel albert \
    alberte alex alexander alfred ali alice allan alma amal amalie amanda amina amir anders \
    andrea andreas ane anette anine anita anja ann anna anne anne-grethe anne-marie anne-mette \
    annelise annemette annette anni annika anny anton arne arthur asger aslan asta astrid august \
    augusta axel aya aylin ayse bahar bashir bastian beate bella benedikte benjamin benny bent \
    bente berit bertha bertil bertram bilal birger birgit birgitte birte birthe bitten bjarne \
    bjørn bo bodil brian brigitte britt britta bruno børge camilla can carina carl carla carlo \
    caroline carsten casper cathrine cecilie charlotte chris christa christian christina \
    christine christoffer clara claus connie conny dagmar dan daniel daniella dannie danny david \
    deniz dennis derya diana ditte dorte dorthe ebba ebbe eda edith egon eigil ejnar ejner elias \
    elif elin elisabeth ella ellen elliot elly elna elsa else elsebeth emil emilia emilie emine \
    emma emmy emre erik erling ernst esben ester esther eva faduma fadumo fatima fatma felix \
    filip finn flemming franciska frank freddy frederik frederikke freja frida frode gerda gert \
    gitte gorm grete grethe gry gudrun gunhild gunnar gurli gustav halima hamza hanna hannah \
    hanne hans harald hasan hassan hatice hawa heidi helen helena helene helga helge helle \
    henning henny henriette henrik henrika herbert hilda hilde hjalmar hodan holger hugo hussein \
    ib iben ibrahim ida igor ilse inga inge ingeborg ingelise inger ingrid ingvild irene iris \
    isa isabella isak ivan ivar jack jacob jakob jan jan-erik jane janne janni jannie jasmin \
    jeanette jens jens-peter jeppe jes jesper jette jimmi jimmy joakim joan johan johanne \
    johannes john johnni johnny jonas jonatan jonathan jonna josefine josephine judith julia \
    julie julius jytte jørgen jørn kai kaj kamilla karen karim karin karina karl karla karoline \
    karsten kasper kate kathrine katja katrine keld kennet kenneth kenni kenny kent khadija \
    khaled khalid kim kirsten kirsti kirstine kjeld klara klaus knud kristian kristina kristine \
    kristoffer kurt laila lara lars lasse laura laurits layla lea leif leila lena lene leo \
    leonora liam lilian lillian lilly lily lina linda line linea lis lisa lisbet lisbeth lise \
    lise-lotte liselotte lissi liv liva lizette lone lonni lotte louis louise luca lucas ludvig \
    lukas luna lykke lærke mads magda magnus mai maibritt maiken maj-britt maja majbritt malene \
    malou malte marc marcel marcus margit margrethe maria mariam marianne marie marius mark \
    markus marlene martha martin marwa mary maryam mathias mathilde matilde max maya mehmet \
    merete merethe merve mette mia michael michelle mick mie mikael mikkel mille minna mira \
    mogens mohamad mohamed mohammad mohammed mona monica morten muhammad murat mustafa mytte \
    nadia nadja naja nanna natalia natasja nete nick nicklas nicolai nicoline niels niels-erik \
    niklas nikolaj nikoline nina ninna noah noor nora nour nuri ole olga oliver olivia omar \
    oscar oskar osman otto ove palle patrick paul paula pauline pelle per pernille peter pia \
    piotr poul preben rania rashid rasmus rebekka regitze ricki rikke rita robert roland rolf \
    ronja ronni ronnie rosa rosalina ruben rune ruth sabrina saga said sally sami samir samira \
    samuel sander sandra sanne sara sarah sascha sasha sebastian selma sidsel signe sigrid silas \
    silje sille simon simona simone sine siri sisse sofia sofie solveig sonja sophie steen \
    stefan stella sten stig stine storm sune susan susanne sven svend sys søren sørine tage \
    tanja tariq tatjana tea ted teresa thea theis theo theodor theresa thomas thor thora \
    thorkild thyra tilde tim tina tine tobias tom tommy tonni tonny torben tove trine troels tue \
    uffe ulla ulrik ulrikke ursula vagn valdemar vera verner vibeke victor victoria vigga viggo \
    viktor viktoria vilhelm villads villiam villy vilma vita vivi vivian walid werner william \
    willy winnie xander yasin yasmin younes yusuf yvonne zahra zainab zara zeynep åge åse øjvind \
    øyvind
    """.split(separator: " ").map(String.init))
}
