import type { Tx } from "@/lib/core/command/command";
import { INVALID, refuse } from "@/lib/core/command/errors";
import { listed, withoutAccents } from "@/lib/core/wording";
import { Prisma } from "@/lib/generated/prisma/client";
import { readProse } from "@/lib/text/markdown/read";
import { isInTx } from "@/lib/visibility";

/** By field of an input, the handles of the people that it mentions. */
export type Mentions = Record<string, string[]>;

/** Reads the mentions in an input's Markdown, given by field. Slow for long texts: call it before a transaction. */
export const mentionsOf = (texts: Record<string, string>): Mentions =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => {
      if (!text.includes("@")) return [];
      const prose = readProse(text);
      return "mentioned" in prose && prose.mentioned.length > 0 ? [[field, prose.mentioned]] : [];
    }),
  );

/** A person who is mentioned. */
export interface Mentioned {
  id: string;
  handle: string;
}

/**
 * The people mentioned. Refuses, by field, handles that nobody has. No query if no one is mentioned. Anyone among them
 * who may not see the issue or has left the desk isn't notified (lib/desk/notifications/notify.ts). The writer is informed
 * of that (`unreached`), except where mentions notify no one: in bottom lines, cover notes and private notes.
 */
export async function peopleMentioned(tx: Tx, mentions: Mentions): Promise<Mentioned[]> {
  const handles = [...new Set(Object.values(mentions).flat())];
  if (handles.length === 0) return [];
  const people = await tx.user.findMany({
    where: { handle: { in: handles } },
    select: { id: true, handle: true },
  });
  const known = new Set(people.map(({ handle }) => handle));
  if (handles.every((handle) => known.has(handle))) return people;
  const colleagues = await tx.user.findMany({
    where: { disabledAt: null },
    select: { handle: true, name: true },
    orderBy: { name: "asc" },
  });
  const fields = Object.entries(mentions).flatMap(([field, named]) => {
    const [unknown] = named.filter((handle) => !known.has(handle));
    return unknown === undefined ? [] : [[field, nobodyHas(unknown, colleagues)] as const];
  });
  return refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
}

/** Those mentioned in a text who weren't mentioned in the earlier texts that it replaces. */
export function newlyMentioned(
  mentioned: readonly Mentioned[],
  ...earlier: readonly string[]
): Mentioned[] {
  const known = Object.values(mentionsOf(Object.fromEntries(earlier.entries()))).flat();
  return mentioned.filter(({ handle }) => !known.includes(handle));
}

/**
 * The names of those mentioned who aren't notified, since they may not see the issue, if it is on one, or have left the
 * desk. No query if no one is mentioned.
 */
export async function unreached(
  tx: Tx,
  mentioned: readonly Mentioned[],
  issueId: string | null,
): Promise<string[]> {
  if (mentioned.length === 0) return [];
  const isHidden = issueId
    ? Prisma.sql`not ${isInTx.issueShownTo("u", Prisma.sql`${issueId}::text`)}`
    : Prisma.sql`false`;
  const people = await tx.$queryRaw<{ name: string }[]>`
    select u.name from "User" u where u.id = any(${mentioned.map(({ id }) => id)})
      and (u."disabledAt" is not null or ${isHidden}) order by u.name`;
  return people.map(({ name }) => name);
}

/** Whether any word of a name begins with a text, in any case and without accents. */
export const beginsName = (name: string, text: string): boolean =>
  withoutAccents(name)
    .split(/\s+/)
    .some((word) => word.startsWith(withoutAccents(text)));

/** How many people a handle may be said to mean. */
const MAX_MEANT = 4;

/** Says that nobody has this handle, and suggests those of these people whose names begin with it. */
export function nobodyHas(unknown: string, people: { handle: string; name: string }[]): string {
  const meant = people.filter(({ name }) => beginsName(name, unknown)).slice(0, MAX_MEANT);
  const ask = meant.map(({ handle, name }) => `@${handle} (${name})`);
  return `Nobody on the desk has the handle @${unknown}. ${
    ask.length > 0
      ? `Did you mean ${listed(ask, "or")}?`
      : `Correct it, or write it as code: \`@${unknown}\`.`
  }`;
}
