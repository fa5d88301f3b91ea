import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { followersOf, these } from "@/lib/desk/notifications/recipients";
import { firstWords } from "@/lib/desk/notifications/schema";
import { termFinder } from "@/lib/extract/issues";
import { Prisma } from "@/lib/generated/prisma/client";
import { type QuoteWords, wordsOf } from "@/lib/tradecraft/evidence";
import { isInTx } from "@/lib/visibility";

/** What a signpost looks for. */
export interface Sought {
  id: string;
  /** Words and phrases of which any is enough. */
  terms: string[];
  /** Names of which the speaker must have one. Anyone may speak if there are none. */
  speakers: string[];
}

/** A quotation as signposts read it, with the name and aliases of its speaker. */
export interface Said {
  exact: string;
  names: string[];
}

/**
 * Makes a function that finds the signposts which a quotation matches, by id, each with the words that it found. Terms
 * are looked for in the quotation alone: a term in an article's title would match everything in the article.
 */
export function matcherOf(signposts: readonly Sought[]) {
  const find = termFinder(signposts.map(({ id, terms }) => ({ slug: id, terms })));
  const speakersOf = new Map(signposts.map(({ id, speakers }) => [id, speakers.map(folded)]));
  return ({ exact, names }: Said): Map<string, string[]> => {
    const said = names.map(folded);
    const found = new Map<string, string[]>();
    for (const { slug: id, word } of find(exact)) {
      const speakers = speakersOf.get(id)!;
      if (speakers.length > 0 && !said.some((name) => speakers.includes(name))) continue;
      const words = found.get(id) ?? [];
      if (!words.some((each) => folded(each) === folded(word))) words.push(word);
      found.set(id, words);
    }
    return found;
  };
}

/** A name as it is compared with others. */
export const folded = (text: string): string => text.normalize("NFC").trim().toLowerCase();

/** SQL: the names by which speaker `p` is known. */
export const namesOfSpeaker = Prisma.sql`case when p.id is null then '{}' else p.name || p.aliases end`;

interface Evidence extends Said, QuoteWords {
  id: string;
  number: number;
  issueId: string;
  sourceId: string;
  continuesId: string | null;
}

/**
 * Compares evidence that has just been added to issues with their active signposts, records what matches, and notifies
 * the author of the signpost, the issue's owner and its followers. A pair is matched once, even if the evidence goes
 * and comes back; what continues a quotation of an earlier version takes over its open match, and is not announced
 * again.
 *
 * Runs one statement if the issues have no signposts. The issues must be locked, so that none is written meanwhile.
 */
export async function matchSignposts(
  tx: Tx,
  viewer: Viewer,
  issueIds: string[],
  added: { sourceId: string } | { quoteId: string },
): Promise<void> {
  if (issueIds.length === 0) return;
  const signposts = await tx.signpost.findMany({
    where: { issueId: { in: issueIds }, state: "ACTIVE" },
    include: { issue: { select: { title: true, ownerId: true } } },
    orderBy: [{ issueId: "asc" }, { number: "asc" }],
  });
  if (signposts.length === 0) return;
  const evidence = await evidenceIn(tx, signposts, added);
  const match = matcherOf(signposts);
  const found = new Map<string, Evidence[]>();
  for (const quote of evidence)
    for (const id of match(quote).keys()) found.set(id, [...(found.get(id) ?? []), quote]);
  if (found.size === 0) return;
  const known = await knownMatches(tx, [...found.keys()], evidence);
  for (const signpost of signposts) {
    const { id: signpostId, issueId } = signpost;
    const stateOf = (quoteId: string | null) => known.get(`${signpostId} ${quoteId}`);
    const quotes = (found.get(signpostId) ?? []).filter(
      (quote) => quote.issueId === issueId && !stateOf(quote.id),
    );
    const fresh = quotes.filter(({ continuesId }) => !stateOf(continuesId));
    const taken = quotes.filter(({ continuesId }) => stateOf(continuesId) === "OPEN");
    const data = [...taken, ...fresh].map(({ id: quoteId }) => ({ signpostId, quoteId }));
    if (data.length > 0) await tx.signpostMatch.createMany({ data });
    if (fresh.length > 0) await announce(tx, viewer, signpost, fresh);
  }
}

/** The quotations added, once for each of the signposts' issues whose evidence they are. */
const evidenceIn = (
  tx: Tx,
  signposts: { issueId: string }[],
  added: { sourceId: string } | { quoteId: string },
) => tx.$queryRaw<Evidence[]>`
  select q.id, q.number, q.exact, q.kind, q.assertion, q."sourceId", q."continuesId", e."issueId", ${namesOfSpeaker} as names
  from "Quote" q join "Source" s on s.id = q."sourceId" and ${isInTx.citableQuote("q", "s")}
  join "EvidenceLink" e on e."quoteId" = q.id and ${isInTx.linked("e")}
    and e."issueId" = any(${signposts.map(({ issueId }) => issueId)})
  left join "Speaker" p on p.id = q."speakerId"
  where ${"sourceId" in added ? Prisma.sql`q."sourceId" = ${added.sourceId}` : Prisma.sql`q.id = ${added.quoteId}`}
  order by q.number`;

/** The states of the matches that these quotations, or those that they continue, have already. */
async function knownMatches(tx: Tx, signpostIds: string[], evidence: Evidence[]) {
  const quotes = evidence.flatMap(({ id, continuesId }) => [id, continuesId ?? []].flat());
  const rows = await tx.signpostMatch.findMany({
    where: { signpostId: { in: signpostIds }, quoteId: { in: quotes } },
    select: { signpostId: true, quoteId: true, state: true },
  });
  return new Map(rows.map((row) => [`${row.signpostId} ${row.quoteId}`, row.state]));
}

interface Announced {
  number: number;
  text: string;
  issueId: string;
  authorId: string;
  issue: { title: string; ownerId: string | null };
}

async function announce(tx: Tx, viewer: Viewer, signpost: Announced, quotes: Evidence[]) {
  const { number, text, issueId, authorId, issue } = signpost;
  const [first] = quotes as [Evidence, ...Evidence[]];
  const { sourceId } = first;
  const numbers = quotes.map((quote) => quote.number);
  const event = await recordEvent(
    tx,
    viewer,
    { issueId, sourceId },
    { verb: "signpost.matched", signpost: number, sign: text, quotes: numbers },
  );
  const details = {
    title: issue.title,
    words: firstWords(wordsOf(first)),
    match: first.number,
  };
  await notify(tx, viewer, { event, issueId, sourceId, details }, [
    { kind: "SIGNPOST", to: these([authorId, ...(issue.ownerId ? [issue.ownerId] : [])]) },
    { kind: "SIGNPOST", to: followersOf({ issueId }) },
  ]);
}
