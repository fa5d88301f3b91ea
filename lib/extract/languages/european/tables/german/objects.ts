// German verbs whose object is what is said: "forderte | einen Nachtrag", "plädiert | für mehr Geduld".
import { either, oneOf } from "../lists";
import { WHEN } from "./times";

/** Verbs whose object is what is said. */
export const OBJECTS = either(
  `${oneOf`
  beziffer veranschlag prognostizier erhoff mahn rüg monier bemängel verurteil würdig beton bedauer signalisier bezweifel
  forder verlang bekräftig äußer bestätig dementier kritisier begrüß beklag prophezei`}(?:t|te|ten)`,
  oneOf`
  erwart(?:et|ete|eten|en) fordern begrüßen verlangen kritisieren verurteilen beklagen bemängeln bezweifeln bedauern dementieren bekräftigen äußern
  befürworte(?:t|te|ten) befürchtete? verneinte? rät riet raten rieten
  empfiehlt empfahl empfahlen unterstreicht unterstrich(?:en)? versprach(?:en)? verspricht bestritt(?:en)? bestreitet
  kündig(?:t|te|ten) lehn(?:t|te|ten) drohte? reg(?:t|te|ten)`,
  String.raw`(?:hat|haben|hatte|hatten)\s+${oneOf`
  angekündigt versprochen zugesagt gedroht angedroht gefordert vorgeschlagen bestritten dementiert`}`,
);

/** What someone is said to have done or thought: "wies | die Vorwürfe | zurück". */
export const ACCUSATION = oneOf`
  vorw(?:urf|ürfen?) anschuldigung(?:en)? beschuldigung(?:en)? unterstellung(?:en)? verdächtigung(?:en)? behauptung(?:en)?
  darstellung(?:en)? kritik`;
// What someone can only reject in words. A court rejects an action, and a guard turns people away.
const REJECTED = either(
  ACCUSATION,
  oneOf`
  forderung(?:en)? vorschl(?:ag|ägen?) angebote? berichte?n? meldung(?:en)? gerüchten? spekulation(?:en)? mutmaßung(?:en)? annahmen?
  bedenken einw(?:and|änden?) zweifel befürchtung(?:en)? sorgen? warnung(?:en)? drohung(?:en)? ultimatum ansinnen einmischung(?:en)?
  äußerung(?:en)? aussagen? thesen? lesart interpretation(?:en)? vergleiche? verdacht verantwortung schuld anspr(?:uch|üchen?)
  plan plänen? ideen? appelle? rufe?`,
);

const NOUN = '[^,.;:«„“"]{2,100}';
// "Rechnet | nach dem Treffen | mit": but not "rechnet | derzeit nicht | mit".
const UP_TO = String.raw`(?:(?:(?!nicht\s|kein)[^,.;:]){0,40}?\s)?`;

const BEFORE_WHOM = String.raw`(?:Ort|Gericht|Beginn|Ende|Anfang|Ostern|Weihnachten|Monaten|Jahren|Tagen|Wochen|Mitternacht|Publikum|Kameras|Gästen|Zuhörern|Studierenden|Studenten|Schülern|Delegierten|Parteifreunden|Mitgliedern|Beratungen|Abflug|Abreise|Reportern|\p{L}*(?:[Jj]ournalisten|[Vv]ertretern|[Aa]bgeordneten|[Aa]nhängern|[Uu]nternehmern|[Mm]anagern|[Dd]iplomaten|[Aa]nlegern|[Aa]ktionären|minister[n]?))(?!\p{L})`;

/** What someone thinks of something: "hält | den Abbau für überzogen", "bezeichnete | den Plan als Fehler". */
const JUDGEMENTS: [verb: RegExp, introduction: RegExp][] = [
  [
    /(?<!\p{L})(?:hält|hielt|halten|hielten)$/iu,
    new RegExp(
      `^\\s+(?=(?!es\\s)${NOUN}\\sfür\\s(?!${oneOf`
        zwei drei vier fünf zehn seine ihre de[nr]\s die\s das\s eine\s(?:Minute|Stunde|Weile|Woche)`})\\p{L})`,
      "u",
    ),
  ],
  [/(?<!\p{L})bezeichne(?:t|te|ten|n)$/iu, new RegExp(`^\\s+(?=${NOUN}\\sals\\s\\p{L})`, "u")],
  [
    /(?<!\p{L})(?:nannte|nannten|nennt|nennen)$/iu,
    /^\s+(?=(?:den|die|das|ihn|sie|es|diese[ns]?|ihre?n?|seine?n?)\s[^,.;:«„“"]{3,90}\s(?!nicht[.,])\p{Ll}{5,}[.,])/u,
  ],
  [
    /(?<!\p{L})(?:nannte|nannten|nennt|nennen)$/iu,
    /^\s+(?=(?:den|die|das|ihn|sie|es|diese[ns]?|ihre?n?|seine?n?)\s[^,.;:«„“"]{3,90}\seine?n?\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+[.,])/u,
  ],
  [
    /(?<!\p{L})(?:sieht|sah|sehen|sahen)\s+darin$/iu,
    /^\s+(?=(?:(?:vor\sallem|auch|nur)\s)?(?:eine?n?|den|die|das|keine?n?)\s)/u,
  ],
];

/** What is promised, given as a reason or spoken of, after a preposition. */
export const PREPOSITIONAL = [
  ...JUDGEMENTS,
  [/(?<!\p{L})droh(?:t|te|en|ten)$/iu, new RegExp(`^\\s+${UP_TO}mit\\s+(?=\\p{L})`, "u")],
  [
    /(?<!\p{L})spr(?:icht|ach|echen|achen)$/iu,
    // "Sprach sich | für eine Maut | aus"
    new RegExp(`^\\s+sich\\s${UP_TO}(?=(?:für|gegen)\\s[^,.;:]{2,90}\\saus(?:[.,]|$))`, "u"),
  ],
  [
    /(?<!\p{L})w(?:eist|ies|eisen|iesen)$/iu,
    new RegExp(
      `^\\s+(?:${WHEN}\\s+)?(?=[^,.;:]{0,90}?${REJECTED}(?:\\s[^,.;:]{1,90})?\\szurück(?:\\.|$))`,
      "iu",
    ),
  ],
  [/(?<!\p{L})schl(?:ießt|oss|ießen|ossen)$/iu, /^\s+(?=[^,.;:]{2,90}\saus(?:\.|,(?!\sdass)|$))/u],
  // "Schlug | dem Rat | einen Umzug | vor"
  [
    /(?<!\p{L})schl(?:ägt|ug|agen|ugen)$/iu,
    new RegExp(
      String.raw`^\s+(?:${WHEN}\s+)?(?:de[rm]\s\p{Lu}[\p{L}-]+\s)?(?=(?!sich\s)[^,.;:«„“"]{3,90}\svor(?:\.|,(?!\sdass)|$))`,
      "u",
    ),
  ],
  // "Warf | der Regierung | Versagen bei der Reform | vor"
  [
    /(?<!\p{L})w(?:irft|arf|erfen|arfen)$/iu,
    new RegExp(
      String.raw`^\s+(?:${WHEN}\s+)?(?:(?:der|de[mn]|(?:ihr|sein|dies)e[mnr])\s(?:\p{Ll}+en\s)?\p{Lu}[\p{L}-]+(?:\sde[rs]\s\p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?:\sund\s\p{Lu}[\p{L}-]+)?|ihm|ihr|ihnen)\s+(?=[^,.;:«„“"]{3,90}\svor(?:\.|$))`,
      "u",
    ),
  ],
  [/(?<!\p{L})protestierte?$/iu, new RegExp(`^\\s+${UP_TO}(?=gegen\\s)`, "u")],
  [/(?<!\p{L})verw(?:ies|eist|iesen|eisen)$/iu, /^\s+auf\s+(?=\p{L})/u],
  [/(?<!\p{L})begründe(?:t|te|ten)$/iu, new RegExp(`^\\s+${NOUN}?\\smit\\s(?=\\p{L})`, "u")],
  [/(?<!\p{L})stell(?:t|te|ten)$/iu, /^\s+(?=[^,.;:«„“"]{2,90}\sin\sAussicht(?:[.,]|$))/u],
  [
    /(?<!\p{L})(?:sprach|sprachen|spricht|sprechen|geht|gehen|ging|gingen)$/iu,
    new RegExp(String.raw`^\s+${UP_TO}von\s+(?=(?:eine[mr]?|keine[mr]?|\d+|\p{Ll}{3,}en)\s)`, "u"),
  ],
  [
    /(?<!\p{L})rechne(?:t|te|n|ten)$/iu,
    new RegExp(String.raw`^\s+${UP_TO}mit\s+(?=\p{L}|\d)`, "u"),
  ],
  [
    /(?<!\p{L})(?:hoff(?:t|te|en|ten)|dr(?:ingt|ang|ingen|angen))$/iu,
    new RegExp(String.raw`^\s+${UP_TO}auf\s+(?=\p{L})`, "u"),
  ],
  [
    /(?<!\p{L})r(?:uft|ief|ufen|iefen)$/iu,
    new RegExp(
      `^\\s+${NOUN}\\s(?:zu\\s)?(?=(?:(?<=\\szu\\s)|zu[mr]\\s)\\p{L}[^,.;:]{2,90}\\sauf[.,])`,
      "u",
    ),
  ],
  [
    /(?<!\p{L})berichte(?:t|te|ten|n)$/iu,
    new RegExp(String.raw`^\s+${UP_TO}(?:von|über)\s+(?=\p{L})`, "u"),
  ],
  [
    /(?<!\p{L})(?:bat|baten|bittet|bitten|gebeten)$/iu,
    new RegExp(String.raw`^\s+${UP_TO}um\s+(?=\p{L})`, "u"),
  ],
  [
    /(?<!\p{L})(?:plädier|appellier|warn|pocht|dräng)\p{Ll}*$/iu,
    new RegExp(
      String.raw`^\s+${UP_TO}(?:für|vor|auf)\s+(?=${oneOf`
        eine?[nmr]? den dem der die das mehr weitere[nr]? neue[nrm]? strengere[nr]? \p{Ll}{3,}en`}\s)`,
      "u",
    ),
  ],
  // "Warnte vor | Gegenmaßnahmen aus Peking", but not "warnte vor | Journalisten", "vor Ort"
  [
    /(?<!\p{L})warn(?:t|te|en|ten)$/iu,
    new RegExp(String.raw`^\s+${UP_TO}vor\s+(?!${BEFORE_WHOM})(?=\p{Lu}\p{L}+)`, "u"),
  ],
  [
    /(?<!\p{L})(?:plädier|werb|warb|eintr)\p{Ll}*$/iu,
    new RegExp(String.raw`^\s+${UP_TO}für\s+(?=\p{Lu}\p{L}+\s)`, "u"),
  ],
] satisfies [RegExp, RegExp][];
