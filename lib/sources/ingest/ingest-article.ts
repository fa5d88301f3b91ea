import type { z } from "zod";
import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";
import type { Viewer } from "@/lib/core/session/viewer";
import { sha256 } from "@/lib/core/sha256";
import { lastEvent, recordEvent } from "@/lib/desk/events/mutations";
import { forgetUnread } from "@/lib/desk/notifications/mutations";
import type { SourceFacts, SourceStatus } from "@/lib/sources/catalogue/schema";
import { notifySubmitter } from "@/lib/sources/notify-submitter";
import { delayLook, queueDraft } from "@/lib/sources/suggestion-queue";
import { loadDeskIssues } from "@/lib/sources/term-decisions/queries";
import { relate } from "@/lib/sources/versions/mutations";
import { findRelated } from "@/lib/sources/versions/queries";
import { fetchPage } from "@/lib/text/fetcher";
import { readArticle } from "@/lib/text/offload";
import { knownSources } from "@/lib/visibility";
import { ingestArticleInput } from "./inputs";
import { MAX_TEXT_UNITS } from "./limits";
import { notifyReviewers } from "./notify-reviewers";
import { refuseUnread } from "./refusals";

/**
 * Ingests an article, from its bytes or its address, as a draft with proposals. If the desk already has
 * the text, returns that source as `known` and changes nothing, except that a discarded draft becomes a
 * draft again. A new version of a known article, or a copy of one in another paper, is linked to it.
 * Refuses what cannot be read.
 */
export const ingestArticle = command({
  input: ingestArticleInput,
  verb: "ingestArticle",
  prepare: async (given, viewer) => {
    const file = await fileOf(given);
    const issues = await loadDeskIssues();
    const { fileName, mediaType } = file;
    const facts = { fileName, mediaType, url: file.url };
    const read = await readArticle(file.bytes, facts, { issues, maxText: MAX_TEXT_UNITS });
    if (!read.ok) return refuseUnread(file.url ? "url" : "bytes", read);
    const article = { ...read.article, ...given.stated, ...(file.url && { url: file.url }) };
    const related = await findRelated(viewer, { id: null, ...article });
    return { article, related, file, mediaType: read.mediaType, issues };
  },
  run: async (tx, viewer, { batch }, { article, related, file, mediaType, issues }) => {
    const { bytes, fileName } = file;
    const { text, byline, publisher, url, fingerprint, quotes } = article;
    const textSha256 = sha256(text);
    // Locked, so that two people ingesting the same article at once cannot create two sources.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${textSha256}))`;
    const known = await knownSource(tx, viewer, { textSha256 });
    if (known) return restoreKnown(tx, viewer, known, batch);
    const source = await tx.source.create({
      data: {
        text,
        textSha256,
        byline,
        publisher,
        url,
        fingerprint,
        fileName,
        mediaType,
        title: article.title ?? fileName ?? url ?? "Untitled article",
        publishedAt: article.publishedAt ? new Date(article.publishedAt) : null,
        language: article.language ?? UNKNOWN_LANGUAGE,
        bytes: new Uint8Array(bytes),
        bytesSha256: sha256(bytes),
        addedById: viewer.id,
      },
      select: { id: true, status: true, title: true },
    });
    for (const rows of article.proposals) await storeProposals(tx, source.id, rows);
    const event = await recordEvent(
      tx,
      viewer,
      { sourceId: source.id },
      { verb: "source.ingested", title: source.title, proposals: quotes },
    );
    await notifyReviewers(tx, viewer, { event, sourceId: source.id, batch });
    // The other source may have changed since the texts were compared: then a person decides instead.
    if (related) await relate(tx, viewer, { ...source, text }, related, true);
    // An issue that was opened meanwhile may have been suggested in the drafts without this one.
    await delayLook(tx);
    if (!same(issues, await loadDeskIssues(tx))) await queueDraft(tx, viewer, source.id);
    return ingested(source, false, quotes);
  },
});

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Stores proposals, given as JSON. Not through Prisma, which needs about a millisecond for each. */
const storeProposals = (tx: Tx, sourceId: string, rows: string) => tx.$executeRaw`
  insert into "Proposal" (id, "sourceId", ordinal, kind, exact, start, "end", "speakerName",
    "foundSpeaker", "speakerRole", cue, assertion, "foundAssertion", state, certainty, because,
    suggested, links)
  select gen_random_uuid(), ${sourceId}, ordinal, kind::"QuoteKind", exact, start, "end",
    "speakerName", "foundSpeaker", "speakerRole", cue, assertion::"Assertion",
    "foundAssertion"::"Assertion", state::"ProposalState", certainty, because, suggested, links
  from json_to_recordset(${rows}::json) as r(ordinal int, kind text, exact text, start int,
    "end" int, "speakerName" text, "foundSpeaker" text, "speakerRole" text, cue text, assertion text,
    "foundAssertion" text, state text, certainty float8, because text[], suggested jsonb, links jsonb)`;

/** An article's file as it was given, or as its address serves it now. */
async function fileOf({ url, bytes, ...rest }: z.output<typeof ingestArticleInput>) {
  if (bytes) return { ...rest, bytes, url: null };
  const page = await fetchPage(url ?? "", { allow: process.env.FETCH_ALLOW ?? "" });
  return page.ok ? page : refuseField("url", page.reason, { final: page.isAddressRefused });
}

type KnownSource = Pick<SourceFacts, "id" | "status" | "title">;

/** What ingesting an article returns. */
export const ingested = (
  { id, status, title }: KnownSource,
  known: boolean,
  proposals: number,
) => ({
  id,
  status,
  title,
  known,
  proposals,
});

/** The source with this text or file that the viewer may know of: approved before draft, then the oldest. */
export async function knownSource(
  { source }: Pick<Tx, "source">,
  viewer: Viewer,
  of: { textSha256: string } | { bytesSha256: string },
) {
  const sources = await source.findMany({
    where: { ...of, ...knownSources(viewer) },
    orderBy: { createdAt: "asc" },
    select: { id: true, status: true, title: true, addedById: true },
  });
  const rank = ({ status }: { status: SourceStatus }) =>
    ["APPROVED", "WITHDRAWN", "DRAFT", "DISCARDED"].indexOf(status);
  return sources.sort((a, b) => rank(a) - rank(b))[0];
}

/** The source that already has this text; a discarded one becomes a draft again. */
async function restoreKnown(
  tx: Tx,
  viewer: Viewer,
  known: KnownSource & { addedById: string },
  batch: string | undefined,
) {
  const { id, title } = known;
  const proposals = await tx.proposal.count({ where: { sourceId: id } });
  if (known.status !== "DISCARDED") return ingested(known, true, proposals);
  await tx.source.update({
    where: { id },
    data: { status: "DRAFT", version: { increment: 1 } },
  });
  const details = { verb: "draft.restored", title } as const;
  const event = await recordEvent(tx, viewer, { sourceId: id }, details);
  await notifyReviewers(tx, viewer, { event, sourceId: id, batch });
  const untold = await forgetUnread(tx, (await lastEvent(tx, { id }, "draft.discarded"))?.id);
  await notifySubmitter(tx, viewer, known, event, untold);
  // Issues may have been opened while it was set aside.
  await queueDraft(tx, viewer, id);
  return ingested({ ...known, status: "DRAFT" }, true, proposals);
}
