import type { SinceDocumentInput } from "@/lib/analysis/briefings/since/inputs";
import { makeSinceDocument } from "@/lib/analysis/briefings/since/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Asks for a document of what changed in a period (`from`, `to`, `format`). Its progress is at `documents/ID`. */
export const POST = route(async (viewer, request) =>
  answer(
    await makeSinceDocument(viewer, (await jsonBody(request)) as unknown as SinceDocumentInput),
    202,
  ),
);
