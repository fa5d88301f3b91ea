import { answerRfi } from "@/lib/analysis/briefings/rfis/answer";
import { route, submit } from "@/lib/core/http/rest";

/** Answers a request for information, with a text or with a note on its issue. */
export const POST = route<{ id: string }>((viewer, request, { id }) =>
  submit(answerRfi, viewer, request, { id }),
);
