import { loadIssue } from "@/lib/analysis/issues/queries";
import { writeSignpost } from "@/lib/analysis/signposts/mutations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "./agenda";
import { approveArticle, type openDesk } from "./desk";

/** A signpost without its terms. */
export const SIGN = { text: "Pilots strike.", direction: "UP" } as const;

/** Signposts on the issue about Taiwan, which the analyst owns, and what they find. */
export function signpostsOn({ people }: Awaited<ReturnType<typeof openDesk>>) {
  /** Writes a signpost as the analyst. Returns its number and version. */
  const write = async (terms: string[], more: object = {}) =>
    made(writeSignpost(people.analyst, { issue: "taiwan", ...SIGN, terms, ...more }));

  /** Approves an article in which someone says something about Taiwan. Returns the source's id. */
  const say = (place: string, words: string, who = "Cy Specimen") =>
    approveArticle(
      people.admin,
      `Pilots of ${place}\n\n“${words} near Taiwan,” said ${who}, a clerk.\n\n${agendaOf(place)}`,
    );

  /** The quotations of the open matches of a signpost, latest first, each with the words found. */
  async function openOf(number: number): Promise<[string, string[]][]> {
    const { signposts } = (await loadIssue(people.manager, "taiwan"))!;
    return signposts.open
      .filter(({ signpost }) => signpost === number)
      .map(({ quote, words }) => [quote.exact, words]);
  }

  return { write, say, openOf };
}
