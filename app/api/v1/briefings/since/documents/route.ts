import { makeSinceDocument } from "@/lib/analysis/briefings/since/mutations";
import { route, submit } from "@/lib/core/http/rest";

/** Asks for a document of what changed in a period (`from`, `to`, `format`). Its progress is at `documents/ID`. */
export const POST = route(async (viewer, request) =>
  submit(makeSinceDocument, viewer, request, {}, 202),
);
