import type { z } from "zod";
import { command, type Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";
import { sha256 } from "@/lib/core/sha256";
import { recordEvent } from "@/lib/desk/events/mutations";
import { delayLook, queueDraft } from "@/lib/sources/suggestion-queue";
import { loadDeskIssues } from "@/lib/sources/term-decisions/queries";
import { relate } from "@/lib/sources/versions/mutations";
import { findRelated } from "@/lib/sources/versions/queries";
import { fetchPage } from "@/lib/text/fetcher";
import { readArticle } from "@/lib/text/offload";
import { ingestArticleInput } from "./inputs";
import { ingested, knownSource, restoreKnown } from "./known-source";
import { MAX_TEXT_UNITS } from "./limits";
import { notifyReviewers } from "./notify-reviewers";
import { refuseOwnFile, refuseOwnText, refuseUnread } from "./refusals";

/**
 * Ingests an article, from its bytes or its address, as a draft with proposals. If the desk already has
 * the text, returns that source as `known` and changes nothing, except that a discarded draft becomes a
 * draft again. A new version of a known article, or a copy of one in another paper, is linked to it.
 * Refuses what cannot be read, and the desk's own emails and editions, by their files or by the hash in them.
 */
export const ingestArticle = command({
  input: ingestArticleInput,
  verb: "ingestArticle",
  prepare: async (given, viewer) => {
    const file = await fileOf(given);
    const field = file.url ? "url" : "bytes";
    await refuseOwnFile(field, file.bytes);
    const issues = await loadDeskIssues();
    const { fileName, mediaType } = file;
    const facts = { fileName, mediaType, url: file.url };
    const read = await readArticle(file.bytes, facts, { issues, maxText: MAX_TEXT_UNITS });
    if (!read.ok) return refuseUnread(field, read);
    await refuseOwnText(field, read.article.text);
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
