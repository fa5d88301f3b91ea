import { readFile } from "node:fs/promises";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { seedDemo } from "@/prisma/seed";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { approveArticle } from "@/scripts/test/desk/desk";
import { ISSUES, NOTES, OUTLOOKS } from "./texts";

const ARTICLES = [
  ...["soybeans", "lithography", "fentanyl", "scarborough", "flights", "solar", "xinjiang"],
  ...["hotline", "banks", "visas", "zh", "ja", "ko", "tiktok"],
];

/** Words to mark as quotations: extraction reads no Chinese, Japanese or Korean. */
const MARKED = [
  { in: "zh", words: "台湾问题是中国核心利益中的核心", speakerName: "林巧珍", issue: "taiwan" },
  {
    in: "ja",
    words: "市場の四割を失う恐れがある",
    speakerName: "田中美咲",
    issue: "export-controls",
  },
];

/** The desk on which the search's answers are checked: the demo, and fourteen articles in four languages. */
export async function openSearchDesk(): Promise<Record<string, Viewer>> {
  await seedDemo();
  const people = await enterPeople();
  for (const issue of ISSUES)
    await made(
      openIssue(people.admin, { ...issue, status: "ACTIVE", ownerId: people.analyst2.id }),
    );
  const sources: Record<string, string> = {};
  for (const name of ARTICLES) {
    const text = await readFile(new URL(`./articles/${name}.txt`, import.meta.url), "utf8");
    sources[name] = await approveArticle(people.admin, text);
  }
  for (const { in: name, words, speakerName, issue } of MARKED) {
    const { text } = await db.source.findUniqueOrThrow({ where: { id: sources[name]! } });
    const start = [...text.slice(0, text.indexOf(words))].length;
    const span = { start, end: start + [...words].length };
    await made(
      markQuote(people.analyst, {
        source: sources[name]!,
        ...span,
        kind: "INDIRECT",
        speakerName,
        issue,
      }),
    );
  }
  await linkSoybeans(people.analyst);
  for (const { issue, author, ...judgement } of OUTLOOKS) {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
    await made(
      reviseOutlook(people[author], {
        issue,
        version,
        trend: "UNCHANGED",
        confidence: "LOW",
        confirmed: true,
        reason: "REINTERPRETATION",
        reasonNote: "Read again.",
        ...judgement,
      }),
    );
  }
  for (const { author, ...note } of NOTES) await made(writeNote(people[author], note));
  return people;
}

async function linkSoybeans(analyst: Viewer) {
  const quote = await db.quote.findFirstOrThrow({ where: { exact: { contains: "Santos" } } });
  const link = { issue: "tariffs", quote: quote.id, relation: "CONTEXT" } as const;
  await made(linkEvidence(analyst, link));
}
