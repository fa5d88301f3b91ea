// German verbs in two parts, around what is said.
import { either, oneOf } from "../lists";

const WHEN = either(
  String.raw`(?:am|im|in|bei|auf|vor|nach|zu|zum|zur|gegenüber)\s+(?:de[mnr]\s+|eine[mr]\s+)?\p{Lu}[\p{L}-]+\s+`,
  `${oneOf`gestern heute zuvor erneut zudem auch bereits inzwischen nun scharf eindringlich nachdrücklich`}\\s+`,
);

// Objects without an article that nobody demands or announces in silence: "schärfere Regeln", "Nachbesserungen am Gesetz".
const BARE = either(
  String.raw`(?!(?:mehrere|einige|viele|zahlreiche|frühere|erste|letzte|heute|gerade|alle|keine[nrs]?)\s|[^.]{0,30}(?<!\p{L})(?:Opfer|Todesopfer|Tote|Verletzte|Menschenleben|Leben|Befürchtungen|Befunde?|Umfragen)(?!\p{L}))\p{Ll}{3,}e[nrs]?\s+\p{Lu}`,
  String.raw`\p{Lu}\p{L}*(?:ung|heit|keit|tion|hilfe|steuer|maßnahme|schritt|stopp|verbot|gesetz)(?:en|n|e|s)?(?!\p{L})`,
);

const WEAPON =
  "(?:[Mm]esser|[Ww]affe|[Pp]istole|[Bb]eil|[Aa]xt|[Gg]ewehr|[Rr]evolver|[Hh]ammer|Faust)";
// "Hat | vor | einer Spaltung gewarnt", "hat | der EU mit | neuen Zöllen gedroht"
const GOVERNED = String.raw`(?:(?:\p{Lu}[\p{L}-]+\s)?vor|(?:(?:de[rmn]|ihm|ihr|ihnen)\s(?:\p{Lu}[\p{L}-]+\s)?)?mit|auf|um)\s+(?!(?:eine|de)[mr]\s\p{L}*${WEAPON}\s)(?=[^.:;«»„“”]{3,140}?\s(?:gewarnt|gedroht|gedrängt|gepocht|gebeten)(?:[.;,]|\s+und\s|$))`;

// Not "hat | die Gäste vor dem Feuer gewarnt", "hat | ihr mit einem Beil gedroht"
const NOT_GOVERNED = String.raw`(?!(?:(?!\sund\s)[^.:;«»„“”]){3,140}?\s(?:gewarnt|gedroht|gedrängt|gepocht)(?:[.;,]|\s+und\s|$))`;

/** What two parts of a verb enclose (1), and its second part (2): "hat | den Kauf | angekündigt |". */
const ENCLOSED = String.raw`(?:(?!${GOVERNED})${WHEN})*(?:${GOVERNED}|${NOT_GOVERNED})(${either(
  String.raw`(?:${oneOf`
    de[nmr] die das eine?n? (?<=\s(?:vor|mit|auf|um)\s)eine[mr] mehr weitere neue strengere ihre?n? seine?n? Konsequenzen Zweifel Kritik`}\s+|(?=${BARE}))[^.:;«»„“”]{3,140}?`,
  oneOf`Berichte Vorwürfe Gerüchte Spekulationen Behauptungen Anschuldigungen`,
)})\s+(?:${oneOf`
  bis_zuletzt bislang bisher stets immer_wieder mehrfach wiederholt scharf entschieden vehement heftig ausdrücklich zunächst erneut`}\s+)?(${oneOf`
  angekündigt gefordert verlangt bestätigt kritisiert zurückgewiesen begrüßt begrüsst versprochen zugesagt bestritten dementiert
  abgelehnt ausgeschlossen angemahnt beklagt in_Aussicht_gestellt eingeräumt angedroht aufgerufen(?!,) vorgeschlagen befürwortet bekräftigt
  (?<=\s(?:vor|mit|auf|um)\s[^.:;«»„“”]{3,140}\s)(?:gewarnt|gedroht|gedrängt|gepocht|gebeten)`})(?=[.,;]|\s+und\s|$)`;

/** "Hat | den Kauf (1) | angekündigt (2)". */
export const BRACKET = new RegExp(String.raw`\s(?:hat|haben|hatte|hatten)\s+${ENCLOSED}`, "u");

/** The same after the subject: "Zuvor hatte Ana Lee | den Kauf (1) | gefordert (2)". */
export const ENCLOSED_BEHIND = new RegExp(String.raw`^(?:\s\([^()\n]{1,30}\))?\s+${ENCLOSED}`, "u");

/** Nouns for what someone has claimed, spelled out by a clause after the verb. */
export const CLAIM = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
  Vorw[uü]rfe? Behauptung(?:en)? Darstellung(?:en)? Berichte? Kritik Anschuldigung(?:en)? Verdacht Eindruck Aussagen?
  Unterstellung(?:en)? Gerüchte? Spekulationen`}(?!\p{L})`,
  "u",
);

const WHO = "(?<who>[^.,:;!?«»„“”]{2,90}?)";

/** A verb and an adjective around whoever says something: "ist | Ana Lee | überzeugt", "wird | er | zitiert". */
export const STATE = String.raw`(?<verb>(?=${either(
  String.raw`(?:ist|sind|war|waren)\s[^.,:;!?«»„“”]{2,90}?\süberzeugt`,
  String.raw`(?:ist|sind|war|waren)\ssich\s[^.,:;!?«»„“”]{2,90}?\s(?:sicher|gewiss|einig)`,
  String.raw`(?:zeig(?:t|te|en|ten)|g(?:ibt|ab|eben|aben))\ssich\s[^.,:;!?«»„“”]{2,90}?\s(?!aus|auf|mit|hin)\p{Ll}{4,}`,
  String.raw`(?:wird|werden|wurden?)\s[^.,:;!?«»„“”]{2,90}?\s(?:zitiert|deutlich|konkret)`,
)}(?=[.,;:]|$))\p{Ll}+(?:\ssich)?)\s${WHO}\s\p{Ll}+(?=[.,;:]|$)`;
