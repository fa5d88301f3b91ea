import { dismissMatch } from "@/lib/analysis/signposts/decide-matches";
import { route, submit } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>((viewer, request, { id }) =>
  submit(dismissMatch, viewer, request, { id }),
);
