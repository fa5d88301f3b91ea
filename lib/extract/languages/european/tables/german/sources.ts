// The source of a whole sentence in German, without a verb of saying of its own: "laut", "im Ministerium heißt es".
import { either, oneOf } from "../lists";

/** Nouns for someone's words: "nach | Angaben | der Polizei". */
const WORDS = oneOf`
  Angaben? Recherchen Worten Schätzung(?:en)? Berechnungen Erkenntnissen Berichten? Lesart Schilderung Bekunden Urteil Ansicht
  Meinung Einschätzung Darstellung Auffassung Informationen Überzeugung Aussagen? Sicht Augen`;

/** What introduces a source: "laut", "nach Angaben der". */
export const ACCORDING = either(
  String.raw`(?:heißt|hieß)\s+es\s+(?:(?:dazu|zuvor|gestern|heute|am\s+\p{L}+)\s+)?${oneOf`aus bei beim von vom seitens in(?=\s+\p{L}*[Kk]reisen)`}`,
  String.raw`(?:laut|nach|aus|in)\s+(?:den\s+|der\s+)?${WORDS}\s+${oneOf`von vom des der eines einer seine[rs] ihre[rs] aus_dem aus_der aus(?=\s+(?:\p{Ll}+\s+)?\p{L}*[Kk]reisen)`}`,
  oneOf`laut gemäß gemäss`,
);

/** The previous speaker, as a source: "Nach eigenen Angaben ..." */
export const OWN = new RegExp(
  `^${either(
    String.raw`(?:Nach|Laut)\s+(?:eigene[nr]|ihre[nr]|seine[nr])\s+(?:eigenen\s+)?${WORDS}`,
    String.raw`(?:Ihren|Seinen|Eigenen|Ihrer|Seiner)\s+(?:eigenen\s+)?${WORDS}\s+(?:zufolge|nach)`,
    String.raw`In\s+(?:ihren|seinen)\s+Augen`,
    "Demnach",
  )}\\s+`,
  "u",
);

/** The same in mid-sentence, for its subject: "Die Bank hat | nach eigenen Angaben | ..." */
export const OWN_INSIDE = new RegExp(`\\s(?:nach|laut)\\s+(?:eigene[nr])\\s+${WORDS}\\s+`, "u");

const PHRASE = String.raw`(?:\p{L}[\p{L}-]*\s+){1,8}?`;

/** "Glaubt man der Polizei, ...", "Wie der Sender berichtet, ...", "Aus Regierungskreisen hieß es, ..." */
export const HEARSAY = new RegExp(
  `^${either(
    String.raw`(?:Wenn\sman|Glaubt\sman|Geht\ses\snach|Wenn\ses\snach|Folgt\sman)\s+(?<credit>[^,.:;]{3,80}?)(?:\s(?:glaubt|Glauben\sschenkt|glauben\sdarf|geht|folgt))?,(?:\s+(?:so|dann)(?=\s))?`,
    String.raw`Wie\s+(?<paper>${PHRASE})(?:(?:am|im|in|unter|gegenüber)\s[^,.:;]{2,60}\s)?(?<told>${oneOf`
    berichte[nt] (?:berichte|mitteil|erklär|sag|erläuter|beton|bestätig|ankündig|einräum|ausführ|anmerk|versicher)ten? meldete?n?
    schreib(?:t|en) schrieb(?:en)? bekannt_gab(?:en)? hervorhob(?:en)? unterstrich(?:en)?`}),`,
    String.raw`(?:(?:Wie\s+(?:es\s+)?|(?:\p{L}+\s+){1,2}hatte\s+es\s+)?(?:[Aa]us|[Ii][nm]|[Bb]eim?|[Vv]o[nm]|[Vv]onseiten|[Ss]eitens))\s+(?<who>${PHRASE})(?<verb>${either(
      oneOf`geheißen(?=,) hieß_es heißt_es (?:hieß|heißt)(?=,) verlautete? wird_betont (?:ist|war)_zu_hören`,
      String.raw`(?:kam|kommt|kamen|gab\s+es|gibt\s+es|erntete)\s+[^,.:]{3,60}(?=:)`,
    )})(?:\s+[^,:]{1,40})?[,:]?`,
  )}\\s+`,
  "u",
);

const WORDS_BEFORE = String.raw`(?:[\p{L}\d][\p{L}\d’'.-]*(?:\s\([^()\n]{2,40}\))?\s+)`;
/** "Der Gewerkschaft | zufolge ...", "Minister Jan Holm (CDU) | zufolge", "Dem Chef der Bahn, Jan Holm, | zufolge" */
export const POSTPOSITION = new RegExp(
  String.raw`^((?:${WORDS_BEFORE}{1,8}?|${WORDS_BEFORE}{0,8}?[\p{L}-]+,\s(?!de(?:nen|ren|[mnr])\s)${WORDS_BEFORE}{0,6}?[\p{L}\d-]+,?\s))(zufolge)\s+`,
  "u",
);

const NOUN = '([^,.;:«»“”„"()\\n]{2,70}?)';
const PLACE = either(
  String.raw`(?:In|Bei|Aus|Von|Auf|Unter|Seitens)\s(?:de[mnr]|eine[mr]|seine[mr]|ihre[mr])`,
  oneOf`Im Am Beim Vom In Bei Aus Von Unter Seitens Vonseiten`,
);

export const QUARTERS = {
  front: new RegExp(
    `^(?:(?:Auch|Doch|Und)\\s)?${PLACE}\\s${NOUN}\\s(?:\\p{Ll}+\\sman|h(?:eiß|eiss|ieß|iess)t?\\ses)(?=[\\s,:.])`,
    "iu",
  ),
  behind: new RegExp(
    `^\\s*(?:dazu\\s|weiter\\s|am\\s\\p{L}+\\s(?=aus\\s|von|beim?\\s))?${PLACE}\\s${NOUN}(?=[,.;:!?»“"\\n]|$)`,
    "iu",
  ),
};

/** A sentence that ends with the speaker of the next: "Kritik kam von | der Caritas." */
export const RAISED = new RegExp(
  String.raw`^(?:(?:Auch|Ganz|Ähnlich|Deutlich|Etwas|Weniger|Noch)\s)?\p{Lu}\p{Ll}+(?:\s(?:daran|darüber|an\s[^.,]{3,50}))?\s${either(
    String.raw`(?:kam|kommt|kamen|kommen|gab\ses|gibt\ses|erntete\s[^.,]{2,30})\s(?:\p{Ll}+\s){0,2}?(?:vom|von|aus|bei|beim)`,
    String.raw`(?:sieht|sah|sehen|sahen|beurteilte?n?|bewertete?n?)\s(?:es|das|dies)`,
    String.raw`(?:zeigte?|gab|gibt|äußerte?|äusserte?)\ssich`,
    "(?:klingt|klang|reagierte?|ist|war|bleibt|wird|wurde)",
  )}\s(?<who>(?:\p{Ll}{1,4}['’]?\s?)?[^,.;:«»„“”]{3,90})(?:,[^.:;«»„“”]{3,90})?[.:]?$`,
  "u",
);
