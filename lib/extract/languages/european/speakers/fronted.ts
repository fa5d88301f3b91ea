// What may come before a German verb instead of its subject: "Vergangene Woche", "Sichtlich verärgert", "Der Zeitung".

// "Oslo | forderte | die Ministerin auf", "versicherte | Ana Lee": whoever follows such a verb may be its object.
const TAKES_PERSON =
  /^(?:forder|bat|bitt|warn|kritis|lob|beschuldig|bezeichn|erinner|mahn|ermahn|verurteil|informier|überzeug|dräng|ruf|rief|nann|nenn|versicher|verspr|droh|dank|r[iä]e?t|warf|wirf|antwort|widersp|klag|verklag|zitier|frag|verteidig|würdig|unterstütz|attackier|feier|verspott|bestätigte)/u;

/** Whether what precedes a verb, up to it, can be something other than its subject. */
export const mayBeFronted = (front: string, verb: string): boolean =>
  front !== "" && !/[,;:–—]/u.test(front) && /^\p{Ll}+$/u.test(verb) && !TAKES_PERSON.test(verb);

const ADDRESSEE =
  /^(?:(?:Der|Dieser|Unserer|Einer)\s{1,2}(?:\p{L}*(?:[Zz]eitung|[Zz]eit|[Pp]ost|[Rr]undschau|[Pp]resse|[Aa]gentur|Welt|Bild)(?!\p{L})|dpa|AFP|F\.A\.Z)|(?:Journalisten|Reportern|Medienvertretern|Abgeordneten|Anhängern|Parlamentariern)(?!\p{L}))/u;
/** "Reportern in Berlin | sagte", "der  Zeit  | sagte": who is told, in the dative. */
export const isAddressee = (front: string): boolean => ADDRESSEE.test(front);

const NOUN_PHRASE =
  /^(?:(?:Auch|Sogar|Selbst|Nur|Nicht nur|Zwei|Drei|Vier|Hunderte|Tausende)\s(?:d(?:er|ie|as)\s|(?!Minuten|Stunden|Tage|Wochen|Monate|Jahre)\p{Lu})|(?:Das|Der|Die(?!se\s\S*(?:Woche|Tage))|Ein|Eine|Kein|Keine)\s)/u;
const ADVERB =
  /^(?:\p{Lu}\p{Ll}*(?:lich|fach|mals|weise|ends)|Intern|Später|Zuvor|Heute|Gestern|Erneut|Jüngst|Damals|Anfangs|Wieder)$/u;
/** Whether words that name nobody say when or how: a word alone is more often a surname. */
export const isAdverbial = (front: string): boolean =>
  front.includes(" ") ? !NOUN_PHRASE.test(front) : ADVERB.test(front);
