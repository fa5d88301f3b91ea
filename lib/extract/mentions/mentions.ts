import { findNames, isHeading, type Name } from "../names";
import type { Token } from "../tokens";
import {
  type Entity,
  genderOfRole,
  linkNames,
  placesByPreposition,
  withoutOfficeBefore,
} from "./entities";
import type { Mention } from "./mention";
import {
  findByAge,
  findNominals,
  findNounsBeforeWho,
  findOrdinals,
  findPronouns,
  findUnlistedNouns,
  IN_NAME,
  IN_PERSON_NAME,
  includeNounsBefore,
  type NameMap,
  withoutOrigins,
} from "./phrases";
import {
  assignRoleStarts,
  findRoles,
  type Lead,
  leadOf,
  officesByInitials,
  wordsIn,
} from "./roles";

/** Everyone and everything that a text mentions. */
export interface Mentions {
  entities: Entity[];
  /** In the order of the text. */
  mentions: Mention[];
  /** The first mention of each entity. */
  firstMention: (Mention | undefined)[];
  /** The role of each entity for which the text gives one. */
  roles: Map<number, string>;
  /** The names in bylines, which are not among the mentions. */
  authors: Mention[];
  /** The speaker that the first paragraph only describes, if a later one names them. */
  lead: Lead | null;
}

/**
 * Finds the mentions in a text, of which some lines name its authors. Paragraphs, quoted spans, cues and sentences must
 * be set.
 */
export function findMentions(
  text: string,
  tokens: Token[],
  authorLines: [number, number][],
): Mentions {
  const names = withoutOfficeBefore(tokens, findNames(tokens));
  const linked = linkNames(text, tokens, names);
  const { entities } = linked;
  const [all, origins] = withoutOrigins(tokens, linked.mentions);
  const isAuthor = ({ head }: Mention) =>
    authorLines.some(([start, end]) => tokens[head]!.start >= start && tokens[head]!.start < end);
  const authors = all.filter(isAuthor);
  const named = authors.length > 0 ? all.filter((mention) => !isAuthor(mention)) : all;
  assignRoleStarts(tokens, named);
  includeNounsBefore(tokens, named);
  placesByPreposition(tokens, entities, named);
  const taken = tokensInNames(tokens, names, named);
  const found = [
    ...named,
    ...origins,
    ...findByAge(tokens, taken),
    ...findNominals(tokens, taken),
    ...findUnlistedNouns(tokens, taken),
    ...findNounsBeforeWho(tokens, taken),
    ...findOrdinals(tokens, taken),
    ...findPronouns(tokens, taken),
  ]
    .filter(({ first, last }) => last > first + 1 || !isHeading(tokens, first))
    .sort((a, b) => a.head - b.head);
  const firstMention: (Mention | undefined)[] = [];
  for (const mention of named) firstMention[mention.entity] ??= mention;
  const roles = findRoles(text, tokens, found);
  settleByOffice(tokens, named, roles);
  const initials = officesByInitials(tokens, found, entities, roles);
  const mentions = [...found, ...initials].sort((a, b) => a.head - b.head);
  const lead = leadOf(tokens, mentions, roles);
  if (lead?.role) roles.set(lead.entity, wordsIn(text, tokens, lead.role));
  // A spokeswoman is a woman, whatever her name suggests.
  for (const [entity, role] of roles)
    if (entities[entity]) entities[entity].gender = genderOfRole(role) ?? entities[entity].gender;
  return { entities, mentions, firstMention, roles, authors, lead };
}

/**
 * Decides by the office in front which of two people a surname means: "| Senator | Lee", after "Senator Ann Lee" and
 * "Robert Lee, a historian".
 */
function settleByOffice(tokens: Token[], named: Mention[], roles: Map<number, string>): void {
  for (const mention of named) {
    const { entity, rival, roleFirst, first } = mention;
    const office = rival >= 0 && roleFirst < first ? tokens[first - 1]!.lower : null;
    if (office === null) continue;
    const holds = (id: number) =>
      roles.get(id)?.toLowerCase().split(/\W+/).includes(office) === true;
    if (holds(entity) === holds(rival)) continue;
    if (holds(rival)) mention.entity = rival;
    mention.rival = -1;
  }
}

function tokensInNames(tokens: Token[], names: Name[], named: Mention[]): NameMap {
  const taken = new Uint8Array(tokens.length);
  for (const { kind, first, last } of names)
    if (kind !== "title") taken.fill(kind === "person" ? IN_PERSON_NAME : IN_NAME, first, last);
  // "Minister of Education | Ann Lee": the noun is her title, not another speaker.
  for (const mention of named) {
    if (mention.kind === "person") taken.fill(IN_NAME, mention.roleFirst, mention.first);
    else taken.fill(IN_NAME, mention.outerFirst, mention.first);
  }
  return taken;
}
