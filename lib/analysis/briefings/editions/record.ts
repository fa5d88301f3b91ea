import type { Reader } from "./gather";

/** The last edition, from which the next one counts its changes. Returns null if there is none. */
export const lastEdition = (reader: Reader) =>
  reader.edition.findFirst({
    where: { content: { not: null } },
    orderBy: { number: "desc" },
    select: { number: true, issuedAt: true },
  });
