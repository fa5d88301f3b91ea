import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";

/** Filler that makes an article long enough to be told from others by its words. */
export const story = (name: string) =>
  Array.from(
    { length: 8 },
    (_, k) =>
      `In the ${name} district number ${k}, ship ${k * 7 + 3} of the ${name} port left its berth at noon and was not back before the spring tide of the year.`,
  ).join("\n\n");

/** What three people say in it. */
export const said = {
  first: `“The ferries must run on every day of the week,” said Ina Envoy, the harbour minister of Examplia.`,
  second: `“We shall not pay for the new lighthouse this year,” said Ole Speaker, a spokesman for the fishers.`,
  third: `“Nobody asked the islanders what they think of it,” said Una Witness, a teacher on the island.`,
};

/** An article about the harbour of a place: these paragraphs, then filler. */
export const article = (name: string, ...parts: string[]) =>
  [`Harbour of ${name} in dispute`, ...parts, story(name)].join("\n\n");

/** Ingests a text as a draft. */
export const ingestText = (viewer: Viewer, text: string) =>
  made(ingestArticle(viewer, { bytes: new TextEncoder().encode(text) }));

/** Accepts the pending proposals of a draft. Returns the draft as it was before. */
export async function acceptAll(viewer: Viewer, source: string) {
  const draft = (await loadDraft(viewer, source))!;
  const ids = draft.proposals.flatMap(({ id, state }) => (state === "PENDING" ? [id] : []));
  if (ids.length > 0) await made(decideProposals(viewer, { source, ids, state: "ACCEPTED" }));
  return draft;
}
