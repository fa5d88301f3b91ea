import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { KnowPeople } from "@/components/analysis/markdown/people-names";
import { scales } from "@/lib/analysis/briefings/documents/paper/annexes";
import { wordsOf } from "@/lib/analysis/briefings/documents/paper/inline";
import { issueBlock } from "@/lib/analysis/briefings/documents/paper/issue";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import { endnotes } from "@/lib/analysis/briefings/documents/paper/quotes";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import { madeEdition } from "@/scripts/test/desk/edition";
import { EditionPaper } from "./edition-paper";
import { renderEdition } from "./render-edition";
import { Reopenings } from "./reopenings";
import { Withdrawals } from "./withdrawals";

test("an issued edition shows what is frozen, whatever people are called today", () => {
  const paper = (
    <EditionPaper view={renderEdition(madeEdition(1, { coverNote: "By @manager." }))} />
  );
  const html = renderToStaticMarkup(
    <KnowPeople names={{ manager: "Mara New" }}>{paper}</KnowPeople>,
  );
  expect(html).toContain(">@manager</a>.");
  expect(html).toContain(WRITTEN_BEFORE);
  expect(html).not.toContain("Mara New");
  expect(html).toBe(renderToStaticMarkup(paper));
});

test("a preview has no links to people and issues that don’t exist", () => {
  const content = madeEdition(1, { coverNote: "@Nobody, see USCN-99 and USCN-1." });
  expect(renderEdition(content, ["@nobody", "USCN-99"]).coverNote?.join("")).toBe(
    '<p>@Nobody, see USCN-99 and <a class="issue-key" href="/issues/USCN-1">USCN-1</a>.</p>',
  );
});

test("the legend on the page and the scales of the documents say what the question mark of a grade means", () => {
  const content = madeEdition(1);
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  expect(html).toContain("F or ? (as in ?2) reliability cannot be judged");
  expect(html).toContain("6 or ? (as in C?) truth cannot be judged");
  const rows = scales(content).flatMap((grid) => grid.rows.map((row) => JSON.stringify(row)));
  expect(rows.find((row) => row.includes("as in ?2"))).toContain("Reliability cannot be judged");
  expect(rows.find((row) => row.includes("as in C?"))).toContain("Truth cannot be judged");
});

test("an edition names the trend as lists and forms do, on the page and in its documents", () => {
  const content = madeEdition(1);
  const [item] = content.sections[0]!.items;
  item!.trend = "IMPROVED";
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  expect(html).toContain("Situation: </span>improved");
  expect(issueBlock(content, item!).line).toContain("Situation: improved");
});

test("a forecast that closes on the day an edition is issued is due in it, on the page and in the documents", () => {
  const content = madeEdition(1);
  const [item] = content.sections[0]!.items;
  const [lead] = item!.forecasts;
  const said = (closesOn: string) => {
    Object.assign(lead!, { closesOn, outcome: null });
    const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
    const { forecasts } = issueBlock(content, item!);
    const about = paperOf(content).keyJudgements[0]!.about.map(wordsOf).join(" ");
    const onPage = html.match(/(Due since|Closes) <time/g);
    return [
      onPage?.slice(0, 2),
      forecasts[0]!.rows[0]!.label,
      about.match(/Due since|Closes/)?.[0],
    ];
  };
  const day = content.issuedAt.slice(0, 10);
  const due = "Due since";
  expect(said(day)).toEqual([[`${due} <time`, `${due} <time`], due, due]);
  const closes = "Closes";
  expect(said("2199-01-01")).toEqual([[`${closes} <time`, `${closes} <time`], closes, closes]);
});

test("the page and the documents use the same words for grades, confidence and what moved an estimate", () => {
  const content = madeEdition(1);
  const [first, second] = content.sources;
  first!.reliability = second!.reliability = "F";
  second!.graded = true;
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  const paper = paperOf(content);
  const [ungraded, judged] = paper.annexes.sources.rows.map((row) => wordsOf(row[2]!));
  expect([ungraded, judged]).toEqual(["Not graded", "F Reliability cannot be judged"]);
  expect(html).toContain("<td>Not graded</td>");
  expect(html).toContain("<td>F: reliability cannot be judged</td>");
  const [{ estimate } = { estimate: null }] = paper.keyJudgements;
  const [sentence] = wordsOf(estimate!.confidence).split(/(?<=[.])/);
  expect(html).toContain(sentence);
  const [group] = paper.parts[0]!.issues[0]!.evidence;
  const moved = wordsOf(group!.quotes[0]!.line).split(" · ").at(-1);
  expect(html).toContain(` · ${moved}`);
});

test("annexes have the same letters on the page and in the documents, and empty ones are left out", () => {
  for (const since of [null, { number: 11, at: "2026-10-11T09:30:00.000Z" }]) {
    const content = madeEdition(2, { since, changes: [] });
    const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
    const { changes, dissents, sources, scales } = paperOf(content).annexes.letters;
    expect(changes).toBe(since && "A");
    for (const [letter, name] of [
      [dissents, "dissents"],
      [sources, "sources"],
      [scales, "scales and grades"],
    ])
      expect(html.replaceAll("<!-- -->", "")).toContain(`Annex ${letter}: ${name}`);
  }
});

test("an endnote of an indirect quotation ends its words with a full stop before the speaker, on the page and in the documents", () => {
  const content = madeEdition(1);
  const [first] = content.quotes;
  const words = (kind: "INDIRECT" | "DIRECT", exact: string) => {
    Object.assign(first!, { kind, exact, assertion: "ASSERTED" });
    const [note] = endnotes(content, new Set());
    const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
    return [wordsOf(note!.words!), />([^<]+)<\/span> [^<]+\. <span/.exec(html)![1]];
  };
  const stopped = "that the pier would open.";
  expect(words("INDIRECT", "that the pier would open")).toEqual([stopped, stopped]);
  expect(words("INDIRECT", "that the pier would open,")).toEqual([stopped, stopped]);
  expect(words("INDIRECT", "港口将开放，")).toEqual(["港口将开放。", "港口将开放。"]);
  const marked = "“The pier is open”";
  expect(words("DIRECT", "The pier is open")).toEqual([marked, marked]);
});

test("words found in several copies of a report are printed once, with the names of the papers that carried them", () => {
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(madeEdition(1))} />);
  const words = html.replaceAll("<!-- -->", "");
  // In the evidence, and in the endnote.
  expect(words.match(/also in Port News and The Example Mail/g)).toHaveLength(2);
});

test("words in a language other than English say which, on the page and in the documents", () => {
  const content = madeEdition(1);
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  for (const said of [html.replaceAll("<!-- -->", ""), JSON.stringify(paperOf(content))]) {
    expect(said).toContain(" · original in Simplified Chinese");
    expect(said).toContain("; original in Simplified Chinese");
    expect(said).not.toContain("in English");
  }
});

test("what rests on a source withdrawn since is marked at the judgement, its evidence, its endnotes and the source", () => {
  const content = madeEdition(2);
  const { id } = content.sources[0]!;
  const { key, title } = content.sections[0]!.items[0]!;
  const judgements = [{ place: 1, key, title, quotes: ["Q1", "Q4"], disputing: [] }];
  const html = renderToStaticMarkup(
    <Withdrawals value={[{ id, at: "2026-11-30T08:00:00.000Z", judgements }]}>
      <EditionPaper view={renderEdition(content)} />
    </Withdrawals>,
  ).replaceAll("<!-- -->", "");
  expect(html).toMatch(
    new RegExp(`id="judgement-${key}">.{0,200}>Rests on Q1 and Q4, since withdrawn\\.<`),
  );
  // At the key judgement, and above the issue.
  expect(html.match(/since withdrawn\./g)).toHaveLength(2);
  const cited = content.quotes.filter(({ source }) => source === 1).map(({ number }) => number);
  const evidence = content.sections.flatMap(({ items }) => items.flatMap((item) => item.evidence));
  const listed = evidence.filter(({ quote }) => cited.includes(quote));
  expect(html.match(/, after this edition was issued/g)).toHaveLength(
    cited.length + listed.length + 1,
  );
});

test("an outcome that no longer holds is marked at the key judgement and at its forecast", () => {
  const content = madeEdition(2);
  const { key: issue, forecasts } = content.sections[0]!.items[0]!;
  const at = "2026-11-30T08:00:00.000Z";
  forecasts[0]!.outcome = { outcome: "NO", source: null, note: "It fell.", at };
  const shown = (act: "REOPENED" | "CORRECTED") =>
    renderToStaticMarkup(
      <Reopenings value={[{ issue, forecast: forecasts[0]!.number, act, at }]}>
        <EditionPaper view={renderEdition(content)} />
      </Reopenings>,
    ).replace(/<[^>]+>/g, "");
  expect(shown("REOPENED").match(/Reopened 30 Nov 2026, after this edition/g)).toHaveLength(2);
  expect(shown("CORRECTED").match(/Corrected 30 Nov 2026, after this edition/g)).toHaveLength(2);
});

test("of a source that was restored and withdrawn again, only the later withdrawal is shown", () => {
  const content = madeEdition(2);
  const { id } = content.sources.find(({ withdrawnAt }) => withdrawnAt)!;
  const { key, title } = content.sections.flatMap(({ items }) => items)[1]!;
  const judgements = [{ place: 2, key, title, quotes: ["Q108", "Q109"], disputing: [] }];
  const shown = (value: ComponentProps<typeof Withdrawals>["value"]) =>
    renderToStaticMarkup(
      <Withdrawals value={value}>
        <EditionPaper view={renderEdition(content)} />
      </Withdrawals>,
    );
  expect(shown([])).toContain(">Rests on Q108 and Q109, withdrawn before this edition.<");
  const again = shown([{ id, at: "2026-11-30T08:00:00.000Z", judgements }]);
  expect(again).toContain(">Rests on Q108 and Q109, since withdrawn.<");
  expect(again).not.toContain("before this edition");
});

test("every endnote is referred to, even of what moved the estimate and is no longer linked", () => {
  const content = madeEdition(1);
  const [item] = content.sections[0]!.items;
  const unlinked = item!.evidence.pop()!.quote;
  item!.unlinkedDrivers = [unlinked];
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  const numbers = content.quotes.map(({ number }) => number);
  expect(numbers.filter((each) => !html.includes(`href="#endnote-${each}"`))).toEqual([]);
  const { evidence } = paperOf(content).parts[0]!.issues[0]!;
  expect(evidence.at(-1)).toMatchObject({
    heading: "Evidence: moved the estimate, no longer linked",
    quotes: [{ n: unlinked }],
  });
});

test("a reason for a revision cites endnotes, in editions that keep its citations as typed too", () => {
  const content = madeEdition(1);
  const { estimate } = content.sections[0]!.items[0]!.forecasts[0]!;
  estimate!.reasonNote = "The ministry moved [Q100][Q103], whatever [Q999] and `[Q100]` say [1]";
  const frozen = JSON.stringify(content);
  const html = renderToStaticMarkup(<EditionPaper view={renderEdition(content)} />);
  const cites = (number: number) => `<a href="#endnote-${number}"[^>]*>${number}</a>`;
  expect(html).toMatch(
    new RegExp(
      `new evidence: The ministry moved<sup>${cites(1)}</sup><sup>, ${cites(4)}</sup>, whatever Q999 and <code>\\[\u2060?Q100\\]</code> say \\[\u2060?1\\]`,
    ),
  );
  const signed = paperOf(content).parts[0]!.issues[0]!.forecasts[0]!.signed!;
  const noted = signed.flatMap((part) => (part.t === "note" ? [part.n] : []));
  expect(noted).toEqual([1, 4]);
  expect(wordsOf(signed)).toContain("The ministry moved, whatever Q999 and");
  expect(JSON.stringify(content)).toBe(frozen);
});
