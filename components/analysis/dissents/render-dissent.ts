import { isOwn } from "@/lib/analysis/dissents/policy";
import type { Dissent } from "@/lib/analysis/dissents/schema";
import { renderProse } from "@/lib/text/markdown/render";
import type { DissentShown } from "./dissent-shown";

// Apart from dissent-shown.ts, which is for the browser too: this reads Markdown.

/** A dissent as a page shows it to this viewer, its texts rendered. */
export const renderDissent = (
  { why, answers, ...dissent }: Dissent,
  viewer: { id: string } | null,
): DissentShown => ({
  ...dissent,
  html: renderProse(why),
  why: viewer && isOwn(viewer, dissent) ? why : null,
  answers: answers.map(({ author, at, body }) => ({ author, at, html: renderProse(body) })),
});
