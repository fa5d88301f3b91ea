import { renderEdition } from "@/components/analysis/briefings/editions/render-edition";
import { previewEdition } from "@/lib/analysis/briefings/editions/queries";
import { previewEditionInput } from "@/lib/analysis/briefings/editions/schema";
import { unshownWords } from "@/lib/analysis/briefings/editions/unshown";
import { INVALID } from "@/lib/core/command/errors";
import { jsonBody } from "@/lib/core/http/body";
import { found, problem, route } from "@/lib/core/http/rest";

/**
 * The edition as it would be issued now, rendered for the page that composes it, what issuing it names as `seen`, and what
 * its PDF can't show.
 */
export const POST = route(async (viewer, request) => {
  const given = previewEditionInput.safeParse(await jsonBody(request));
  if (!given.success)
    return problem({ code: "invalid", message: given.error.issues[0]?.message ?? INVALID });
  const { corrects, ...composed } = given.data;
  const preview = await previewEdition(viewer, composed, corrects);
  if (!preview) return found(null);
  const { content, seen, unknown } = preview;
  return found({ view: renderEdition(content, unknown), seen, unshown: unshownWords(content) });
});
