import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";

/** The edition with this number, for a mutation. Refuses if it is missing. */
export async function editionNumbered(tx: Tx, number: number) {
  const edition = await tx.edition.findUnique({ where: { number } });
  if (!edition?.content) return refuse("not-found", "This edition doesn’t exist.");
  return { ...edition, content: edition.content };
}

interface Named {
  number: number;
  title: string;
}

/** How the inbox groups, names and links what happens to an edition. */
export const aboutEdition = ({ number, title }: Named) => ({
  subject: subjectOfEdition(number),
  details: { title: `Edition ${number}: ${title}`, edition: number },
});

/** The key by which the inbox groups notifications about an edition. */
export const subjectOfEdition = (number: number): string => `edition:${number}`;
