import { createHash } from "node:crypto";
import type { z } from "zod";
import { toCodePoints } from "@/lib/anchors/code-points";
import { fingerprint } from "@/lib/anchors/likeness";
import type { Viewer } from "@/lib/auth";
import { changesBetween, givenOnly } from "@/lib/changes";
import { command, type Tx } from "@/lib/command";
import { db } from "@/lib/db";
import { refuse, refuseField } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { type ExtractedArticle, extract, normaliseText } from "@/lib/extract";
import { readDocument } from "@/lib/readers";
import { knownOf, withHeadline } from "@/lib/readers/article";
import { guessLanguage } from "@/lib/readers/language";
import { relate } from "@/lib/versions/mutations";
import { findKin } from "@/lib/versions/queries";
import { fetchPage } from "@/lib/web";
import { mayReviewSource, maySubmitSource } from "./policy";
import { facts, factsSelect } from "./queries";
import {
  describeSourceInput,
  ingestArticleInput,
  MOST_TEXT,
  type SourceFacts,
  UNKNOWN_LANGUAGE,
} from "./schema";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/**
 * Brings an article in as a draft with its proposals, from its bytes or from its address. The same
 * text again changes nothing and gives the source that is there; a discarded draft is taken up again.
 * A changed article, or the same copy of another paper, is related to what is known. Refuses what
 * cannot be read.
 */
export const ingestArticle = command({
  input: ingestArticleInput,
  may: maySubmitSource,
  prepare: async (given, viewer) => {
    const file = await fileOf(given);
    const wrong = (reason: string) => refuseField(file.url ? "url" : "bytes", reason);
    const read = await readDocument(file.bytes, file);
    if (!read.ok) return wrong(read.reason);
    const text = normaliseText(withHeadline(read.document));
    if (!text.trim()) wrong("There is no text in this article.");
    if (text.length > MOST_TEXT) wrong("The text is over 3 MB, more than an article.");
    const issues = await db.issue.findMany({
      where: { status: { not: "ARCHIVED" } },
      select: { id: true, slug: true, title: true, terms: true },
      orderBy: { number: "asc" },
    });
    const article = { ...extract(text, issues), ...knownOf(read.document) };
    const { language } = read.document;
    const url = file.url ?? read.document.url;
    const bands = fingerprint(text);
    return {
      article,
      issues,
      bands,
      kin: await findKin(viewer, { id: null, text, bands, url, publisher: article.publisher }),
      file,
      said: {
        language: language ?? guessLanguage(article.text) ?? UNKNOWN_LANGUAGE,
        url,
        mediaType: read.mediaType,
      },
    };
  },
  run: async (tx, viewer, _given, { article, issues, bands, kin, said, file }) => {
    const { bytes, fileName, url } = file;
    const textSha256 = sha256(article.text);
    // Two people who bring the same article at once must not make two sources of it.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${textSha256}))`;
    const known = await tx.source.findUnique({ where: { textSha256 } });
    if (known) return takeUpAgain(tx, viewer, known);
    const source = await tx.source.create({
      data: {
        title: article.title ?? fileName ?? url ?? "Untitled article",
        byline: article.byline,
        publisher: article.publisher,
        publishedAt: article.publishedAt ? new Date(article.publishedAt) : null,
        text: article.text,
        textSha256,
        bands,
        bytes: new Uint8Array(bytes),
        bytesSha256: sha256(bytes),
        ...said,
        fileName,
        addedById: viewer.id,
      },
    });
    await tx.proposal.createMany({
      data: proposalsOf(article, source.id, new Map(issues.map(({ slug, id }) => [slug, id]))),
    });
    await recordEvent(
      tx,
      viewer,
      { sourceId: source.id },
      { verb: "source.ingested", title: source.title, proposals: article.quotes.length },
    );
    // What was kin when the text was compared may be taken meanwhile: then a person says what it is.
    if (kin) await relate(tx, viewer, source, kin, true);
    return brought(source, false, article.quotes.length);
  },
});

/** An article's file as it was given, or as it is served at its address now. */
async function fileOf({ url, bytes, ...rest }: z.output<typeof ingestArticleInput>) {
  if (bytes) return { ...rest, bytes, url: null };
  const page = await fetchPage(url ?? "", { allow: process.env.FETCH_ALLOW ?? "" });
  return page.ok ? page : refuseField("url", page.reason);
}

/** Corrects what is known of a source beside its text. Gives the new version. */
export const describeSource = command({
  input: describeSourceInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version, publishedAt, ...rest }) => {
    await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
    const source = await tx.source.findUnique({ where: { id }, select: factsSelect });
    if (!source) return refuse("not-found", "There is no such source.");
    if (source.version !== version)
      refuse("conflict", "Somebody has corrected this article since you opened it.", {
        current: facts(source),
      });
    const patch = givenOnly({
      ...rest,
      publishedAt: publishedAt ? new Date(publishedAt) : null,
    });
    const changes = changesBetween<object>(source, patch);
    if (!changes) return { id, version };
    const inherited = source.inherited.filter((fact) => !(fact in changes));
    await tx.source.update({
      where: { id },
      data: { ...patch, inherited, version: { increment: 1 } },
    });
    await recordEvent(tx, viewer, { sourceId: id }, { verb: "source.described", changes });
    return { id, version: version + 1 };
  },
});

/** What ingesting an article came to. */
const brought = (
  { id, status, title }: Pick<SourceFacts, "id" | "status" | "title">,
  known: boolean,
  proposals: number,
) => ({ id, status, title, known, proposals });

/** The source that holds this text already; a discarded one is a draft again. */
async function takeUpAgain(
  tx: Tx,
  viewer: Viewer,
  known: Pick<SourceFacts, "id" | "status" | "title">,
) {
  const { id, title } = known;
  const proposals = await tx.proposal.count({ where: { sourceId: id } });
  if (known.status !== "DISCARDED") return brought(known, true, proposals);
  await tx.source.update({
    where: { id },
    data: { status: "DRAFT", version: { increment: 1 } },
  });
  await recordEvent(tx, viewer, { sourceId: id }, { verb: "source.reopened", title });
  return brought({ ...known, status: "DRAFT" }, true, proposals);
}

function proposalsOf(article: ExtractedArticle, sourceId: string, issueIds: Map<string, string>) {
  const point = toCodePoints(article.text);
  return article.quotes.map((quote, ordinal) => ({
    sourceId,
    ordinal: ordinal + 1,
    kind: kinds[quote.kind],
    exact: quote.text,
    start: point(quote.start),
    end: point(quote.end),
    speakerName: quote.speaker_text,
    foundSpeaker: quote.speaker_text,
    speakerRole: quote.speaker_role,
    cue: quote.cue,
    confidence: quote.confidence,
    because: quote.because,
    suggested: quote.issues as object[],
    links: quote.issues.map(({ slug }) => ({ issueId: issueIds.get(slug)!, relation: "CONTEXT" })),
  }));
}

const kinds = {
  direct: "DIRECT",
  mixed: "MIXED",
  indirect: "INDIRECT",
  passage: "PASSAGE",
} as const;
