import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import { annexLetters, changesNotice } from "@/lib/analysis/briefings/editions/describe";
import { asShown } from "@/lib/analysis/briefings/editions/endnotes";
import { mapTexts } from "@/lib/core/map-texts";
import { sentence } from "@/lib/core/sentence";
import { changes, dissents, scales, sources } from "./annexes";
import { plain } from "./inline";
import { issueBlock, knownNotes } from "./issue";
import { keyJudgement } from "./key-judgement";
import { proseBlocks } from "./prose";
import { endnotes } from "./quotes";
import type { Block, Paper, Part, Row } from "./schema";
import { dayText, timeText } from "./when";

/** Control characters, which XML can't hold and no typeface has, except tabs and line ends. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/**
 * The words of a document: of an edition, or of any content of the same shape, such as a single issue. `hash` is the
 * hash of an issued edition, and `slip` what a cover slip says of it.
 */
export function paperOf(
  given: EditionContent,
  hash: string | null = null,
  slip: string[] | null = null,
): Paper {
  const content = asShown(mapTexts(given, (text) => text.replace(CONTROLS, "")));
  const known = knownNotes(content);
  const items = content.sections.flatMap((section) => section.items);
  const shown = new Set(items.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  const { corrects, coverNote, relationship, title, number } = content;
  return {
    facts: {
      title: `Edition ${number}: ${title}`,
      author: content.issuedBy,
      subject: relationship.title,
      keywords: [relationship.title, ...items.map((item) => item.title)],
      issuedAt: content.issuedAt,
    },
    handling: content.handling?.trim() || null,
    running: `${relationship.title} · Edition ${number}`,
    slip: slip && {
      heading: `Before you read edition ${number}`,
      body: slip.map((words): Block => ({ t: "p", c: plain(words.replace(CONTROLS, "")) })),
    },
    cover: {
      kicker: `${relationship.title} · Edition ${number}`,
      title,
      rows: coverRows(content),
      correction: corrects && [
        ...proseBlocks(
          `**Corrects edition ${corrects.number}.** ${sentence(corrects.explanation)}`,
          known,
        ),
        ...[...(corrects.differences ?? []), changesNotice(content) ?? ""]
          .filter(Boolean)
          .map((text): Block => ({ t: "p", c: plain(text) })),
      ],
      note: coverNote?.trim() ? proseBlocks(coverNote, known) : null,
    },
    keyJudgements: items.map((item) => keyJudgement(content, item)),
    parts: content.sections
      .filter((section) => section.items.length > 0)
      .map((section, at): Part => {
        const heading = section.heading ?? (at === 0 ? "Issues" : "Other issues");
        return { heading, issues: section.items.map((item) => issueBlock(content, item)) };
      }),
    annexes: {
      letters: annexLetters(content),
      changes: changes(content),
      dissents: dissents(content),
      sources: sources(content),
      scales: scales(content),
    },
    endnotes: endnotes(content, shown),
    colophon: hash && `Edition ${number}, SHA-256 of its canonical JSON (RFC 8785): ${hash}`,
  };
}

function coverRows(content: EditionContent): Row[] {
  const { since, timeZone, corrects } = content;
  const rows: [string, string | null][] = [
    ["Issued", timeText(content.issuedAt, timeZone)],
    ["Issued by", content.issuedBy],
    [
      "Changes since",
      since &&
        (since.number === null
          ? timeText(since.at, timeZone)
          : `Edition ${since.number}, ${dayText(since.at, timeZone)}`),
    ],
    ["Corrects", corrects && `Edition ${corrects.number}`],
    ["Handling", content.handling],
  ];
  return rows.flatMap(([label, text]) => (text ? [{ label, text: plain(text) }] : []));
}
