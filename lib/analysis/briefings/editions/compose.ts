import { namedIssues } from "@/lib/analysis/issue-named";
import { refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import { numbersIn } from "@/lib/text/markdown/citations";
import { handlesIn } from "@/lib/text/markdown/mentions";
import { changesSince } from "./changes";
import type { EditionContent } from "./content";
import { correctedItems, differences } from "./correction";
import { endnotesOf } from "./endnotes";
import { isCitable, readEvidence } from "./evidence";
import {
  type IssueRow,
  keysBeside,
  type Reader,
  readContents,
  readIssues,
  readNames,
  readQuotes,
} from "./gather";
import { hashOfWords } from "./hash";
import { asItem, evidenceOf } from "./items";
import type { Composed } from "./schema";
import { resolvedSince, type Since, sinceOf } from "./since";

/** What an edition is issued with, apart from what the person composed. */
interface Issuing extends Pick<EditionContent, "number" | "issuedBy" | "corrects"> {
  issuedAt: Date;
  /** The content of the edition that it corrects, with which it is compared. */
  corrected: EditionContent | null;
  /** The people that it is sent to; if none are named, everyone. */
  readers: readonly string[];
}

/** An edition as it would be issued now, and the records that it rests on. */
export interface ComposedEdition {
  content: EditionContent;
  sourceIds: string[];
  issueIds: string[];
  /** What tells whether it says the same as another: see `hashOfWords`. */
  seen: string;
}

/**
 * Composes an edition from what the desk says now: names, words of likelihood and citations are all resolved, and it
 * holds only what everyone who may see all of its issues may see. Refuses unknown, hidden or repeated issues.
 */
export async function composeEdition(
  reader: Reader,
  viewer: Viewer,
  given: Composed,
  { number, issuedAt, issuedBy, corrects, corrected, readers }: Issuing,
): Promise<ComposedEdition> {
  const sections = given.sections ?? [{ heading: null, issues: given.issues ?? [] }];
  const refs = sections.flatMap(({ issues }) => issues);
  const known = await namedIssues(reader, viewer, refs);
  const since = await sinceOf(reader, known, { corrected, readers });
  const resolved = await resolvedSince(reader, since, known, corrected);
  const found = await readIssues(reader, viewer, refs, resolved);
  const issues = inOrder(refs, found);
  const evidence = await readEvidence(
    reader,
    issues.map(({ id }) => id),
  );
  const keys = new Map(issues.map(({ id, key }) => [id, key]));
  const earlier = await readContents(
    reader,
    [...since.values()].map((each) => each.number),
  );
  const changed =
    since.size > 0 ? await changesSince(reader, { keys, since }, evidence.filter(isCitable)) : [];
  const shown = new Map(issues.map((issue) => [issue.id, evidenceOf(issue, evidence)]));
  const texts = [given.coverNote ?? "", ...issues.flatMap(textsOf), ...changed.map(sentenceIn)];
  const quotes = await readQuotes(reader, {
    numbers: numbersIn(texts.join("\n")),
    ids: [...shown.values()].flatMap(({ listed, unlinked }) => [
      ...listed.map(({ quoteId }) => quoteId),
      ...unlinked,
    ]),
  });
  const notes = endnotesOf(
    quotes,
    await readNames(reader, handlesIn(texts.join("\n"))),
    [...shown.values()].flatMap(({ alsoIn }) => alsoIn),
  );

  // In the order in which they are read: the cover note, then all key judgements, then the issues.
  const coverNote = given.coverNote && notes.text(given.coverNote);
  for (const issue of issues) notes.text(leadJudgement(issue));
  const itemOf = (ref: string) => {
    const issue = found.get(ref)!;
    const from = since.get(issue.id);
    const before = (from && earlier.get(from.number)) ?? null;
    return { ...asItem(issue, shown.get(issue.id)!, notes, before), since: asSince(from) };
  };
  const items = sections.map(({ heading, issues: named }) => ({
    heading,
    items: named.map(itemOf),
  }));
  const changes = changed.map((change) => ({ ...change, sentence: notes.text(change.sentence) }));
  const own = { ...given, coverNote, sections: items, quotes: notes.quotes };
  const differencesFrom = async (from: EditionContent) =>
    differences(from, own, await keysBeside(reader, [...correctedItems(from).keys()], issues));

  const content: EditionContent = {
    format: 1,
    number,
    title: given.title,
    relationship: relationshipOf(issues),
    issuedAt: issuedAt.toISOString(),
    issuedBy,
    timeZone: "UTC",
    handling: given.handling,
    coverNote,
    corrects:
      corrects && corrected
        ? { ...corrects, differences: await differencesFrom(corrected) }
        : corrects,
    since: corrected
      ? { number: corrected.number, at: corrected.issuedAt }
      : asSince([...since.values()].sort((one, other) => other.number - one.number)[0]),
    sections: items,
    quotes: notes.quotes,
    sources: notes.sources,
    changes,
  };
  return {
    content,
    sourceIds: notes.sources.map(({ id }) => id),
    issueIds: issues.map(({ id }) => id),
    seen: hashOfWords(content),
  };
}

/** The relationship of the issues; of several, all of them, in the order in which they are read. */
function relationshipOf(issues: readonly IssueRow[]): EditionContent["relationship"] {
  const all = new Map(issues.map(({ relationship }) => [relationship.slug, relationship.title]));
  return { slug: [...all.keys()].join("+"), title: listed([...all.values()]) };
}

const asSince = (since: Since | undefined) =>
  since ? { number: since.number, at: since.issuedAt.toISOString() } : null;

/** The issues in the order in which they were asked for. */
function inOrder(refs: readonly string[], found: ReadonlyMap<string, IssueRow>): IssueRow[] {
  const missing = refs.filter((ref) => !found.has(ref));
  if (missing.length > 0)
    refuseField("issues", `There’s no issue called “${missing[0]}”. Correct it, or leave it out.`);
  const issues = refs.map((ref) => found.get(ref)!);
  const repeated = issues.find((issue, at) => issues.indexOf(issue) !== at);
  if (repeated)
    refuseField("issues", `${repeated.key} ${repeated.title} is in the edition twice. Remove one.`);
  return issues;
}

const sentenceIn = ({ sentence }: { sentence: string }): string => sentence;

const leadJudgement = ({ forecasts }: IssueRow): string =>
  forecasts.find(({ lead }) => lead)?.revisions[0]?.judgement ?? "";

/** The texts of an issue that may cite quotations. */
const textsOf = ({ bottomLine, forecasts, notes }: IssueRow): string[] => [
  bottomLine,
  ...forecasts.flatMap(({ revisions: [estimate], dissents }) => [
    estimate?.judgement ?? "",
    estimate?.rationale ?? "",
    estimate?.confidenceBasis ?? "",
    estimate?.reasonNote ?? "",
    ...dissents.map(({ why }) => why),
  ]),
  ...notes.map(({ body }) => body),
];
