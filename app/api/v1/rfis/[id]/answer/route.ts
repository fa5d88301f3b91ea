import { answerRfi, correctAnswer } from "@/lib/analysis/briefings/rfis/answer";
import { route, submit } from "@/lib/core/http/rest";

type Params = { id: string };

/** Answers a request for information, with a text or with a note on its issue. */
export const POST = route<Params>((viewer, request, { id }) =>
  submit(answerRfi, viewer, request, { id }),
);

/** Corrects one's own answer. */
export const PATCH = route<Params>((viewer, request, { id }) =>
  submit(correctAnswer, viewer, request, { id }),
);
