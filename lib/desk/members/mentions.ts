import type { Tx } from "@/lib/core/command/command";
import { INVALID, refuse } from "@/lib/core/command/errors";
import { readProse } from "@/lib/text/markdown/read";

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

/** The people mentioned. Refuses, by field, handles that nobody has. No query if nobody is mentioned. */
export async function peopleMentioned(tx: Tx, mentions: Mentions): Promise<Mentioned[]> {
  const handles = [...new Set(Object.values(mentions).flat())];
  if (handles.length === 0) return [];
  const people = await tx.user.findMany({
    where: { handle: { in: handles } },
    select: { id: true, handle: true },
  });
  const known = new Set(people.map(({ handle }) => handle));
  const fields = Object.entries(mentions).flatMap(([field, named]) => {
    const [unknown] = named.filter((handle) => !known.has(handle));
    return unknown === undefined ? [] : [[field, nobodyCalled(unknown)] as const];
  });
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
  return people;
}

/** Says that nobody has this handle. */
export const nobodyCalled = (handle: string) =>
  `Nobody on the desk is called @${handle}. Correct the name, or write it as code: \`@${handle}\`.`;
