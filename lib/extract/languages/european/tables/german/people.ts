// Words around people in German: offices, articles, and what opens or ends a noun phrase.
import { oneOf, only } from "../lists";

/** The endings of words for offices and occupations. */
export const OFFICE = `${oneOf`
  (?:minister|präsident|sprecher|kanzler|chef|leiter|sekretär|botschafter|senator|professor|forscher|analyst|ökonom)(?:in)?
  (?:journalist|diplomat|kommissar|vertreter|berater|bürgermeister|direktor|richter|könig|politiker|dekan|rektor)(?:in)?
  (?:intendant|gouverneur|kapitän|kommandeur|pilot|reeder|inspektor|referent|koordinator|aktivist|soldat|gründer)(?:in)?
  (?:inhaber|beobachter|unterhändler|führer|historiker|wissenschaftler)(?:in)?
  abgeordneter? expert(?:e|in|en) kolleg(?:e|in) anwalt anwältin general admiral vorsitzender? beauftragter? beamter? kreise papst
  politologe politologin gesandter? oberst hauptmann bischof bischöfin inspekteur vorstand vorständin rat rätin premier`}(?:e?n|e?s)?$`;

// "Die Rumänin Ioana Pop". Most other such nouns have the endings of occupations: "Norweger", "Belgierin".
const COMPATRIOT = oneOf`
  Franzose Französin Brit(?:e|in) Schott(?:e|in) Ir(?:e|in) Dän(?:e|in) Schwed(?:e|in) Finn(?:e|in) Est(?:e|in) Lett(?:e|in)
  Pol(?:e|in) Tschech(?:e|in) Slowak(?:e|in) Slowen(?:e|in) Kroat(?:e|in) Serb(?:e|in) Rumän(?:e|in)
  Bulgar(?:e|in) Griech(?:e|in) Türk(?:e|in) Kurd(?:e|in) Russ(?:e|in) Ungar(?:in)? Portugies(?:e|in) Chines(?:e|in)
  Vietnames(?:e|in) Mongol(?:e|in) Afghan(?:e|in) Usbek(?:e|in) Kirgis(?:e|in) Sudanes(?:e|in)
  Senegales(?:e|in) Kongoles(?:e|in) Chilen(?:e|in) Deutsch(?:e|er)`;

/** The endings of words for people by what they do or where they are from. */
export const AGENT = `${oneOf`
  (?<!\p{L})${COMPATRIOT}
  [^aeou]er erin (?:ist|ent|ant|or|eur|nom|graf|wirt)(?:in)? loge login mann frau leute rat rätin bauer arzt ärztin`}$`;

export const ARTICLE = oneOf`
  der die das derselbe dieselbe demselben derselben ein eine einer eines einem einen dem des den seine?r? ihre?r? deren dessen dieser? dieses unsere?`;

/** What may be part of a role: "Sprecher | der | Bahn". */
export const INSIDE = oneOf`der des die von für und vom`;

/** What ends a speaker: "die Ministerin | am Montag". */
export const END = oneOf`
  am in im auf bei unter nach vor dem den zu zum zur gegenüber und mit heute gestern über anlässlich während an hinzu zufolge weiter
  zudem auch wenn er sie es man dazu ebenfalls jedoch laut aus nun dass aber allerdings zugleich dabei dann später zuletzt
  erneut bereits`;

/** What may open a clause before the subject. */
export const CONJUNCTION = oneOf`
  aber und doch denn sondern auch nur so dagegen dennoch zudem allerdings jedoch zugleich dass ob wie`;

/** Words that are capitalised at the start of a sentence but are not names. */
export const OPENER = only(oneOf`
  Aufgrund Gemäß Gemäss Angesichts Wegen Trotz Dank Gegenüber Statt Anstelle Infolge Mithilfe Neben Außer Ausser Hinter Unter
  Über Zwischen Ohne Bis Ab Um Gegen Durch Entlang Innerhalb Außerhalb Anlässlich Welche[rsnm]? Details Einzelheiten Zuletzt
  Bislang Bisher Derzeit Inzwischen Mittlerweile Darauf Dazu Davor Laut Nach Aber Und Wenn In Im Am An Auf Aus Bei Beim Mit Von
  Vom Für Zu Zum Zur Vor Seit Während Der Die Das Dem Den Des Ein Eine Er Sie Es Man Wir Ich Wer Was Wo Wie Doch Denn Auch Nur
  Noch Dabei Damit Dafür Dagegen Danach Daraufhin Dennoch Hingegen Allerdings Jedoch Außerdem Zuvor Später Anschließend Trotzdem
  Gleichzeitig Zudem Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Gestern Heute Niemand Alle Viele Drei Zwei
  Deren Dessen Diese Dieser Dieses Sein Seine Ihr Ihre Ob Dass Angaben Worten Meinung Ansicht Einschätzung Sicht`);
