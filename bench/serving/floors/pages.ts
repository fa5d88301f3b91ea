import type { IssueRow, ListRow, SourceRow, SummaryRow } from "./next/database";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (value: unknown) => String(value ?? "").replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
const day = (date: Date | string | null) => (date ? new Date(date).toISOString().slice(0, 10) : "");

/** HTML from a template whose values are escaped, except for lists, which hold HTML. */
const html = (parts: TemplateStringsArray, ...values: (unknown | string[])[]) =>
  parts.reduce((text, part, k) => {
    const value = values[k - 1];
    return text + (Array.isArray(value) ? value.join("") : safe(value)) + part;
  });

const page = (title: string, body: string) =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${[body]}</main></body></html>`;

export const listPage = (issues: ListRow[]) =>
  page(
    "Issues",
    html`<table>${issues.map(
      (i) =>
        html`<tr><td>${i.key}<td><a href="/issues/${i.slug}">${i.title}</a> ${i.labels.join(" ")}<td>${i.trend}<td>${i.likelihood}<td>${i.confidence}<td>${i.owner}<td>${day(i.changedAt)}<td>${i.quotes}<td>${i.notes}<td>${i.salience}</tr>`,
    )}</table>`,
  );

export const issuePage = (i: IssueRow) =>
  page(
    i.title,
    html`<p>${i.key} ${i.owner} ${i.labels.join(" ")}</p><p>${i.bottomLine}</p>
<section><h2>Outlook</h2><p>${i.outlook?.likelihood} ${i.outlook?.trend} ${i.outlook?.confidence}</p>
<p>${i.outlook?.judgement}</p><p>${i.outlook?.rationale}</p></section>
<section><h2>Quotations</h2>${i.quotes.map(
      (q) =>
        html`<blockquote>Q${q.number} ${q.exact}<footer>${q.speaker}, ${q.role}, ${q.relation}, ${q.source}, ${q.publisher}, ${q.publishedAt}</footer></blockquote>`,
    )}</section>
<section><h2>Notes</h2>${i.notes.map(
      (n) => html`<article><p>${n.author}, ${day(n.createdAt)}</p><p>${n.body}</p></article>`,
    )}</section>`,
  );

export const summaryPage = (issues: SummaryRow[]) =>
  page(
    "Summary",
    issues
      .map(
        (i) =>
          html`<section><h2><a href="/issues/${i.slug}">${i.title}</a></h2><p>${i.likelihood} ${i.trend}</p>
<p>${i.judgement}</p><p>${i.bottomLine}</p>${i.quotes.map(
            (q) =>
              html`<blockquote>Q${q.number} ${q.exact}<footer>${q.speaker}</footer></blockquote>`,
          )}<p>${i.note?.author} ${i.note?.body}</p></section>`,
      )
      .join(""),
  );

export const sourcesPage = (sources: SourceRow[]) =>
  page(
    "Sources",
    html`<table>${sources.map(
      (s) =>
        html`<tr><td><a href="/sources/${s.id}">${s.title}</a><td>${s.byline}<td>${s.publisher}<td>${day(s.publishedAt)}<td>${s.reliability}<td>${s.status}<td>${s.quotes}</tr>`,
    )}</table>`,
  );
