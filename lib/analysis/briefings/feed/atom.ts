import { createHash } from "node:crypto";
import type { PlainJudgement } from "@/lib/analysis/briefings/documents/paper/plain-judgements";
import {
  editionTitle,
  reopenedWords,
  restingSentence,
} from "@/lib/analysis/briefings/editions/describe";
import { deskAddress } from "@/lib/core/http/desk-address";
import { listed } from "@/lib/core/wording";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { type Feed, type FeedEntry, feedPath } from "./schema";
import { tokenOf } from "./token";

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/**
 * A feed as an Atom document (RFC 4287). The ids come from a person and from the hash of an edition, so that they
 * survive a new address of the feed or the desk. An entry counts as updated when it is corrected, a source behind it is
 * withdrawn or a forecast that it calls resolved is reopened or corrected, and programs then show it again. That such a
 * forecast is resolved again is said, too, but isn't news of the edition.
 */
export function atomOf(feed: Feed): string {
  const { entries, person, createdAt } = feed;
  const updated = latest([createdAt, ...entries.flatMap(timesOf)]);
  const self = deskAddress(feedPath(tokenOf(feed)));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${uuidOf(`feed ${person}`)}</id>
<title>Demarche: briefings</title>
<updated>${updated}</updated>
<author><name>Demarche</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(deskAddress("/briefings"))}"/>
${entries.map(entryOf).join("\n")}
</feed>
`;
}

function entryOf(entry: FeedEntry): string {
  const { number, hash, issuedAt, issuedBy } = entry;
  const page = deskAddress(`/briefings/${number}`);
  const file = (format: string) => xml(deskAddress(`/api/v1/briefings/${number}.${format}`));
  return `<entry>
<id>${uuidOf(`edition ${hash}`)}</id>
<title>${xml(editionTitle(entry))}</title>
<published>${new Date(issuedAt).toISOString()}</published>
<updated>${latest(timesOf(entry))}</updated>
<author><name>${xml(issuedBy)}</name></author>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
<link rel="related" type="application/pdf" title="PDF" href="${file("pdf")}"/>
<link rel="related" type="${DOCX}" title="Word" href="${file("docx")}"/>
<summary type="html">${xml(summaryOf(entry))}</summary>
</entry>`;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const SINCE = "Since this edition was issued";

/** The handling line first, then what a reader must know of the edition, then its key judgements. */
function summaryOf(entry: FeedEntry): string {
  const { handling, corrects, correctedBy, withdrawn, reopened, judgements } = entry;
  const forecasts = listed(
    reopened.map((one) => {
      const again = one.act === "REOPENED" && one.now;
      const since = `${reopenedWords(one)}${again ? ` and resolved as ${outcomeWord(again)}` : ""}`;
      return `“${one.wording}” (resolved as ${outcomeWord(one.said)}, then ${since})`;
    }),
  );
  const what =
    reopened.length === 1 ? "An outcome in it no longer holds" : "Outcomes in it no longer hold";
  const resting = withdrawn.map(({ title, judgements }) =>
    [
      `${SINCE}, a source behind it has been withdrawn: “${title}”.`,
      ...judgements.map(restingSentence),
    ].join(" "),
  );
  return [
    handling && paragraph(`<strong>${xml(handling)}</strong>`),
    correctedBy && paragraph(xml(`Corrected by edition ${correctedBy.number}.`)),
    ...resting.map((one) => paragraph(xml(one))),
    forecasts && paragraph(xml(`${what}: ${forecasts}.`)),
    corrects && paragraph(xml(`Corrects edition ${corrects.number}: ${corrects.explanation}`)),
    ...judgements.map(judgementOf),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Everything that an email about the edition says of a judgement, in the same order. */
function judgementOf({
  title,
  judgement,
  likelihood,
  confidence,
  ...more
}: PlainJudgement): string {
  const sentences = [likelihood, confidence].filter((one) => one !== null).join(" ");
  return [
    `<h3>${xml(title)}</h3>`,
    more.withdrawn && paragraph(`<strong>${xml(more.withdrawn)}</strong>`),
    paragraph(xml(judgement).replace(/\n/g, "<br/>")),
    ...[sentences, ...more.dissents, ...more.about]
      .filter(Boolean)
      .map((one) => paragraph(xml(one))),
  ]
    .filter(Boolean)
    .join("\n");
}

const paragraph = (html: string): string => `<p>${html}</p>`;

const timesOf = ({ issuedAt, correctedBy, withdrawn, reopened }: FeedEntry): string[] => [
  issuedAt,
  ...(correctedBy ? [correctedBy.at] : []),
  ...withdrawn.map(({ at }) => at),
  ...reopened.map(({ at }) => at),
];

/** The latest of some times, in the form of RFC 3339. */
const latest = (times: string[]): string =>
  new Date(Math.max(...times.map((at) => Date.parse(at)))).toISOString();

/** A name of its own for a text that names a thing, as a version 8 UUID (RFC 9562, 5.8) from its SHA-256. */
export function uuidOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20)].join("-")}`;
}

/** What XML 1.0 forbids, control characters that it discourages, and halves of letters. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as XML or HTML that shows it as it is. */
export const xml = (text: string): string =>
  text.replace(UNFIT, "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
