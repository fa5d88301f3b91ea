import type { Likely, VersionOrCopy } from "./schema";

/** Whether two addresses lead to the same page: they may differ in fragment and in tracking parameters. */
function sameAddress(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [one, other] = [a, b].map((address) => {
    const url = new URL(address);
    url.hash = "";
    for (const name of [...url.searchParams.keys()])
      if (/^utm_/.test(name)) url.searchParams.delete(name);
    return url.href;
  });
  return one === other;
}

/** The least resemblance of a rewritten page to what it was; a front page falls short of it. */
const MIN_REWRITTEN = 0.3;

/** The least containment of a new version; a paper's next report on the same matter falls short of it. */
const MIN_CONTAINED = 0.6;

/**
 * Whether a draft is a version or a copy of a similar source: a version if the publisher or the address is the same or
 * the draft has no publisher, otherwise a copy in another paper. Returns null if a person has to decide.
 *
 * `sameCopy` is from lib/text/similarity/likeness.ts.
 */
export function versionOrCopy(
  draft: { url: string | null; publisher: string | null },
  likely: Pick<Likely, "url" | "publisher" | "resemblance" | "containment" | "sameCopy" | "draft">,
): VersionOrCopy | null {
  const rewritten = sameAddress(draft.url, likely.url) && likely.resemblance >= MIN_REWRITTEN;
  if (!rewritten && !likely.sameCopy) return null;
  const publisher = (name: string | null) => name?.toLowerCase().replace(/^the /, "").trim();
  const isSame = rewritten || publisher(draft.publisher) === publisher(likely.publisher);
  const isSure = rewritten || likely.containment >= MIN_CONTAINED;
  if (isSure && !likely.draft && (isSame || !draft.publisher)) return "VERSION";
  return isSame ? null : "COPY";
}
