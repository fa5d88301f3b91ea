import { renderEdition } from "@/components/analysis/briefings/editions/render-edition";
import { MISFIT } from "@/lib/analysis/bottom-line-fit";
import { previewEdition } from "@/lib/analysis/briefings/editions/queries";
import { misleadingItems } from "@/lib/analysis/briefings/editions/refusals";
import { previewEditionInput } from "@/lib/analysis/briefings/editions/schema";
import { unshownWords } from "@/lib/analysis/briefings/editions/unshown";
import { capitalised } from "@/lib/core/capitalised";
import { INVALID } from "@/lib/core/command/errors";
import { jsonBody } from "@/lib/core/http/body";
import { found, problem, route } from "@/lib/core/http/rest";

/**
 * The edition as it would be issued now, rendered for the page that composes it, what issuing it names as `seen`, what
 * later versions word differently, what its PDF can't show, and what is wrong with bottom lines that give another
 * likelihood than their lead forecasts, by slug.
 */
export const POST = route(async (viewer, request) => {
  const given = previewEditionInput.safeParse(await jsonBody(request));
  if (!given.success)
    return problem({ code: "invalid", message: given.error.issues[0]?.message ?? INVALID });
  const { corrects, ...composed } = given.data;
  const preview = await previewEdition(viewer, composed, corrects);
  if (!preview) return found(null);
  const { content, seen, unknown, reworded } = preview;
  return found({
    view: renderEdition(content, unknown),
    seen,
    reworded,
    unshown: unshownWords(content),
    misfits: Object.fromEntries(
      misleadingItems(content).map(({ slug }) => [slug, `${capitalised(MISFIT)}.`]),
    ),
  });
});
