import { FAMILY_FIRST, HEADING_WORDS, isGivenName } from "../lexicon";
import { type Mention, mentionsBefore } from "../mentions";
import { POSTNOMINAL } from "../names";
import type { ParsedText } from "../parse";
import { answererIn } from "./head-labels";
import { holderOf } from "./holder-of-office";
import { hasInitials } from "./initials";
import { AIRED, isOutlet, isShouted } from "./label-kind";
import type { Label } from "./label-line";
import { cased, divided, hasTitle, isOfOffice } from "./label-parts";
import { Principals } from "./principals";
import { signerIn } from "./statement";
import { swornIn } from "./sworn";
import type { TurnSpeaker } from "./turn";

const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
const UNKNOWN: TurnSpeaker = { name: null, role: null, because: "nobody is named" };

/** Finds who the labels of a transcript refer to. */
export class TurnSpeakers {
  private readonly known = new Map<string, TurnSpeaker>();
  private readonly guest: TurnSpeaker;
  private principals: Principals | null = null;
  private readonly witnesses: ReturnType<typeof swornIn>;
  /** Where the first turn begins, in UTF-16 code units. */
  private readonly introduction: number;
  /** The people that a label has named in full, by surname. */
  private readonly named = new Map<string, TurnSpeaker>();
  /** The holders of offices, where a label has given both: "The MINISTER (Ann Lee)". */
  private readonly holders = new Map<string, TurnSpeaker>();

  constructor(
    private readonly parsed: ParsedText,
    private readonly labels: Label[],
  ) {
    this.introduction = labels[0]!.start;
    this.guest = this.guestOf();
    this.witnesses = swornIn(parsed);
  }

  speakerOf({ label, kind, bracket }: Label): TurnSpeaker {
    const known = this.known.get(label);
    if (known) return known;
    const found =
      kind === "answer"
        ? this.guest
        : kind === "role" || isHeldBy(label, bracket)
          ? this.byRole(label, bracket)
          : this.byName(label, kind);
    const own = bracket && bracket !== found.name ? bracket : null;
    // "Ann Lee, Secretary (East):" the bracket belongs to the office.
    const role =
      found.role && own && /,/.test(label) ? `${found.role} (${own})` : (found.role ?? own);
    const speaker = { ...found, role };
    this.known.set(label, speaker);
    return speaker;
  }

  /** Who gives an answer to a question: the person interviewed, or someone on the podium. */
  answererOf(label: Label, question: string): TurnSpeaker {
    const [, witness] = this.witnesses.findLast(([paragraph]) => paragraph < label.paragraph) ?? [];
    if (witness) return witness;
    if (this.guest.name !== null) return this.speakerOf(label);
    this.principals ??= new Principals(this.labels, (own) => this.speakerOf(own));
    return this.principals.answering(label, question) ?? this.speakerOf(label);
  }

  /** Who answers, where only the questions have labels. Returns null if nobody is introduced. */
  answering(): TurnSpeaker | null {
    return this.guest.name === null ? null : this.guest;
  }

  private byName(label: string, kind: Label["kind"]): TurnSpeaker {
    if (kind === "question") {
      return { ...UNKNOWN, because: `“${label}” asks the questions` };
    }
    if (isOutlet(label) && kind !== "name" && !hasTitle(label))
      return { ...UNKNOWN, because: `“${label}” asks` };
    const plain = label.replace(/^the hono(?:u?r)able /i, "").replace(AIRED, "");
    const { role, name } = divided(withoutLetters(plain));
    const before = this.named.get(name.toLowerCase());
    if (before) return { ...before, because: `“${label}” is ${before.name}` };
    const entity = this.entityNamed(name);
    const full = cased(entity < 0 ? name : this.parsed.entities[entity]!.name);
    if (role && label.startsWith(`${role},`))
      this.holders.set(role.toLowerCase(), { name: full, role, because: `“${role}” is ${full}` });
    const speaker = {
      name: full,
      role: cased(this.roleOf(entity) ?? role) || null,
      because: full === label ? "named before the colon" : `“${label}” is ${full}`,
    };
    if (name.includes(" ")) this.named.set(name.split(" ").at(-1)!.toLowerCase(), speaker);
    return speaker;
  }

  /** The role that the text gives someone. Letters after a name are none. */
  private roleOf(entity: number): string | null {
    const role = this.parsed.roles.get(entity) ?? null;
    return role && POSTNOMINAL.test(role) ? null : role;
  }

  /** The person in the text whose office the label names, if there is only one. */
  private byRole(label: string, bracket: string | null): TurnSpeaker {
    const office = label.replace(/^the /i, "").toLowerCase();
    if (bracket && NAME.test(bracket)) {
      const { name } = divided(bracket);
      const entity = this.entityNamed(name);
      const speaker = {
        name: entity < 0 ? cased(name) : this.parsed.entities[entity]!.name,
        role: cased(label.replace(/^the /i, "")),
        because: "named in brackets",
      };
      this.holders.set(office, speaker);
      this.known.set(bracket, speaker);
      return speaker;
    }
    const holder = this.holders.get(office);
    if (holder) return holder;
    const entity = holderOf(this.parsed, label, this.labels);
    if (entity >= 0) {
      const { name } = this.parsed.entities[entity]!;
      const role = this.parsed.roles.get(entity)!;
      return { name, role, because: `“${label}” is ${name}` };
    }
    return { name: cased(label), role: null, because: "not named in the text" };
  }

  /** The person that a name refers to, if the text gives it in full. Returns -1 if there is none. */
  private entityNamed(name: string): number {
    const wanted = name.toLowerCase().replaceAll(".", "");
    const words = wanted.split(/\s+/);
    const { entities } = this.parsed;
    const fits = (id: number): number => {
      const { name: full, surname, kind } = entities[id]!;
      // "MINISTER OF | TRADE HAUGEN" isn't a name.
      const isLabel = isShouted(full) && (!full.includes(" ") || isOfOffice(full.split(" ")[0]!));
      if (kind === "place" || isLabel) return 0;
      const lower = full.toLowerCase().split(/\s+/);
      if (lower.join(" ") === wanted) return 4;
      if (words.length > 1 && words.every((word) => lower.includes(word))) return 3;
      if (words.length === 1 && surname === wanted && lower.length > 1) return 3;
      if (words.length === 1 && lower.length > 1 && hasInitials(full, wanted)) return 2;
      return words.length === 1 && lower.includes(wanted) && lower.length > 1 ? 1 : 0;
    };
    let best = -1;
    let most = 0;
    for (let id = 0; id < entities.length; id++) {
      const score = fits(id);
      if (score > most) {
        best = id;
        most = score;
      }
    }
    return best;
  }

  /** The person interviewed: named after "interview with", or the only one in the introduction. */
  private guestOf(): TurnSpeaker {
    const { entities, roles, mentions, tokens } = this.parsed;
    const given = answererIn(this.parsed, this.introduction);
    if (given) return { ...given, because: `the answers are ${given.name}’s` };
    const people = mentions.filter(
      (mention) =>
        mention.kind === "person" &&
        tokens[mention.head]!.start < this.introduction &&
        mention.last - mention.first > 1 &&
        !isHeading(tokens[mention.last - 1]!.text) &&
        !isAsker(this.parsed, mention),
    );
    // An article may name others before it comes to the interview.
    const last = people.at(-1);
    const paragraph = last && tokens[last.head]!.paragraph;
    const guest =
      people.find(({ outerFirst }) => follows(this.parsed, outerFirst)) ??
      only(people.filter(({ head }) => tokens[head]!.paragraph === paragraph)) ??
      only(people.filter(({ entity }) => roles.has(entity))) ??
      only(people);
    const entity = guest?.entity ?? this.signatory();
    if (entity < 0) return UNKNOWN;
    const { name } = entities[entity]!;
    return { name, role: roles.get(entity) ?? null, because: `the answers are ${name}’s` };
  }

  /** The person who signs below the last answer, as an entity. Returns -1 if nobody does. */
  private signatory(): number {
    const { paragraphs, mentions } = this.parsed;
    const last = this.labels.at(-1)!;
    if (last.kind !== "answer") return -1;
    for (let k = last.paragraph + 1; k < paragraphs.length; k++) {
      const signed = signerIn(this.parsed, k);
      if (signed >= 0) return mentions[signed]!.entity;
    }
    return -1;
  }
}

/** "MS LEE | KC". */
const withoutLetters = (label: string): string => {
  const words = label.split(" ");
  return POSTNOMINAL.test(words.at(-1)!) ? words.slice(0, -1).join(" ").replace(/,$/, "") : label;
};

/** The first of several mentions, if they are all of one person. */
const only = (people: Mention[]): Mention | undefined =>
  people.every(({ entity }) => entity === people[0]!.entity) ? people[0] : undefined;

/** Whether a capitalised word of a title names a kind of text or meeting: "Regular Briefing" is nobody. */
const isHeading = (word: string): boolean => HEADING_WORDS.has(word.toLowerCase());

const MEETS =
  /\b(?:interview(?:ed|s|ing)?(?: with)?|q ?& ?a (?:with|:)|conversation with|talk(?:s|ed)? (?:to|with)|spoke (?:to|with)|sat down with|asked|questions (?:for|to)|(?:briefing|remarks|doorstep|statement|conference|availability|gaggle) (?:by|of)|with)\W*(?:\p{L}+['’]s )?$/iu;

/** Whether a mention follows words that introduce the person interviewed. */
function follows({ text, tokens }: ParsedText, token: number): boolean {
  const at = tokens[token]!.start;
  return MEETS.test(text.slice(Math.max(0, at - 60), at));
}

/**
 * Whether a name after "spoke to" is probably a paper's: nothing says who it is, and its subject holds an office.
 * "Trade Minister Ann Lee spoke to | Harbour Asia |".
 */
function isAsker(parsed: ParsedText, { outerFirst, first, entity }: Mention): boolean {
  const { tokens, mentions, roles } = parsed;
  const { text, lower, sentence } = tokens[first]!;
  if (isGivenName(text) || FAMILY_FIRST.has(lower) || roles.has(entity)) return false;
  if (!follows(parsed, outerFirst)) return false;
  for (let m = mentionsBefore(mentions, outerFirst) - 1; m >= 0; m--) {
    const { kind, head, entity: other } = mentions[m]!;
    if (tokens[head]!.sentence !== sentence) return false;
    const role = kind === "person" ? roles.get(other) : undefined;
    if (role !== undefined) return !REPORTS.test(role);
  }
  return false;
}

const REPORTS = /\b(?:editor|reporter|correspondent|journalist|writer|host|presenter|anchor)\b/iu;

/** Whether a bracket names the holder of the office: "The Minister for Trade (Ann Lee)". */
const isHeldBy = (label: string, bracket: string | null): boolean =>
  bracket !== null && NAME.test(bracket) && /^the\b.*\b(?:of|for)\b/i.test(label);
