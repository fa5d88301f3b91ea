import { isFollowed } from "../words/adverbs";
import { simplified } from "../words/characters";
import { isBody, isOffice, isSource } from "../words/sources";
import { Memory, type Subject } from "./memory";
import { FUNCTION, isCommonlySurnamed, isSurnamed, type Named } from "./names";
import type { People, Person } from "./people";
import { LEAD } from "./roles";
import {
  ADVERBS,
  ANAPHOR,
  BEFORE_NAME,
  COUNTED,
  DOCUMENT,
  DURING,
  endOf,
  HELD,
  isPhrase,
  isState,
  isTitled,
  JOINED,
  LINK,
  LOCATIVE,
  MAX_GUESS,
  MAX_MANNER,
  MAX_PHRASE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  SOME,
  SOURCES,
  stateIn,
  TITLE,
  USER,
  WHEN_ASKED,
} from "./subject-words";

const CALLED = /(?:先生|女士|小姐|太太|阿姨|大爷|大妈|师傅)$/u;

/** Reads subjects in a Chinese text, and remembers who spoke. */
export class Subjects extends Memory {
  constructor(
    private readonly folded: string,
    text: string,
    people: People,
  ) {
    super(text, people);
  }

  /** The subject of a verb at `end`, in the clause from `start`. Null if the words before the verb aren't a subject. */
  before(start: number, end: number): Subject | null {
    const { from, linked } = this.past(start, end);
    const found = this.at(from, end, linked);
    if (found) return found;
    const rest = this.folded.slice(from, end);
    if (WHEN_ASKED.test(rest)) return this.same(null, rest, linked);
    // 在昨天的记者会上 | 毛宁说: the place, before the subject.
    const where = LOCATIVE.exec(rest)?.[0].length ?? 0;
    const behind = where > 0 ? this.past(from + where, end).from : end;
    const other = behind < end ? this.at(behind, end, linked) : null;
    if (other) return other;
    // 仅在声明中 | 称: time and manner, without a subject.
    return rest === "" || ADVERBS.test(rest) ? this.same(null, rest, linked) : null;
  }

  /** Skips connectives and times. */
  private past(start: number, end: number): { from: number; linked: boolean } {
    let from = start;
    let linked = false;
    for (;;) {
      const rest = this.folded.slice(from, end);
      // 有关部门, 另一名官员: not to be cut short.
      const named = this.people.namedAt(from) ?? null;
      if (named && named.rest <= end) break;
      const held = HELD.exec(rest)?.[0] ?? "";
      const lead = LEAD.exec(rest)?.[0] ?? (this.people.namedAt(from + held.length) ? held : "");
      if (lead === "" || this.people.knownAt(from)) break;
      linked ||= LINK.test(lead);
      from += lead.length;
    }
    return { from, linked };
  }

  private at(from: number, end: number, linked: boolean): Subject | null {
    const rest = this.folded.slice(from, end);
    if (rest === "") return null;
    const pronoun = PRONOUN.exec(rest)?.[0];
    if (pronoun) {
      // After a body has spoken, 他 refers to the person before it.
      const who = /^[他她]/u.test(pronoun) ? this.personMeant(pronoun) : this.last;
      return this.same([from, from + pronoun.length], rest.slice(pronoun.length), linked, who);
    }
    const some = (USER.exec(rest) ?? SOME.exec(rest))?.[0];
    if (some) return this.phrase(from, some, rest, linked);
    // 外交部发表声明。| 声明说: whoever issued it.
    const document = isBody(simplified(this.last.name ?? "")) ? DOCUMENT.exec(rest)?.[0] : null;
    const behind = rest.slice(document?.length);
    if (document && isFollowed(behind))
      return this.same([from, from + document.length], behind, linked);
    const plural = PLURAL.exec(rest)?.[0];
    if (plural) return this.several(from, plural, rest, linked);
    return (
      this.named(from, end, linked) ??
      this.anaphor(from, rest, linked) ??
      this.relative(from, rest, linked) ??
      (PREPOSITION.test(rest) ? null : this.source(from, rest, linked))
    );
  }

  /** A named subject: after a role, known from elsewhere, or recognised by the form of the name. */
  private named(from: number, end: number, linked: boolean): Subject | null {
    const naming = this.people.namedAt(from);
    const isOwner = naming && this.folded[naming.rest] === "的" && naming.rest < end;
    if (naming && naming.rest <= end && !isOwner) {
      const span: [number, number] = [from, naming.end];
      return this.of(naming.person, span, naming.rest, end, linked);
    }
    const known = this.people.knownAt(from);
    if (known && from + known.length <= end) {
      const behind = this.folded.slice(from + known.length, end);
      const title = TITLE.exec(behind)?.[0].length ?? 0;
      const to = from + known.length;
      if (!/^(?:的|等)/u.test(behind))
        return this.of(known.person, [from, to], to + title, end, linked);
    }
    // 王部长: a surname and a title.
    const surname = this.folded[from]!;
    const title = TITLE.exec(this.folded.slice(from + 1, end))?.[0];
    if (
      isSurnamed(surname) &&
      (title || from + 1 === end || isFollowed(this.folded.slice(from + 1, end)))
    ) {
      const person = this.people.surnamed(surname, from);
      const to = from + 1 + (title?.length ?? 0);
      if (person) return this.of(person, [from, to], to, end, linked);
    }
    return null;
  }

  private of(
    person: Person,
    span: [number, number],
    rest: number,
    end: number,
    linked: boolean,
  ): Subject | null {
    const adverbs = this.folded.slice(rest, end);
    // 毛宁和王毅均表示: both of them.
    const joint = JOINED.exec(adverbs)?.[0].length ?? 0;
    if (joint > 0) {
      const other =
        this.people.namedAt(rest + joint) ??
        this.people.knownAt(rest + joint) ??
        this.colleague(rest + joint, end);
      if (other) {
        const to = "end" in other ? other.end : rest + joint + other.length;
        const name = `${person.name}${this.text.slice(rest, rest + joint)}${other.person.name}`;
        const both = { name, role: null, span: [span[0], to] as [number, number] };
        this.members.set(name, [
          { ...person, span },
          { ...other.person, span: [rest + joint, to] },
        ]);
        return { speaker: both, kind: "named", adverbs: this.folded.slice(to, end), linked };
      }
    }
    return { speaker: { ...person, span }, kind: "named", adverbs, linked };
  }

  /** The last person named or described with that noun: 该官员, 发言人. */
  private anaphor(from: number, rest: string, linked: boolean): Subject | null {
    const anaphor = ANAPHOR.exec(rest);
    const title = anaphor ?? TITLE.exec(rest);
    const noun = title?.[1];
    if (!title || !noun) return this.longTitle(from, rest, linked);
    const adverbs = rest.slice(title[0].length);
    if (!isFollowed(adverbs) || /^[的与和]/u.test(adverbs))
      return this.longTitle(from, rest, linked);
    const span: [number, number] = [from, from + title[0].length];
    const person =
      this.people.titled(title[0], from) ?? (noun === "人" ? null : this.people.titled(noun, from));
    const described = this.described.findLast(({ name }) => name!.includes(noun));
    const speaker = described ?? person ?? (anaphor && this.again());
    return speaker && { speaker: { ...speaker, span }, kind: "named", adverbs, linked };
  }

  /** A name after a relative clause: 在港经营小店的 | 陈太. */
  private relative(from: number, rest: string, linked: boolean): Subject | null {
    const end = from + rest.length;
    let at = -1;
    for (const { 0: mark, index } of rest.slice(0, MAX_PHRASE).matchAll(BEFORE_NAME)) {
      if (index < 1) continue;
      at = from + index + mark.length;
      const named = this.named(at, end, linked);
      if (named) return named;
    }
    if (at < 0) return null;
    const name = this.people.nameAt(at, end);
    // 从上海来的 | 王女士带着孩子: whatever follows such a name.
    const called = name !== null && CALLED.test(name.name);
    if (!name || (end - at > 12 && !called)) return null;
    if (!(name.sure || isCommonlySurnamed(name.name))) return null;
    const to = at + name.name.length;
    // 不愿具名的 | 黎巴嫩安全官员: a place, not a name.
    if (!called && !isFollowed(this.folded.slice(at + name.rest, end))) return null;
    const person = this.people.add(this.text.slice(at, to), null);
    return this.of(person, [at, to], at + name.rest, end, linked);
  }

  /** A described person, a body or, failing that, whatever precedes the verb. */
  private source(from: number, rest: string, linked: boolean): Subject | null {
    // 伊朗 | 否认: a state speaks for itself.
    const state = stateIn(rest);
    if (state) return this.phrase(from, state, rest, linked);
    const form = this.people.nameAt(from, from + rest.length);
    const name = form && isState(form.name) ? null : form;
    // 王毅 | 外长: a name before its title.
    if (name && isTitled(name, rest)) return this.byForm(from, rest, name, linked);
    const ends = [...rest.slice(0, MAX_PHRASE).matchAll(SOURCES)].map(
      ({ 0: noun, index }) => index + noun.length,
    );
    for (const end of [rest.length, ...ends.reverse()]) {
      const phrase = rest.slice(0, end);
      const adverbs = rest.slice(end);
      if (!isSource(phrase) || end > MAX_PHRASE) continue;
      if (!isFollowed(adverbs) && !DURING.test(adverbs) && adverbs.length > MAX_MANNER) continue;
      if (/^[的与和及、]/u.test(adverbs) || !isPhrase(phrase)) continue;
      return this.phrase(from, phrase, rest, linked);
    }
    if (name?.sure && !FUNCTION.test(name.name)) return this.byForm(from, rest, name, linked);
    const cut = endOf(rest);
    const phrase = rest.slice(0, cut);
    if (phrase.length > MAX_GUESS || phrase.length < 2 || !isPhrase(phrase)) return null;
    if (isFollowed(phrase) && !COUNTED.test(phrase)) return null;
    return this.phrase(from, phrase, rest, linked, COUNTED.test(phrase) ? "source" : "guess");
  }

  /** A name recognised by its form, with the title after it. */
  private byForm(from: number, rest: string, name: Named, linked: boolean): Subject {
    const to = from + name.name.length;
    const title = isOffice(rest.slice(0, name.rest)) ? this.text.slice(to, from + name.rest) : "";
    const person = this.people.add(this.text.slice(from, to), title || null);
    const span: [number, number] = [from, to];
    return { speaker: { ...person, span }, kind: "named", adverbs: rest.slice(name.rest), linked };
  }
}
