import { db } from "@/lib/core/database/db";
import { anchors } from "@/lib/text/anchors/selectors";
import { approvedSource } from "./approved-source";
import { random } from "./random";

const SIZE_BYTES = 2_000_000;
const MARKS = 2_000;
const SPEAKERS = 40;

const SYLLABLES = "ka lo mi ren tas vo shi ble nor ang dé ur pel ho sin gra tow ix mer cal".split(
  " ",
);

/** Paragraphs of invented words, about as long as a newspaper's, 2 MB of UTF-8 in all. */
function inventText(next: () => number): string {
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(next() * 4) },
      () => SYLLABLES[Math.floor(next() * 20)],
    ).join("");
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 18) }, word).join(" ");
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  const paragraphs = ["A long record, with 👍 before every position"];
  for (let bytes = 0; bytes < SIZE_BYTES; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(next() * 6) }, sentence).join(" ");
    bytes += Buffer.byteLength(paragraph) + 2;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n\n");
}

/**
 * Inserts an approved source of 2 MB with 2,000 quotations from 40 speakers, each linked to two issues, every
 * tenth overlapping the previous one. It would take days to review one like it. Returns its id.
 */
export async function insertLongSource(): Promise<string> {
  const next = random(2023);
  const text = inventText(next);
  const { id: person } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" } });
  const issues = await db.issue.findMany({ select: { id: true } });
  const { id } = await db.source.create({
    data: {
      ...approvedSource(text, person),
      title: "A long record",
      publishedAt: new Date("2023-01-31"),
    },
  });
  const speakers = await Promise.all(
    Array.from({ length: SPEAKERS }, (_, k) =>
      db.speaker.create({ data: { name: `Person ${k}` } }),
    ),
  );
  const anchor = anchors(text);
  const apart = Math.floor(([...text].length - 1_000) / MARKS);
  await db.quote.createMany({
    data: Array.from({ length: MARKS }, (_, k) => {
      const start = 100 + (k % 10 === 9 ? k - 1 : k) * apart + (k % 10 === 9 ? 40 : 0);
      return {
        ...anchor(start, start + 60 + Math.floor(next() * 200)),
        sourceId: id,
        kind: k % 7 === 0 ? ("INDIRECT" as const) : ("DIRECT" as const),
        speakerId: speakers[k % SPEAKERS]!.id,
        speakerRole: "envoy of the northern league",
      };
    }),
  });
  const quotes = await db.quote.findMany({ where: { sourceId: id }, select: { id: true } });
  await db.evidenceLink.createMany({
    data: quotes.flatMap(({ id: quoteId }, k) =>
      [k, k + 1].map((at) => ({
        quoteId,
        issueId: issues[at % issues.length]!.id,
        relation: "CONTEXT" as const,
        linkedById: person,
      })),
    ),
  });
  return id;
}
