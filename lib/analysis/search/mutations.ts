import { command } from "@/lib/core/command/command";
import { forgetSearchesInput, rememberSearchInput } from "./schema";

/** The most recent searches that are kept for a person. */
export const MAX_RECENT = 20;

/** Keeps a search among one's recent ones. Records no event: what a person looks for is private. */
export const rememberSearch = command({
  input: rememberSearchInput,
  verb: "rememberSearch",
  run: async (tx, viewer, { query }) => {
    const at = new Date();
    const mine = { userId: viewer.id };
    await tx.recentSearch.upsert({
      where: { userId_query: { ...mine, query } },
      create: { ...mine, query, at },
      update: { at },
    });
    const old = await tx.recentSearch.findMany({
      where: mine,
      orderBy: { at: "desc" },
      skip: MAX_RECENT,
      select: { query: true },
    });
    await tx.recentSearch.deleteMany({
      where: { ...mine, query: { in: old.map(({ query }) => query) } },
    });
    return { query };
  },
});

/** Clears one's recent searches. */
export const forgetSearches = command({
  input: forgetSearchesInput,
  verb: "forgetSearches",
  run: async (tx, viewer) => {
    const { count } = await tx.recentSearch.deleteMany({ where: { userId: viewer.id } });
    return { forgotten: count };
  },
});
