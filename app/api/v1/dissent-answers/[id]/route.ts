import { correctDissentAnswer } from "@/lib/analysis/dissents/answer";
import { route, submit } from "@/lib/core/http/rest";

/** Corrects one's own answer to a dissent. */
export const PATCH = route<{ id: string }>((viewer, request, { id }) =>
  submit(correctDissentAnswer, viewer, request, { id }),
);
