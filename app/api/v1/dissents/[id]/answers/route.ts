import { answerDissent } from "@/lib/analysis/dissents/answer";
import { route, submit } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>((viewer, request, { id }) =>
  submit(answerDissent, viewer, request, { id }, 201),
);
