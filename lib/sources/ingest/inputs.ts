import { z } from "zod";
import { text } from "@/lib/core/command/inputs";
import { statedFactsInput, webAddress } from "@/lib/sources/catalogue/inputs";
import { whyRefused } from "@/lib/text/fetcher/allowed-address";
import { MAX_FILE_BYTES, MAX_FILE_SIZE, MAX_ITEMS } from "./limits";

/** An address to fetch. One that is invalid or not public is refused before anything is fetched. */
const fetchable = z
  .string()
  .trim()
  .pipe(
    webAddress.superRefine((address, context) => {
      const reason = whyRefused(address, process.env.FETCH_ALLOW);
      if (reason) context.addIssue(reason);
    }),
  );

const tooMany = `Add at most ${MAX_ITEMS} at once.`;

/** What the sender states of an article, of which none need be known. */
export type StatedFacts = z.input<typeof statedFactsInput>;

const file = z.object({
  name: text(500).min(1),
  size: z.number().int().min(0),
  /** Of a text that a request waits for: see ingest-now.ts. */
  sha256: z.string().length(64).optional(),
  stated: statedFactsInput.optional(),
});

/** An article as its bytes or its address. */
export const ingestArticleInput = z
  .object({
    /** The original file; a pasted article in UTF-8. */
    bytes: z
      .instanceof(Uint8Array)
      .refine(
        (bytes) => bytes.length <= MAX_FILE_BYTES,
        `The file is over ${MAX_FILE_SIZE}. Split it into smaller files.`,
      )
      .optional(),
    mediaType: z.string().max(100).default("text/plain"),
    fileName: text(255).nullable().default(null),
    /** The page to fetch, instead of bytes. */
    url: webAddress.optional(),
    stated: statedFactsInput.default({}),
    /** The id of its batch, if any: reviewers are notified once for all items. */
    batch: z.string().max(40).optional(),
  })
  .refine(({ bytes, url }) => (bytes === undefined) !== (url === undefined), {
    path: ["bytes"],
    error: "Enter the text of the article, or its address.",
  });

export const openBatchInput = z
  .object({
    files: z.array(file).max(MAX_ITEMS, tooMany).default([]),
    /** What is stated of the pages at the addresses. */
    stated: statedFactsInput.optional(),
    urls: z.array(fetchable).max(MAX_ITEMS, tooMany).default([]),
  })
  .refine(({ files, urls }) => files.length + urls.length > 0, {
    path: ["urls"],
    error: "Enter an address, or choose a file.",
  });

export const receiveFileInput = z.object({
  batch: z.string(),
  ordinal: z.int32(),
  body: z.custom<AsyncIterable<Uint8Array>>(),
});

export const batchInput = z.object({ id: z.string() });
