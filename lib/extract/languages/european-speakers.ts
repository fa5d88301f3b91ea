import { isGivenName } from "../lexicon";
import { isName, isOffice, NounPhrases, nameStart, type Word } from "./noun-phrases";
import { NOBODY, type Speaker } from "./reading";
import type { Table } from "./table";

/** Reads speakers in a European language by a table, and remembers them. Offsets count UTF-16 code units. */
export class EuropeanSpeakers {
  private last: Speaker = NOBODY;
  private readonly phrases: NounPhrases;
  private readonly known = new Map<string, Speaker>();
  private readonly article: RegExp;
  /** What may stand before a name at the start of a sentence. */
  private readonly opener: RegExp;

  constructor(
    private readonly text: string,
    private readonly table: Table,
  ) {
    this.phrases = new NounPhrases(text, table);
    this.opener = new RegExp(`^(?:${table.article}|${table.according})$`, "iu");
    this.article = new RegExp(`^${table.article}\\s*(?<=\\s|['’])`, "iu");
    this.learn();
  }

  /** The speaker in the words from `start`, up to what cannot be part of it or `end`. */
  after(start: number, end: number): Speaker | null {
    return this.read(this.phrases.from(start, end));
  }

  /** The speaker in the words that end at `end`, where the verb begins, and not before `start`. */
  before(start: number, end: number): Speaker | null {
    const whole = this.text.slice(start, end);
    const clause = whole.replace(this.table.clitic, "").replace(this.table.aside, "");
    const cut = Math.max(
      ...[",", ";", ":", "—", "–", "(", ")", "»", "”", "“"].map((mark) => clause.lastIndexOf(mark)),
    );
    const apposition = this.apposition(start, clause);
    if (apposition) return apposition;
    return this.read(this.phrases.upTo(start + cut + 1, start + clause.length));
  }

  /** "Ana Lee, ministra de Comercio, | dijo" and "La ministra de Comercio, Ana Lee, | dijo". */
  private apposition(start: number, clause: string): Speaker | null {
    const opened = this.openedBy(start, clause);
    if (opened) return opened;
    const parts = /(?:^|[.;:»”]\s|\s)?([^,;:.]*?),\s*([^,;:.]{3,100}),\s*$/u.exec(clause);
    if (!parts) return null;
    const [, first = "", second = ""] = parts;
    const at = start + parts.index + parts[0].indexOf(first);
    const behind = start + clause.lastIndexOf(second);
    const phrase = first.trim().split(/\s+/);
    const described = phrase.length <= MAX_ROLE && this.article.test(first.trim());
    if (
      isName(second, this.table) &&
      (described || isOffice(phrase.slice(-8).join(" "), this.table))
    ) {
      const role = this.officeIn(first) ?? first.trim().replace(this.article, "");
      return this.remember({ name: second.trim(), role, span: [behind, behind + second.length] });
    }
    if (!isOffice(second, this.table)) return null;
    const speaker = this.read(this.phrases.upTo(at, at + first.length));
    return speaker && this.remember({ ...speaker, role: speaker.role ?? second.trim() });
  }

  /** "Ancien ministre, Ana Lee | a nié": an office without its article opens the sentence. */
  private openedBy(start: number, clause: string): Speaker | null {
    const [, role = "", name = ""] =
      /^(\p{Lu}[^,;:.]{3,80}),\s*([^,;:.]{1,80})$/u.exec(clause.trim()) ?? [];
    if (!isName(name, this.table) || this.article.test(role) || !isOffice(role, this.table))
      return null;
    if (new RegExp(`^(?:${this.table.end}|${this.table.according})(?!\\p{L})`, "iu").test(role))
      return null;
    const at = start + clause.lastIndexOf(name);
    return this.remember({ name, role: lowered(role), span: [at, at + name.length] });
  }

  /** A noun phrase without its article. */
  private bare(words: Word[]): string | null {
    if (words.length === 0) return null;
    const whole = this.text.slice(words[0]!.start, words.at(-1)!.end);
    return whole.replace(new RegExp(`^${this.table.article}\\s*`, "iu"), "") || null;
  }

  /** The office in a phrase, from its first word on: "La | embajadora en Pekín". */
  private officeIn(phrase: string): string | null {
    const words = phrase.trim().split(/\s+/);
    let first = words.findLastIndex((word) => this.table.office.test(word));
    if (first < 0) return null;
    const article = new RegExp(`^${this.table.article}$`, "iu");
    // Adjectives before it belong to it, back to its article.
    while (first > 0 && !article.test(words[first - 1]!) && /^\p{L}{3,}$/u.test(words[first - 1]!))
      first--;
    return words
      .slice(first)
      .join(" ")
      .replace(/^[LlDd]['’]/u, "");
  }

  /** The speaker that an interview’s label names: by surname, by full name or after an office. */
  labelled([start, end]: [number, number]): Speaker {
    const label = this.text.slice(start, end);
    const words = this.phrases.words(start, end);
    const known = this.known.get(surname(label));
    if (known) return known;
    const from = Math.max(0, nameStart(words, this.table));
    const name = words.length > 0 ? this.text.slice(words[from]!.start, end) : label;
    const role = this.text.slice(start, words[from]?.start ?? start).trim();
    const first = this.text.indexOf(name) + name.length;
    return {
      name,
      role: role.replace(this.article, "") || this.roleStated(first),
      span: [start, end],
    };
  }

  /** The first person named in full before a position, who is the one interviewed. */
  introduced(before: number): Speaker | null {
    const named = [...this.known.values()].filter(({ span }) => span && span[1] <= before);
    return named.sort((a, b) => a.span![0] - b.span![0])[0] ?? null;
  }

  /** The speaker before, for a pronoun or none. Null if nobody has spoken. */
  again(span: [number, number] | null = null): Speaker | null {
    if (this.last === NOBODY && span) this.last = this.namedBefore(span[0]) ?? NOBODY;
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  private read(words: Word[]): Speaker | null {
    if (words.length === 0) return null;
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const whole = this.text.slice(...span);
    if (new RegExp(`^${this.table.pronoun}$`, "iu").test(whole)) return this.again(span);
    // "Zwei Beamte": several people who are not named.
    const several = SEVERAL.test(words[0]!.text) && words.length > 1;
    if (several) return this.described(words, span, whole);
    const from = nameStart(words, this.table);
    if (from < 0) {
      const described =
        /^\p{Ll}|^(?:L[ea]s?|L['’]|Une?|Der|Die|Das|Eine?|El|Los|Las|Un|Una)\b/u.test(whole) ||
        this.table.office.test(words[0]!.text);
      return described ? this.described(words, span, whole) : null;
    }
    const name = this.text.slice(words[from]!.start, span[1]);
    const role = this.text
      .slice(span[0], words[from]!.start)
      .trim()
      .replace(new RegExp(`^${this.table.article}\\s*`, "iu"), "");
    const known = this.known.get(words.at(-1)!.text.toLowerCase());
    return this.remember({
      name: known?.name?.includes(" ") ? known.name : name,
      role: role || this.roleBehind(span[1]) || known?.role || null,
      span,
    });
  }

  /** A speaker without a name, unless one follows: "la ministra de Comercio, | Ana Lee". */
  private described(words: Word[], span: [number, number], whole: string): Speaker {
    const [lead = "", name] =
      /^,\s*(\p{Lu}[^,.;:()«»“”„—–]{2,50})/u.exec(this.text.slice(span[1], span[1] + 60)) ?? [];
    if (name && isName(name, this.table) && isOffice(whole, this.table)) {
      const start = span[1] + lead.length - name.length;
      const end = start + name.trimEnd().length;
      return this.remember({ name: name.trimEnd(), role: this.bare(words), span: [start, end] });
    }
    return this.remember({ name: lowered(whole), role: null, span });
  }

  /** "Ana Lee, | ministra de Comercio,": an office in apposition. */
  private roleBehind(end: number): string | null {
    const [, role] =
      /^,\s*(?:\d+\s+(?:ans|Jahre|años),\s*)?([^,.;:«»“”„]{4,90})(?=[,.;])/u.exec(
        this.text.slice(end, end + 120),
      ) ?? [];
    if (!role || !isOffice(role, this.table)) return null;
    return role.replace(new RegExp(`^${this.table.article}\\s+`, "iu"), "").trim();
  }

  /** "Ana Lee | ist Ministerin": a sentence that gives the office. Without one, the office in apposition. */
  private roleStated(end: number): string | null {
    const { is, article } = this.table;
    const [, role] =
      new RegExp(`^\\s+${is}\\s+(?:${article}\\s*)?([^,.;:«»“”„]{4,90})(?=[,.;])`, "iu").exec(
        this.text.slice(end, end + 120),
      ) ?? [];
    return role && isOffice(role, this.table) ? role.trim() : this.roleBehind(end);
  }

  private remember(speaker: Speaker): Speaker {
    const { name } = speaker;
    if (name?.includes(" ") && /^\p{Lu}/u.test(name)) this.known.set(surname(name), speaker);
    this.last = speaker;
    return speaker;
  }

  /** The last person named in full before a pronoun. */
  private namedBefore(at: number): Speaker | null {
    const before = [...this.known.values()].filter(({ span }) => span && span[1] <= at);
    return before.sort((a, b) => a.span![0] - b.span![0]).at(-1) ?? null;
  }

  /** Learns full names from the whole text, so that a surname alone is resolved. */
  private learn(): void {
    const names = this.text.matchAll(
      /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:von|van|de|der|del|bin|al)\s+)*\p{Lu}[\p{L}'’-]+){1,3}/gu,
    );
    for (const { 0: name, index } of names) {
      const words = this.phrases.words(index, index + name.length);
      const office = words.findLastIndex(({ text }) => this.table.office.test(text));
      const given = words.findIndex(({ text }) => isGivenName(text));
      // A sentence that gives the office shows that the words are a name.
      const opens = words.findIndex(({ text }) => !this.opener.test(text));
      const stated = this.roleStated(index + name.length) !== null ? opens : -1;
      const from = given >= 0 ? given : office >= 0 ? office + 1 : stated;
      if (from < 0 || from >= words.length - 1) continue;
      const span: [number, number] = [words[from]!.start, words.at(-1)!.end];
      const full = this.text.slice(...span);
      const before =
        office >= 0 && office < from ? this.officeIn(this.text.slice(index, span[0])) : null;
      const role = before ?? this.roleStated(span[1]);
      if (!this.known.has(surname(full))) this.known.set(surname(full), { name: full, role, span });
    }
  }
}

const SEVERAL =
  /^(?:zwei|drei|vier|fünf|mehrere|einige|viele|zahlreiche|deux|trois|quatre|cinq|plusieurs|quelques|certains|certaines|dos|tres|cuatro|cinco|varios|varias|algunos|algunas|muchos|muchas)$/iu;
const MAX_ROLE = 10;
const surname = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();
const lowered = (phrase: string): string =>
  phrase.replace(/^\p{Lu}(?=\p{Ll}*[\s'’])/u, (letter) => letter.toLowerCase());
