import { refuseField } from "@/lib/core/command/errors";
import { jsonBody, mayBeLarge } from "@/lib/core/http/body";
import { answer, page, problem, queryOf, renameFields, route } from "@/lib/core/http/rest";
import { refuseMisspelt } from "@/lib/core/http/unknown-fields";
import { parsePage } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import { parseFilter } from "@/lib/sources/catalogue/filter";
import { statedFactsInput } from "@/lib/sources/catalogue/inputs";
import { loadCatalogue } from "@/lib/sources/catalogue/list";
import { beginIngest } from "@/lib/sources/ingest/ingest-now";
import { atOnce } from "@/lib/text/at-once";

/** A page of the sources that match a filter, in the order of the catalogue. Unlike its page, this has all versions. */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => {
    const filter = parseFilter(query);
    return {
      filter: query.versions ? filter : { ...filter, versions: "all" as const },
      asked: parsePage(query),
    };
  });
  return page(await loadCatalogue(viewer, filter, asked));
});

/** A little more than the largest article, to leave room for JSON's escapes. */
const MAX_ARTICLE_MB = 8;

/** Each large text takes several times its size until it is stored, so only a few at once; the others wait unread. */
const inTurn = atOnce(2);

const FACTS = Object.keys(statedFactsInput.shape).filter((name) => name !== "url");

/**
 * Ingests a `{text}`, or the page at a `{url}`, with what is stated of it. Answers 201 with a new draft, 200 if the desk
 * already has the text, and 202 if it is still being read after a minute: send the request again for the outcome.
 */
export const POST = route(async (viewer, request) => {
  const begin = () => beginFrom(viewer, request);
  const outcome = await (mayBeLarge(request) ? inTurn(begin) : begin());
  const result = await outcome();
  if (!result) return Response.json({ state: "READING" }, { status: 202 });
  if (result.ok) return answer(result, result.value.known ? 200 : 201);
  return problem(
    renameFields(result.refusal, (field) =>
      field === "bytes" ? "text" : field.replace("stated.", ""),
    ),
  );
});

async function beginFrom(viewer: Viewer, request: Request) {
  const { text, url, ...stated } = await jsonBody(request, MAX_ARTICLE_MB);
  const known = ["text", "url", ...FACTS];
  refuseMisspelt(stated, known);
  const other = Object.keys(stated).find((name) => !FACTS.includes(name));
  if (other)
    refuseField(other, `There’s no such field. Besides text or url, send only ${listed(FACTS)}.`);
  const pageUrl = url ?? undefined;
  for (const [name, value] of Object.entries({ text, url: pageUrl }))
    if (value !== undefined && typeof value !== "string") refuseField(name, "Send text.");
  const given =
    text === undefined && pageUrl !== undefined
      ? { url, stated }
      : {
          bytes: new TextEncoder().encode(text as string | undefined),
          stated: url === undefined ? stated : { ...stated, url },
        };
  return beginIngest(viewer, given as Parameters<typeof beginIngest>[1]);
}
