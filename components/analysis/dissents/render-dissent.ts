import { isOwn, mayCorrectAnswer } from "@/lib/analysis/dissents/policy";
import type { Dissent, DissentAnswer } from "@/lib/analysis/dissents/schema";
import { renderProse } from "@/lib/text/markdown/render";
import type { AnswerShown, DissentShown } from "./dissent-shown";

// Apart from dissent-shown.ts, which is for the browser too: this reads Markdown.

type Viewer = { id: string } | null;

/** A dissent as a page shows it to this viewer, its texts rendered. */
export const renderDissent = (
  { why, answers, ...dissent }: Dissent,
  viewer: Viewer,
): DissentShown => ({
  ...dissent,
  html: renderProse(why),
  why: viewer && isOwn(viewer, dissent) ? why : null,
  answers: answers.map((answer) => renderAnswer(answer, viewer)),
});

const renderAnswer = ({ body, ...answer }: DissentAnswer, viewer: Viewer): AnswerShown => ({
  ...answer,
  html: renderProse(body),
  body: viewer && mayCorrectAnswer(viewer, answer) ? body : null,
});
