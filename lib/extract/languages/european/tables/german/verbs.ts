// German verbs of saying by their stems, so that every person and tense is read: "beharrt", "beharrten".
import { either, oneOf } from "../lists";

/** Regular verbs: "-t", "-te", "-ten", "-en". */
const WEAK = oneOf`
  sag erklär beton mein warn forder kritisier bekräftig äußer äusser bericht versicher behaupt verkünd ergänz verlang mahn
  bestätig dementier vernein urteil lob beteuer resümier begrüß begrüss spekulier präzisier konstatier attestier argumentier
  erläuter appellier plädier meld veröffentlich schilder bezweifel folger mutmaß mutmass argwöhn offenbar signalisier insistier
  protestier wiederhol würdig rüg verurteil monier kommentier bilanzier vermut befürcht bedauer prophezei prognostizier
  scherz spott seufz witzel klag jammer schimpf wetter poch erzähl antwort entgegn erwider frag droh gelob hoff schätz
  beklag unterstell verteidig höhn polter raun frohlock unk enthüll stichel brumm murmel flüster rätsel philosophier
  analysier diagnostizier definier formulier referier rekapitulier twitter post telegrafier vermeld annoncier kolportier
  moser nörgel grantel läster ätz gift donner zürn konter parier spött flachs frotzel sinnier orakel witter ahn träum
  glaub denk erwart vermiss befürwort missbillig bemängel skizzier umreiß unterstreich verdeutlich veranschaulich
  korrigier relativier postulier proklamier propagier prahl tadel zeter zisch brüll bell knurr motz mäkel stöhn stammel
  stotter schluchz jubel bemerk bezeug brandmark charakterisier dozier ermahn ermunter entrüst geißel verharmlos verlautbar
  bescheinig beschuldig bezichtig fürcht tob begründ beschwichtig beruhig differenzier zitier notier triumphier schwärm
  beschönig rechtfertig bezweifl grummel wüt säusel hauch lamentier dank gratulier schwadronier fabulier extemporier`;

/** Strong verbs, and those of which only some forms report. */
const STRONG = oneOf`
  schr(?:eibt|ieb|eiben|ieben) (?:ver|wider)?spr(?:icht|ach|achen|echen) bestr(?:eitet|itt|itten|eiten)
  verr(?:ät|iet|aten|ieten) empf(?:iehlt|ahl|ehlen|ahlen) bef(?:indet|and|anden) gest(?:eht|and|ehen) schw(?:ört|or|ören|oren)
  bek(?:ennt|annte|ennen|annten) beschr(?:eibt|ieb|eiben|ieben) schr(?:eit|ie|eien|ien)
  r(?:uft|ief|ufen|iefen) h(?:eißt|ieß|eißen|ießen) b(?:ittet|at|itten|aten) f(?:indet|and|inden|anden) w(?:eiß|usste|issen)
  unterstrich nannten? nennt bezeichne(?:t|te|ten) r(?:ät|aten|iet|ieten) beschwor intervenierten? rechne(?:t|te|n|ten)
  (?:räum|kündig)(?:t|te|ten) teil(?:t|te|ten|en) wirft warf warfen werfen lehnt fügten? gab ließ ließen`;

/** Verbs with the words that complete them: "gab zu bedenken", "hielt dagegen", "zeigte sich überzeugt". */
const COMPOUND = oneOf`
  best(?:eht|and|ehen|anden)_(?:auf|darauf) (?:beharrte|pochte|pocht|beharrt|verwies|verweist|drängte|drang|drängt)_darauf
  (?:wies|weist|wiesen)_darauf_hin (?:hielt|hält|hielten)_(?:dagegen|entgegen|fest)
  (?:gab|gibt|gaben)_(?:zu_bedenken|zu_verstehen|zu_Protokoll|sich_\p{L}+) (?:gibt|gab|geben|gaben)_sich_(?:\p{Ll}+_)?\p{Ll}+
  (?:gibt|geben|gab)_an (?:zeigt|zeigte|zeigten)_sich_\p{L}+ zeig(?:t|te|ten|en)_sich_(?:\p{Ll}+_)?\p{Ll}+
  (?:macht|machte|machten)_(?:deutlich|klar|geltend) (?:stellt|stellte|stellten)_(?:klar|fest|in_Aussicht)
  (?:ließ|ließen|lässt)_(?:wissen|verlauten|durchblicken|mitteilen|erkennen|anklingen)
  l(?:ässt|ieß|assen|ießen)_(?:keinen_Zweifel|wissen|mitteilen|ausrichten|durchblicken|verlauten|erkennen)
  (?:bringt|brachte|brachten)_vor (?:wandte|wendet|warf)_ein (?:ging|geht|gehen|gingen)_davon_aus teil(?:t|en|te|ten)_mit
  (?:sichert|sicherte)_zu (?:fuhr|fährt)_fort (?:legt|legte)_(?:nach|dar) (?:setzt|setzte)_hinzu fügte_hinzu (?:rechnet|rechnete)_vor
  rechne(?:t|te|n|ten)_(?:\p{Ll}+_)?damit (?:setzt|setzte|setzen|hofft|hoffte)_darauf (?:sieht|sah|sehen|sahen)_darin
  (?:kam|kommt|kamen)_zu_dem_Schluss (?:zog|zieht)_den_Schluss (?:vertritt|vertrat|vertraten)_die_(?:Ansicht|Auffassung|Meinung)
  (?:warnt|warnte|warnten)_davor
  (?:sprach|spricht|sprachen)_sich_da(?:für|gegen)_aus (?:plädiert|plädierte)_dafür
  (?:erinnert|erinnerte)_daran (?:beschwer|beklag|empör|freu|wunder|erkundig|ärger|brüst|rühm|echauffier|beruhig)(?:t|te|ten|en)_sich
  (?:schob|schiebt|schoben)_nach (?:stimm(?:t|te|ten)_zu|pflichte(?:t|te|ten)_bei|sprang_bei) fass(?:t|te|ten)_zusammen deute(?:t|te|ten)_an
  (?:war|ist|sind|waren)_(?:sich_sicher|überzeugt|sicher|der_Ansicht|der_Meinung|der_Auffassung)
  h(?:ält|ielt|alten|ielten)_(?:es_)?für beh(?:ält|ielt)_sich_vor (?:nimmt|nahm)_an
  räumte_ein kündigte_an hob_hervor führte_aus merkte_an wies_zurück`;

// What someone rules out. To exclude someone, described or named, is a deed: "schloss | den Trainer | aus".
const RULED_OUT = either(
  `(?:k?eine?[nrms]?|jede[nrs]?|jegliche[nrs]?|weitere|neue|höhere)\\s(?!(?:\\p{L}+e[nrs]?\\s)?\\p{L}*${oneOf`
  mitglied abgeordnet sportler athlet spieler teilnehmer bürger bewerber anbieter kandidat politiker vertreter schüler wähler händler
  mitarbeiter hersteller unternehmen firmen menschen frauen`})`,
  String.raw`(?:die\s(?:\p{L}+e[nrs]?\s)?)?(?!regier|zeit|abteil)\p{L}{3,}(?:ung|ungen|heiten|keiten|ionen|steuern|wahlen)\s`,
  String.raw`steuern\s`,
);

/** Verbs whose particle or preposition comes after what they report: "stellte | Hilfen | in Aussicht". */
const PUSHES = String.raw`\s[^,.;:]{0,60}?auf\s(?:de[nr]|das|die)\s(?:\p{Ll}+\s)?(?:${oneOf`
  \p{L}*[Mm]arkt \p{L}*[Mm]ärkte \p{L}*[Pp]l[aä]tze? \p{L}*[Ss]traßen? \p{L}*[Ff]eld \p{L}*[Ss]teige? Gelände Bühne \p{L}*[Ss]tand
  Ausgleich Entscheidung Sieg \p{L}*[Tt]or \p{L}*[Tt]reffer`})(?!\p{L})`;
const SPLIT = either(
  String.raw`(?:stellt|stellte|stellten)(?=\s+[^,.;:]{2,90}\s+in\s+Aussicht)`,
  String.raw`(?:wies|weist|wiesen)(?=[^,.;:]{1,80}\s+zurück[,.:]|[^,.;:]{1,60}\s+als\s+$)`,
  // "Stellte | am Mittwoch | fest, dass", "wies | vor Journalisten | darauf hin, dass".
  String.raw`(?:stell(?:t|te|ten)|h(?:ebt|ob|eben|oben)|w(?:eist|ies|eisen|iesen)|führ(?:t|te|ten)|mach(?:t|te|ten)|leg(?:t|te|ten)|fass(?:t|te|ten)|füg(?:t|te|ten)|deute(?:t|te|ten)|merk(?:t|te|ten)|teil(?:t|te|ten)|räum(?:t|te|ten)|kündig(?:t|te|ten)|g(?:ibt|ab|eben|aben)|pflichte(?:t|te|ten)|sch(?:iebt|ob|oben)|h(?:ält|ielt|ielten))(?=\s+[^,.;:„“]{2,60}\s(?:fest|klar|dagegen|entgegen|hervor|darauf\s+hin|aus|deutlich|dar|zusammen|hinzu|an|mit|ein|bei|nach|zu\s+bedenken|zu\s+verstehen)(?:,\s))`,
  // "Drängt | auf eine Waffenruhe", but not "drängte auf den Platz", "drängt auf den Ausgleich".
  String.raw`dr(?:ingt|ang|ingen|angen|(?:ängt|ängten?)(?!${PUSHES}))(?!\s+sich\s)(?=\s+(?:[^,.;:]{0,40}\s)?auf\s+)`,
  String.raw`reg(?:t|te|ten)(?=\s+[^,.;:]{0,90}?an[,.])`,
  String.raw`zitiert(?=[^.;:]{0,80},\s+wonach)`,
  String.raw`(?:geht|gehen|ging|gingen)(?=\s+von\s+[^,.;:]{3,90}\s+aus[,.])`,
  String.raw`(?:zeigt|zeigte|zeigten)\s+sich(?=\s+(?:[„»«"]|$))`,
  String.raw`(?:verwies|verweist|verwiesen|verweisen)(?=\s+auf\s+)`,
  String.raw`begründe(?:t|te|ten)(?=\s+[^,.;:]{2,100}\s+mit\s+)`,
  String.raw`(?:hält|hielt|halten|hielten)(?=\s+[^,.;:„“]{2,60}\s+für\s+)`,
  // "Schloss | Steuern | nicht aus", "schloss aus, dass"; but not "schloss zwei Mitglieder aus".
  String.raw`schl(?:ießt|oss|ießen|ossen)(?=\s+(?:[^,.;:]{2,90}\s+nicht\s+aus(?:[.,]|$)|(?:[^,.;:]{2,60}\s)?aus,\s+dass\s|aus,\s+(?!um\s|ohne\s|statt\s)[^,.;:]{0,100}?\szu\s|(?=${RULED_OUT})[^,.;:]{2,90}\s+aus(?:\.|$)))`,
  String.raw`schl(?:ägt|ug|agen|ugen)(?=[^.]{0,120}\s+vor(?!\s))`,
);

/** Finite forms without an auxiliary. */
const FINITE = either(SPLIT, COMPOUND, `${WEAK}(?:e?t|e?te|e?ten|en|n)`, STRONG);

const HAVE = "(?:hat|habe|haben|hatte|hatten)";

/** Verbs of saying before or after what is said. */
export const CUE = either(
  FINITE,
  `${HAVE}\\s+${oneOf`
  gesagt erklärt betont angekündigt mitgeteilt gewarnt versichert versprochen zugesagt gedroht angedroht gefordert bestätigt
  bestritten dementiert eingeräumt behauptet vorgeschlagen bekräftigt`}`,
);

/** Verbs of saying followed by a pronoun: "sagte sie". */
export const WITH_PRONOUN = `${either(
  `${FINITE}\\s+(?:er|sie)`,
  String.raw`(?:hieß|heißt)\s+es`,
  // "Verlautete am Abend | aus Regierungskreisen"
  String.raw`verlautete?(?=\s(?:am\s\p{L}+\s|gestern\s|heute\s|dazu\s)?(?:aus|im|in|beim?)\s)`,
  // Not "wenn die Brücke fertig ist, | ist sie sicher"
  String.raw`(?<!(?:^|\s)(?:[Ww]enn|[Ww]eil|[Oo]bwohl|[Ww]ie|[Ss]ollten?|[Dd]a|[Nn]achdem|[Ss]obald|[Ss]olange|[Ss]eit|[Ff]alls)\s[^.:;]{0,120},\s)(?:ist|war|zeigt(?:e)?)\s+(?:er|sie)\s+(?:(?:sich\s+)?(?:überzeugt|zuversichtlich)|sich\s+sicher)(?!,\s(?:dass|ob)\s)`,
  String.raw`\p{Ll}{3,}(?:t|te)\s+(?:er|sie)(?=(?:\s(?:ein|fort|hinzu|weiter|nach|an))?,)`,
)}(?!\\p{L})`;

/** Participles: "hatte ... | gewarnt". */
export const PARTICIPLE = either(
  `(?:ge)?${WEAK}e?t`,
  String.raw`(?:an|zu|vor|ein|mit|hinzu|ab|aus|her|auf|nach|klar|fest|dar)ge\p{Ll}{2,}(?:t|en)`,
  oneOf`
  gesprochen versprochen widersprochen bestritten verraten empfohlen geschworen gerufen genannt gebeten geschrieben gefunden
  herausgefunden bekannt\s?gegeben zurückgewiesen ausgeschlossen beschrieben zu_verstehen_gegeben deutlich_gemacht
  wissen_lassen durchblicken_lassen verlauten_lassen`,
);
