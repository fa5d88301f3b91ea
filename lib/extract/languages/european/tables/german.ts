import { GERMAN_FINITE } from "./german-verbs";
import { GERMAN_QUARTERS } from "./quarters";
import { GERMAN_RAISED } from "./raised";
import { alternatives, type Table, withPlural } from "./table";

const PAST = withPlural(
  `sagte sagten erklärte erklärten betonte betonten meinte meinten warnte warnten forderte forderten kritisierte
  schrieb schrieben bekräftigte äußerte berichtete antwortete versicherte behauptete unterstrich verkündete
  erwiderte ergänzte verlangte versprach mahnte räumte_ein kündigte_an gab_an teilte_mit fügte_hinzu fügte ergänzte fragte
  rief urteilte lobte bestätigte dementierte bestritt bestritten verneinte wies_zurück sprach twitterte
  warf warfen hob_hervor führte_aus stellte_klar nannte bezeichnete legte_dar erzählte klagte scherzte spottete seufzte witzelte warf_ein entgegnete prophezeite prognostizierte vermutete schätzte räumte gestand beklagte befürchtete hoffte rechnete versprach drohte gelobte beschwor monierte merkte_an kommentierte bilanzierte beteuerte resümierte teilte kündigte gab ließ ließen verteidigte bedauerte begrüßte unterstellte spekulierte präzisierte konstatierte attestierte argumentierte erläuterte riet rieten bat baten empfahl empfahlen appellierte plädierte meldete meldeten veröffentlichte schilderte bezweifelte unkte höhnte polterte raunte folgerte mutmaßte argwöhnte frohlockte verriet offenbarte enthüllte signalisierte insistierte protestierte intervenierte wiederholte würdigte rügte verurteilte`,
  (form) => (/te$/u.test(form) ? `${form}n` : null),
);
const PRESENT = alternatives(
  `sagt sagen erklärt betont meint warnt fordert kritisiert schreibt bekräftigt äußert berichtet antwortet
  versichert behauptet unterstreicht verkündet ergänzt verlangt verspricht mahnt bestätigt dementiert bestreitet
  begrüßt begrüßen würdigt rügt verurteilt räumt kündigt warnen mahnen findet glaubt nennt bezeichnet erzählt klagt scherzt spottet seufzt entgegnet erwidert prophezeit prognostiziert vermutet schätzt gesteht beklagt befürchtet hofft droht gelobt urteilt lobt
  argumentiert argumentieren erläutert rät raten bittet bitten empfiehlt empfehlen appelliert plädiert meldet melden schildert bezweifelt folgert mutmaßt verrät signalisiert protestiert widersprechen bestreiten berichten schreiben betonen meinen behaupten versichern beteuern bedauert bedauern befürchten hoffen bestätigen
  spricht teilt teilen rechnet rechnen rechnete rechneten wirft werfen lehnt heißt kommentiert beteuert verneint fordern warnen kritisieren erklären`,
);

// Verbs with what belongs to them: "gab zu bedenken", "hielt dagegen", "zeigte sich überzeugt".
const COMPLEX = alternatives(
  `(?:beharrte|besteht|bestand|pochte|pocht|beharrt|verwies|verweist|drängte|drang|drängt)_darauf (?:wies|weist|wiesen)_darauf_hin (?:hielt|hält|hielten)_(?:dagegen|entgegen|fest)
  (?:gab|gibt|gaben)_(?:zu_bedenken|zu_verstehen|zu_Protokoll|sich_\\p{L}+) (?:zeigt|zeigte|zeigten)_sich_\\p{L}+ (?:macht|machte|machten)_(?:deutlich|klar|geltend) (?:stellt|stellte|stellten)_(?:klar|fest|in_Aussicht) (?:stellt|stellte|stellten)(?=_[^,.;:]{2,90}_in_Aussicht)
  (?:ließ|ließen|lässt)_(?:wissen|verlauten|durchblicken|mitteilen|erkennen|anklingen) (?:bringt|brachte|brachten)_vor (?:wandte|wendet|warf)_ein (?:ging|geht|gehen|gingen)_davon_aus (?:wies|weist|wiesen)(?=[^,.;:]{1,80}_zurück[,.:]|[^,.;:]{1,60}_als_$) (?:teilt|teilen|teilte|teilten)_mit (?:gibt|geben)_an zitiert(?=[^.;:]{0,80},_wonach) (?:geht|gehen|ging|gingen)(?=_von_[^,.;:]{3,90}_aus[,.]) (?:widersprach|widerspricht|widersprachen|widersprechen) (?:sichert|sicherte)_zu (?:fuhr|fährt)_fort (?:legt|legte)_nach
  (?:setzt|setzte)_hinzu (?:rechnet|rechnete)_vor (?:rechnet|rechnete|rechnen|rechneten)_(?:\\p{Ll}+_)?damit (?:setzt|setzte|setzen|hofft|hoffte)_darauf (?:zeigt|zeigte|zeigten)_sich(?=_[„»«"]) (?:sieht|sah|sehen|sahen)_darin (?:verwies|verweist|verwiesen|verweisen)(?=_auf_) begründe(?:t|te|ten)(?=_[^,.;:]{2,100}_mit_) (?:hält|hielt|halten|hielten)(?=_[^,.;:„“]{2,60}_für_) (?:kam|kommt|kamen)_zu_dem_Schluss (?:vertritt|vertrat|vertraten)_die_(?:Ansicht|Auffassung|Meinung) (?:äußert|äußerte|äußerten)_die_(?:Hoffnung|Erwartung|Sorge|Befürchtung) (?:warnt|warnte|warnten)_davor
  (?:sprach|spricht|sprachen)_sich_da(?:für|gegen)_aus (?:plädiert|plädierte)_dafür (?:erinnert|erinnerte)_daran (?:beschwerte|beklagte|empörte|freute|wunderte|erkundigte)_sich (?:war|ist|sind|waren)_(?:sich_sicher|überzeugt|sicher|der_Ansicht|der_Meinung|der_Auffassung)`,
);

const PARTICIPLE =
  "gesagt|erklärt|betont|angekündigt|mitgeteilt|gewarnt|versichert|versprochen|zugesagt|gedroht|angedroht|gefordert|bestätigt|bestritten|dementiert|eingeräumt|behauptet|vorgeschlagen|bekräftigt";

const INFINITIVE =
  "sagen|bestätigen|kommentieren|äußern|mitteilen|verraten|erklären|verkünden|ankündigen|bekanntgeben|ausschließen|dementieren";

export const GERMAN: Table = {
  marks: ["„“", "„”", "»«", "«»", '""', "‚‘"],
  cue: `(?:${COMPLEX}|${PAST}|${PRESENT}|${GERMAN_FINITE}|(?:hat|habe|haben|hatte|hatten)\\s+(?:${PARTICIPLE}))`,
  bare: `(?:(?:${PAST}|${PRESENT}|${GERMAN_FINITE})\\s+(?:er|sie)|(?:hieß|heißt)\\s+es|\\p{Ll}{3,}(?:t|te)\\s+(?:er|sie)(?=(?:\\s(?:ein|fort|hinzu|weiter|nach|an))?,))(?!\\p{L})`,
  anyBare: null,
  verb: `(?:\\p{Ll}{3,})`,
  noVerb:
    "und|oder|aber|denn|sondern|der|die|das|dem|den|des|eine?|einem|einen|einer|als|wie|wo|was|wer|wen|dass|daß|ob|wenn|weil|so|nach|laut|mit|von|vom|für|auf|bei|beim|zum|zur|ist|war|sind|waren|hat|hatte|haben|hatten|wird|wurde|wurden|werden|obwohl|während|doch|auch|nur|noch|schon|seit|aus|über|unter|gegen|ohne|sowie|sein|seine|ihre|ihr|dieser|diese|dieses|nicht|kein|keine|zwei|drei|womit|wobei|daraufhin|dann|heute|gestern|jetzt|damals|zudem|später|allerdings",
  when: `(?:der\\s+dpa|(?:am|im|in|vor|nach|bei|beim|zum|zur|auf|aus|gegenüber)\\s+(?:(?:der|dem|den|einer|einem)\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\d{1,2}\\.\\s+\\p{Lu}\\p{L}+)?|gestern|heute|später|dazu|zuvor|anschließend|daraufhin|dann|am\\s+\\d+\\.\\s+\\p{Lu}\\p{L}+|(?:dem|der|den)\\s+(?:Sender|Zeitung|Nachrichtenagentur|Reportern|Journalisten|Blatt|Magazin)(?:\\s+\\p{L}+)?)`,
  aside:
    /,?\s{0,3}(?:dagegen|hingegen|indes|jedoch|seinerseits|ihrerseits|wiederum|allerdings)\s{0,3},?\s{0,3}$/u,
  according:
    "(?:(?:heißt|hieß)\\s+es\\s+(?:dazu\\s+)?(?:aus|bei|beim|von|vom|seitens|in(?=\\s+\\p{L}*[Kk]reisen))|(?:laut|nach|aus|in)\\s+(?:den\\s+|der\\s+)?(?:Angaben?|Recherchen|Worten|Schätzung(?:en)?|Berechnungen|Erkenntnissen|Berichten|Bericht|Lesart|Schilderung|Bekunden|Urteil|Ansicht|Meinung|Einschätzung|Darstellung|Auffassung|Informationen|Überzeugung|Aussage|Aussagen|Sicht|Augen)\\s+(?:von|vom|des|der|eines|einer|seiner|ihrer)|laut|gemäß|gemäss)",
  weak: "gemäß|gemäss",
  objects:
    "(?:erwart(?:et|ete|eten|en)|beziffer(?:t|te|ten)|veranschlag(?:t|te)|prognostizier(?:t|te|ten)|erhoff(?:t|te)|mahn(?:t|te|ten)|rüg(?:t|te|ten)|monier(?:t|te|ten)|bemängel(?:t|te|ten)|verurteil(?:t|te|ten)|würdig(?:t|te|ten)|befürworte(?:t|te|ten)|r[iä]e?t|rieten|raten|empf[ai]e?hl(?:t|en)?|empfiehlt|unterstreicht|unterstrich(?:en)?|beton(?:t|te|ten)|bedauer(?:t|te|ten)|signalisier(?:t|te)|bezweifel(?:t|te)|forder(?:t|te|ten|n)|verlang(?:t|te|ten)|versprach(?:en)?|verspricht|bekräftig(?:t|te)|äußer(?:t|te)|bestätig(?:t|te|ten)|dementier(?:t|te|ten)|bestritt(?:en)?|bestreitet|bestätigte|kündigte|kündigt|kritisier(?:t|te|ten)|begrüß(?:t|te|en|ten)|beklag(?:t|te)|befürchte(?:t|te)|verneinte?|prophezei(?:t|te)|lehnt|lehnte|lehnten|droht|drohte|(?:hat|haben|hatte|hatten)\\s+(?:angekündigt|versprochen|zugesagt|gedroht|angedroht|gefordert|vorgeschlagen|bestritten|dementiert))",
  prepositional: [
    // What somebody thinks of something: "hält | den Abbau für überzogen", "bezeichnete | den Plan als Fehler".
    [
      /(?<!\p{L})(?:hält|hielt|halten|hielten)$/iu,
      /^\s+(?=(?!es\s)[^,.;:«„“"]{2,100}\sfür\s(?!zwei|drei|vier|fünf|zehn|seine|ihre|de[nr]\s|die\s|das\s|eine\s(?:Minute|Stunde|Weile|Woche))\p{L})/u,
    ],
    [/(?<!\p{L})verw(?:ies|eist|iesen|eisen)$/iu, /^\s+auf\s+(?=\p{L})/u],
    [/(?<!\p{L})begründe(?:t|te|ten)$/iu, /^\s+[^,.;:«„“"]{2,100}?\smit\s(?=\p{L})/u],
    [
      /(?<!\p{L})(?:sieht|sah|sehen|sahen)\s+darin$/iu,
      /^\s+(?=(?:(?:vor\sallem|auch|nur)\s)?(?:eine?n?|den|die|das|keine?n?)\s)/u,
    ],
    [/(?<!\p{L})bezeichne(?:t|te|ten|n)$/iu, /^\s+(?=[^,.;:«„“"]{2,100}\sals\s\p{L})/u],
    [
      /(?<!\p{L})(?:nannte|nannten|nennt|nennen)$/iu,
      /^\s+(?=(?:den|die|das|ihn|sie|es|diese[ns]?|ihre?n?|seine?n?)\s[^,.;:«„“"]{3,90}\s(?!nicht[.,])\p{Ll}{5,}[.,])/u,
    ],
    [/(?<!\p{L})stell(?:t|te|ten)$/iu, /^\s+(?=[^,.;:«„“"]{2,90}\sin\sAussicht(?:[.,]|$))/u],
    [
      /(?<!\p{L})(?:sprach|sprachen|spricht|sprechen|geht|gehen|ging|gingen)$/iu,
      /^\s+(?:[^,.;:]{0,30}?\s)?von\s+(?=(?:eine[mr]?|keine[mr]?|\d+|\p{Ll}{3,}en)\s)/u,
    ],
    [/(?<!\p{L})rechne(?:t|te|n|ten)$/iu, /^\s+(?:[^,.;:]{0,40}?\s)?mit\s+(?=\p{L}|\d)/u],
    [/(?<!\p{L})berichte(?:t|te|ten|n)$/iu, /^\s+(?:[^,.;:]{0,30}?\s)?(?:von|über)\s+(?=\p{L})/u],
    [
      /(?<!\p{L})(?:bat|baten|bittet|bitten|gebeten)$/iu,
      /^\s+(?:[^,.;:]{0,40}?\s)?um\s+(?=\p{L})/u,
    ],
    [
      /(?<!\p{L})(?:plädier|appellier|warn|pocht|dräng)\p{Ll}*$/iu,
      /^\s+(?:[^,.;:]{0,40}?\s)?(?:für|vor|auf)\s+(?=(?:eine?[nmr]?|den|dem|der|die|das|mehr|weitere[nr]?|neue[nrm]?|strengere[nr]?|\p{Ll}{3,}en)\s)/u,
    ],
  ],
  infinitive: null,
  gerund: null,
  postposition: /^((?:\p{L}[\p{L}’'.-]*\s+){1,8}?)(zufolge)\s+/u,
  quarters: GERMAN_QUARTERS,
  hearsay:
    /^(?:(?:Wenn\sman|Glaubt\sman|Geht\ses\snach|Wenn\ses\snach|Folgt\sman)\s+(?<credit>[^,.:;]{3,80}?)(?:\s(?:glaubt|Glauben\sschenkt|glauben\sdarf|geht|folgt))?,(?:\s+(?:so|dann)(?=\s))?|Wie\s+(?<paper>(?:\p{L}[\p{L}-]*\s+){1,8}?)(?:(?:am|im|in|unter|gegenüber)\s[^,.:;]{2,60}\s)?(?<told>berichte[nt]|berichtete|meldete?n?|schreib(?:t|en)|schrieb(?:en)?|mitteilte|erklärte|sagte|erläuterte|bekannt\s+gab),|(?:Aus|In|Bei|Beim|Im|Von|Vom|Vonseiten|Seitens)\s+(?<who>(?:\p{L}[\p{L}-]*\s+){1,8}?)(?<verb>hieß\s+es|heißt\s+es|verlautete?|wird\s+betont|ist\s+zu\s+hören|war\s+zu\s+hören|(?:kam|kommt|kamen|gab\s+es|gibt\s+es|erntete)\s+[^,.:]{3,60}(?=:))(?:\s+[^,:]{1,40})?[,:]?)\s+/u,
  fronted:
    /^((?:Ob|Wann|Wer|Wie|Was|Wo|Warum|Wieso|Weshalb|Wohin|Welche[rsnm]?|Womit|Woran)\s[^,]{3,160}|[^,:;]{4,120}?(?=\s(?:will|wollte|wollten|mochte|möchte|konnte|kann)\s(?:er|sie|sich\s|der|die|das|\p{Lu})))(?:,\s(?:ließ|lässt|ließen|lassen)\s+((?:\p{L}[\p{L}.-]*\s+){1,6}?)(?:\p{Ll}+\s+)?(?:offen|unbeantwortet|im\s+Dunkeln)|\s(?:will|wollte|wollten|mochte|möchte|konnte|kann)\s+(?:sich\s+)?((?:\p{L}[\p{L}.-]*\s+){1,5}?)(?:[^.,]{0,60}\s)?(?:nicht|niemand|keine\s+Angaben)\s+(?:\p{L}+\s+){0,2}(?:nennen|sagen|verraten|kommentieren|bestätigen|äußern|mitteilen|preisgeben|beantworten|machen)|,\s(?:will|wollte|möchte|mochte|konnte|kann|wollen|wollten)\s+((?:\p{L}[\p{L}.-]*\s+){1,6}?)(?:[\p{L}\s]{0,40}\s)?(?:nicht|niemand)\s+(?:[\p{L}\s]{0,30}\s)?(?:sagen|verraten|kommentieren|bestätigen|erklären|ausschließen|beantworten|preisgeben)|,\s(?:will|wollte|wollten|mochte|konnte)\s+((?:\p{L}[\p{L}.-]*\s+){1,6}?)weder\s+\p{Ll}+\s+noch\s+\p{Ll}+|,\s(?:sagt|sagte|verr[iä]e?t|erklärte?)\s+((?:\p{L}[\p{L}.-]*\s+){1,5}?)(?:bislang\s+|bisher\s+|zunächst\s+)?nicht)/u,
  raised: GERMAN_RAISED,
  own: /^(?:(?:Nach|Laut)\s+(?:eigene[nr]|ihre[nr]|seine[nr])\s+(?:eigenen\s+)?(?:Angaben?|Worten|Aussagen?|Darstellung|Einschätzung|Schätzung(?:en)?|Ansicht|Meinung|Überzeugung)|(?:Ihren|Seinen|Eigenen|Ihrer|Seiner)\s+(?:eigenen\s+)?(?:Angaben|Worten|Aussagen?|Darstellung|Einschätzung|Schätzung|Ansicht|Meinung|Überzeugung|Erkenntnissen)\s+(?:zufolge|nach)|In\s+(?:ihren|seinen)\s+Augen)\s+/u,
  bracket:
    /\s(?:hat|haben|hatte|hatten)\s+(?:(?:am|im|in|bei|auf|vor|nach|zu|zum|zur|gegenüber)\s+(?:de[mnr]\s+|eine[mr]\s+)?\p{Lu}[\p{L}-]+\s+|gestern\s+|heute\s+|zuvor\s+|erneut\s+|zudem\s+|auch\s+|bereits\s+|inzwischen\s+|nun\s+|scharf\s+)*((?:(?:de[nmr]|die|das|eine?n?|mehr|weitere|neue|strengere|ihre?n?|seine?n?|Konsequenzen|Zweifel|Kritik)\s+[^.:;«»„“”]{3,140}?|(?:Berichte|Vorwürfe|Gerüchte|Spekulationen|Behauptungen|Anschuldigungen)))\s+(angekündigt|gefordert|verlangt|bestätigt|kritisiert|zurückgewiesen|begrüßt|begrüsst|versprochen|zugesagt|bestritten|dementiert|abgelehnt|ausgeschlossen|angemahnt|beklagt|in\s+Aussicht\s+gestellt|eingeräumt|angedroht|vorgeschlagen|befürwortet|bekräftigt)(?=[.,;]|\s+und\s|$)/u,
  claim:
    /(?<!\p{L})(?:Vorw[uü]rfe?|Behauptung(?:en)?|Darstellung(?:en)?|Berichte?|Kritik|Anschuldigung(?:en)?|Verdacht|Eindruck|Aussagen?|Unterstellung(?:en)?|Gerüchte?|Spekulationen)(?!\p{L})/u,
  so: "so",
  that: "(?:dass|daß|wonach|denen\\s+zufolge|ob|wann|warum|wie\\s+viele|wie)",
  pronoun: "(?:er|sie)",
  article:
    "(?:der|die|das|ein|eine|einer|eines|einem|einen|dem|des|den|seine?r?|ihre?r?|deren|dessen|dieser?|dieses|unsere?)",
  // "Sagt sie" is one woman, "sagen sie" are several.
  genderOf: (pronoun) =>
    /(?:^|\s)er$/iu.test(pronoun) ? "m" : /(?:^|(?<!en)\s)sie$/iu.test(pronoun) ? "f" : null,
  conjunction:
    "(?:aber|und|doch|denn|sondern|auch|nur|so|dagegen|dennoch|zudem|allerdings|jedoch|zugleich|dass|ob|wie)",
  opener:
    /^(?:Aufgrund|Gemäß|Gemäss|Angesichts|Wegen|Trotz|Dank|Gegenüber|Statt|Anstelle|Infolge|Mithilfe|Neben|Außer|Ausser|Hinter|Unter|Über|Zwischen|Ohne|Bis|Ab|Um|Gegen|Durch|Entlang|Innerhalb|Außerhalb|Anlässlich|Welche[rsnm]?|Details|Einzelheiten|Zuletzt|Bislang|Bisher|Derzeit|Inzwischen|Mittlerweile|Darauf|Dazu|Davor|Laut|Nach|Aber|Und|Wenn|In|Im|Am|An|Auf|Aus|Bei|Beim|Mit|Von|Vom|Für|Zu|Zum|Zur|Vor|Seit|Während|Der|Die|Das|Dem|Den|Des|Ein|Eine|Er|Sie|Es|Man|Wir|Ich|Wer|Was|Wo|Wie|Doch|Denn|Auch|Nur|Noch|Dabei|Damit|Dafür|Dagegen|Danach|Daraufhin|Dennoch|Hingegen|Allerdings|Jedoch|Außerdem|Zuvor|Später|Anschließend|Trotzdem|Gleichzeitig|Zudem|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Gestern|Heute|Niemand|Alle|Viele|Drei|Zwei|Deren|Dessen|Diese|Dieser|Dieses|Sein|Seine|Ihr|Ihre|Ob|Dass|Angaben|Worten|Meinung|Ansicht|Einschätzung|Sicht)$/u,
  anyVerb: /^(?:ist|war|hat|wird|\p{Ll}{2,}(?:te|ten))$/u,
  inside: "(?:der|des|die|von|für|und|vom)",
  end: "(?:am|in|im|auf|bei|nach|vor|dem|den|zu|zum|zur|gegenüber|und|mit|heute|gestern|über|anlässlich|während|an|hinzu|zufolge|weiter|zudem|auch|wenn|er|sie|es|man|dazu|ebenfalls|jedoch|laut|aus|nun|dass|aber|allerdings|zugleich|dabei|dann|später|zuletzt|erneut|bereits)",
  office:
    /(?:minister(?:in)?|präsident(?:in)?|sprecher(?:in)?|kanzler(?:in)?|chef(?:in)?|leiter(?:in)?|sekretär(?:in)?|botschafter(?:in)?|abgeordneter?|senator(?:in)?|professor(?:in)?|expert(?:e|in|en)|forscher(?:in)?|analyst(?:in)?|ökonom(?:in)?|anwalt|anwältin|journalist(?:in)?|diplomat(?:in)?|general|admiral|kommissar(?:in)?|vertreter(?:in)?|berater(?:in)?|vorsitzender?|bürgermeister(?:in)?|direktor(?:in)?|beauftragter?|beamter?|kreise|richter(?:in)?|papst|könig(?:in)?|politiker(?:in)?|außenpolitiker(?:in)?|politologe|politologin|kolleg(?:e|in)|gesandter?|oberst|hauptmann|dekan(?:in)?|rektor(?:in)?|intendant(?:in)?|gouverneur(?:in)?|kapitän(?:in)?|bischof|bischöfin|kommandeur(?:in)?|pilot(?:in)?|reeder(?:in)?|staatsanwalt|staatsanwältin|inspekteur|inspektor(?:in)?|referent(?:in)?|koordinator(?:in)?|aktivist(?:in)?|soldat(?:in)?|gründer(?:in)?|inhaber(?:in)?|vorstand|vorständin|landrat|landrätin|stadtrat|beobachter(?:in)?|unterhändler(?:in)?|führer(?:in)?|rat|rätin|historiker(?:in)?|wissenschaftler(?:in)?|geschäftsführer(?:in)?|premier)(?:e?n|e?s)?$/iu,
  agent:
    /(?:[^aeou]er|erin|ist|istin|ent|entin|ant|antin|or|orin|eur|eurin|loge|login|mann|frau|leute|nom|nomin|graf|grafin|rat|rätin|wirt|wirtin|bauer|fahrer|arzt|ärztin)$/iu,
  is: "(?:ist|war|bleibt|wurde)",
  denial:
    /(?:^(?:wies|weist|wiesen)$|^widersp|bestritt|bestritten|dementiert|bestreitet|verneint|zurück|abgestritten|in\s+Abrede)/iu,
  silence: /(?:nicht\s+sagen|wollte\s+nicht|lehnte\s+es\s+ab|weigert|sagte\s+nicht|ohne\s+zu)/u,
  silent: `(?:(?:wollte|wollten|will|wollen|konnte|mochte)\\s+(?:sich\\s+)?(?:zunächst\\s+)?nicht\\s+(?:dazu\\s+)?(?:${INFINITIVE})|(?:lehnte|lehnten)\\s+es\\s+ab\\s*,?\\s*(?:zu\\s+(?:${INFINITIVE}))?|(?:weigerte|weigerten)\\s+sich\\s*,?\\s*(?:zu\\s+(?:${INFINITIVE}))?|(?:sagte|bestätigte|erklärte|ließ)\\s+(?:bisher\\s+|zunächst\\s+)?(?:nicht|offen))`,
  future: `(?:(?:wird|werden|soll|sollen|will|wollen|dürfte)\\s+(?:[\\p{L}\\s]{0,40}\\s)?(?:${INFINITIVE}))`,
  clitic: /\s(?:sich|ihm|ihr|ihnen|es)\s*$/u,
  subjunctive:
    /(?<!\p{L})(?:(?:er|sie|es|man)\s+\p{Ll}{2,}[^dst]e(?!\p{L})|\p{Ll}{2,}[^dst]e\s+(?:er|sie|es|man)|wisse|lasse|nehme|gelte|handle|sehe|führe|mache|bestehe|verfüge|suche|plane|laufe|reiche|stelle|biete|bedeute|zeige|gehöre|finde|spreche|glaube|drohe|fehle|sei|seien|habe|werde|würden|wären|hätten|stünden|blieben|könne|müsse|solle|wolle|dürfe|gebe|komme|gehe|stehe|liege|bleibe|halte|brauche)(?!\p{L})/u,
  prospect: /(?:wird|werden|soll|sollen|will|wollen|dürfte)\s+.{0,60}$/u,
  condition: /^(?:wenn|falls|sofern|sollte)\b/iu,
  dashes: false,
  inverts: true,
  hasZeroSubject: false,
};
