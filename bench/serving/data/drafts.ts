import { createHash } from "node:crypto";
import { fingerprint } from "@/lib/text/similarity/fingerprint";
import { articleOf } from "./articles";
import { addEvent, authorOf } from "./people";
import { type Base, DAY_MS, idOf, type Shape } from "./shape";
import type { Add } from "./tables";
import { nameOf } from "./words";

/** Adds drafts that wait for review, with undecided proposals. */
export function addDrafts(shape: Shape, base: Base, add: Add): void {
  for (let k = 0; k < shape.drafts; k++) {
    const index = shape.sources + k;
    const { text, words, ...facts } = articleOf(shape, index);
    const hash = createHash("sha256").update(text).digest("hex");
    const [id, addedById] = [idOf("source", index), authorOf(base, k)];
    const at = shape.until - (k + 1) * 3_600_000;
    add("Source", {
      id,
      ...facts,
      status: "DRAFT",
      text,
      textSha256: hash,
      bytes: Buffer.from(text),
      bytesSha256: hash,
      mediaType: "text/plain",
      reliability: "F",
      addedById,
      fingerprint: fingerprint(text),
      approvedById: null,
      approvedAt: null,
      removalId: null,
      publishedAt: new Date(at - DAY_MS).toISOString().slice(0, 10),
      version: 1,
      createdAt: new Date(at),
    });
    for (const [place, { kind, exact, start, end, speaker, role, cue }] of words.entries()) {
      const name = speaker === null ? null : nameOf(speaker);
      add("Proposal", {
        id: idOf("proposal", index * shape.quotesPerSource + place),
        sourceId: id,
        ordinal: place + 1,
        kind,
        exact,
        start,
        end,
        cue,
        speakerName: name,
        foundSpeaker: name,
        speakerRole: name && role,
        certainty: 0.8,
        because: ["quotation marks"],
        suggested: "[]",
        links: "[]",
        state: "PENDING",
        decidedById: null,
        decidedAt: null,
      });
    }
    const { title } = facts;
    const event = { verb: "source.ingested", title, proposals: words.length } as const;
    addEvent(add, at, addedById, { sourceId: id }, event);
  }
}
