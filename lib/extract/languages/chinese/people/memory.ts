import { NOBODY, type Speaker } from "../../reading";
import { isFollowed } from "../words/adverbs";
import { simplified } from "../words/characters";
import { isBody, isPerson } from "../words/sources";
import { isCommonlySurnamed } from "./names";
import type { People, Person } from "./people";
import { ALSO_KNOWN, LONG_TITLE, SEVERAL } from "./subject-words";

/** The subject of a verb, and what comes between the two. */
export interface Subject {
  speaker: Speaker;
  /** How the subject is known: by its position alone, as a noun that can speak, by name, or as the previous subject. */
  kind: "guess" | "source" | "named" | "same";
  /** Adverbials of time, place and manner between the subject and the verb. */
  adverbs: string;
  /** Whether a connective opens the clause: 并, 但. */
  linked: boolean;
}

const MAX_OFFICE = 14;
const FEMALE =
  /(?:妻子|太太|母亲|妈妈|女儿|姐姐|妹妹|奶奶|外婆|婆婆|女士|小姐|女友|媳妇|女子|阿姨|老板娘)$/u;
const MALE = /(?:丈夫|父亲|爸爸|儿子|哥哥|弟弟|爷爷|外公|先生|男友|男子|大叔|老伯)$/u;
const ANSWERS = /答|^回|辩/u;
const MAX_DESCRIBED = 30;

/** Who has spoken or acted so far in a Chinese text. */
export class Memory {
  /** The last to speak or act, for a pronoun or an omitted subject. */
  last: Speaker = NOBODY;
  /** A body that acts before anyone has spoken: 办事处表示关切，| 呼吁…. */
  acting: Speaker = NOBODY;
  protected person: Speaker = NOBODY;
  private personBefore: Speaker = NOBODY;
  protected readonly described: Speaker[] = [];
  /** Those who spoke or met together, by what they are called together: 库珀与茂木. */
  protected readonly members = new Map<string, [Speaker, Speaker]>();

  /** The office of the person last asked. */
  private addressed: string | null = null;

  constructor(
    protected readonly text: string,
    readonly people: People,
  ) {}

  /**
   * Remembers who speaks, by a verb whose clause ends at `end`. 追问 | 经济部长：“…”| 颜柏勋答: the person who answers holds the
   * office that was asked.
   */
  speaking(speaker: Speaker, { cue, content }: { cue: string; content: number }, end: number) {
    const asked = this.addressed;
    const whom = this.text.slice(content, end);
    const isOffice = whom.length <= MAX_OFFICE && isPerson(whom);
    this.addressed = /问$/u.test(cue) && isOffice ? whom : null;
    const { name, role } = speaker;
    const answers = asked !== null && name !== null && role === null && ANSWERS.test(cue);
    const speaks = answers ? { ...speaker, role: this.people.add(name, asked).role } : speaker;
    this.remember(speaks);
    return speaks;
  }

  /** The last speaker, who speaks again in the words of a span. */
  again(span: [number, number] | null = null): Speaker | null {
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  protected same(
    span: [number, number] | null,
    adverbs: string,
    linked: boolean,
    who = this.last === NOBODY ? this.acting : this.last,
  ): Subject | null {
    const speaker = who === NOBODY ? null : { ...who, span: span ?? who.span };
    return speaker && { speaker, kind: "same", adverbs, linked };
  }

  /** A speaker described by the words at `from`, with which `rest` begins. */
  protected phrase(
    from: number,
    phrase: string,
    rest: string,
    linked: boolean,
    kind: Subject["kind"] = "source",
  ): Subject {
    const adverbs = rest.slice(phrase.length);
    return { speaker: phraseAt(this.text, from, phrase), kind, adverbs, linked };
  }

  /** A plural, for the last speaker if they are several: 双方, 他们. */
  protected several(from: number, plural: string, rest: string, linked: boolean): Subject {
    const { last } = this;
    const isSeveral = last.role === null && SEVERAL.test(simplified(last.name ?? ""));
    const speaker = isSeveral ? last : phraseAt(this.text, from, plural);
    const span: [number, number] = [from, from + plural.length];
    const adverbs = rest.slice(plural.length);
    return { speaker: { ...speaker, span }, kind: "source", adverbs, linked };
  }

  /** A name by its form, after another: 经济学家张明和 | 李华. */
  protected colleague(at: number, end: number): { person: Person; length: number } | null {
    const found = this.people.nameAt(at, end, true);
    if (!found || !isCommonlySurnamed(found.name)) return null;
    const { length } = found.name;
    // 王磊和 | 周边居 | 民: part of another word.
    if (!isFollowed(simplified(this.text.slice(at + length, end)))) return null;
    return { person: this.people.add(this.text.slice(at, at + length), null), length };
  }

  /** A longer title, if it refers to someone named before: 裁判官, 这位前厅长. */
  protected longTitle(from: number, rest: string, linked: boolean): Subject | null {
    const known = ALSO_KNOWN.exec(rest)?.[0];
    const title = known ?? LONG_TITLE.exec(rest)?.[0];
    if (!title) return null;
    const adverbs = rest.slice(title.length);
    if (!isFollowed(adverbs) || /^[的与和]/u.test(adverbs)) return null;
    const named = this.people.titled(title, from);
    const person = named ?? (known ? this.calledSo(known, from) : null);
    const span: [number, number] = [from, from + title.length];
    return person && { speaker: { ...person, span }, kind: "named", adverbs, linked };
  }

  /** The referent of 这位茶农: the last to speak, or the person that the text is about. */
  protected calledSo(known: string, from: number): Person | null {
    const { person } = this;
    if (person.name) return { name: person.name, role: person.role };
    const name = this.people.spokenOf(from);
    const office = known.replace(/^(?:这|该)[位名]/u, "");
    const at = from + known.length - office.length;
    return name === null ? null : this.people.add(name, this.text.slice(at, at + office.length));
  }

  /** The referent of 他 or 她: the last person to speak, but not a wife for 他. */
  protected personMeant(pronoun: string): Speaker {
    const { person, personBefore } = this;
    if (person === NOBODY) return this.last;
    // 库珀与茂木会谈。| 她说, | 他则说: the first named, and the other one.
    const isOther = /[则卻却]/u.test(pronoun);
    const both = this.members.get(person.name ?? "");
    if (both) return both[isOther ? 1 : 0];
    const pair = isOther
      ? [...this.members.values()].findLast((each) => each.some(({ name }) => name === person.name))
      : undefined;
    if (pair) return pair.find(({ name }) => name !== person.name)!;
    const [own, other] = pronoun.startsWith("她") ? [FEMALE, MALE] : [MALE, FEMALE];
    const is = (gender: RegExp, { name }: Speaker) =>
      name !== null && gender.test(simplified(name));
    const isBefore = is(other, person) || (is(own, personBefore) && !is(own, person));
    return isBefore && personBefore !== NOBODY ? personBefore : person;
  }

  /** Remembers who spoke. */
  remember(speaker: Speaker): void {
    this.last = speaker;
    if (speaker.name && !isBody(simplified(speaker.name))) {
      if (speaker.name !== this.person.name) this.personBefore = this.person;
      this.person = speaker;
    }
    if (speaker.role === null && speaker.name) this.described.push(speaker);
    if (this.described.length > MAX_DESCRIBED) this.described.shift();
  }
}

/** A speaker described by words of the text. */
function phraseAt(text: string, from: number, phrase: string): Speaker {
  const span: [number, number] = [from, from + phrase.length];
  return { name: text.slice(...span).trim(), role: null, span };
}
