import { anchors } from "@/lib/text/anchors/selectors";
import type { Article } from "./articles";
import type { Fate } from "./fate";
import type { Links } from "./links";
import { addEvent, someone } from "./people";
import { type Base, between, idOf, numberOf, pick, type Shape } from "./shape";
import type { Add } from "./tables";
import { nameOf } from "./words";

const RELATIONS = ["SUPPORTS", "SUPPORTS", "CONTRADICTS", "CONTEXT"];
const CREDIBILITIES = ["CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL"] as const;

/** Of the numbers of removals, the first that stands for a quotation; those below are withdrawals. */
const FIRST_QUOTE_REMOVAL = 1_000_000;

interface Input {
  shape: Shape;
  base: Base;
  links: Links;
  /** The source's place in the data set. */
  index: number;
  article: Article;
  fate: Fate;
  next: () => number;
  add: Add;
}

/**
 * Adds the quotations of a source, with the proposals they came from and the evidence they are. A few are removed or
 * graded later. Returns how many quotations each issue got.
 */
export function addQuotes(input: Input): Map<string, number> {
  const { shape, base, links, index, article, fate, next, add } = input;
  const anchor = anchors(article.text);
  const sourceId = idOf("source", index);
  const issues = new Map<string, number>();
  for (const [k, words] of article.words.entries()) {
    const quote = index * shape.quotesPerSource + k;
    const id = idOf("quote", quote);
    const issue = links.issueOf[quote]!;
    const issueId = issue < 0 ? null : idOf("issue", issue);
    const relation = pick(next, RELATIONS);
    const removalId = quote % 200 === 50 ? FIRST_QUOTE_REMOVAL + quote : null;
    const credibility = next() < 0.04 ? pick(next, CREDIBILITIES) : null;
    const said = { speakerRole: words.speaker === null ? null : words.role, cue: words.cue };
    const speakerName = words.speaker === null ? null : nameOf(words.speaker);
    const span = { start: words.start, end: words.end };
    add("Proposal", {
      id: idOf("proposal", quote),
      sourceId,
      ordinal: k + 1,
      kind: words.kind,
      ...span,
      exact: words.exact,
      speakerName,
      foundSpeaker: speakerName,
      ...said,
      certainty: 0.5 + next() / 2,
      because: ["quotation marks", "a verb of speech"],
      suggested: "[]",
      links: JSON.stringify(issueId ? [{ issueId, relation }] : []),
      state: "ACCEPTED",
      decidedById: base.admin,
      decidedAt: new Date(fate.approved),
    });
    add("Quote", {
      id,
      number: numberOf(base, quote),
      sourceId,
      proposalId: idOf("proposal", quote),
      kind: words.kind,
      ...anchor(words.start, words.end),
      ...said,
      removalId,
      speakerId: words.speaker === null ? null : idOf("speaker", words.speaker),
      credibility: credibility ?? "CANNOT_BE_JUDGED",
      createdAt: new Date(fate.approved),
    });
    if (issueId) {
      const linkedById = someone(next, base);
      const link = { id: idOf("link", quote), quoteId: id, issueId, relation, linkedById };
      add("EvidenceLink", { ...link, removalId, createdAt: new Date(fate.approved) });
      issues.set(issueId, (issues.get(issueId) ?? 0) + 1);
    }
    addChanges(input, { quote, words, issueId, removalId, credibility });
  }
  return issues;
}

/** Records that a quotation is graded or removed some time after its approval. */
function addChanges(
  { shape, base, index, fate: { approved }, next, add }: Input,
  changed: {
    quote: number;
    words: Pick<Article["words"][number], "exact" | "kind">;
    issueId: string | null;
    removalId: number | null;
    credibility: (typeof CREDIBILITIES)[number] | null;
  },
): void {
  const { words, issueId, removalId: id, credibility: to } = changed;
  const sourceId = idOf("source", index);
  const quote = numberOf(base, changed.quote);
  const at = between(next, approved, shape.until);
  const reason = "Checked against the recording.";
  for (const on of issueId ? [{ sourceId }, { sourceId, issueId }] : [{ sourceId }]) {
    const graded = { verb: "quote.graded", quote, from: "CANNOT_BE_JUDGED", reason } as const;
    if (to) addEvent(add, at, base.admin, on, { ...graded, to });
    const { exact, kind } = words;
    const said = { exact: exact.slice(0, 60), kind, assertion: "ASSERTED" } as const;
    const removed = { verb: "quote.removed", quote, ...said, reason } as const;
    if (id) addEvent(add, at, base.admin, on, removed);
  }
  if (id)
    add("Removal", {
      id,
      act: "QUOTE_REMOVED",
      sourceId,
      quoteId: idOf("quote", changed.quote),
      reason,
      removedById: base.admin,
      removedAt: new Date(at),
    });
}
