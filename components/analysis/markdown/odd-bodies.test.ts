import { expect, test } from "vitest";
import { renderProse } from "@/lib/text/markdown/render";
import { oddMarkdown } from "@/scripts/test/desk/odd-markdown";
import { unpackCitations } from "./citation";
import { linkCitations } from "./link-citations";
import { packCitations } from "./pack-citations";

const citations = unpackCitations(
  packCitations([{ number: 1, source: "0123456789", words: "word ".repeat(60), by: "A. Person" }]),
);
const render = (body: string) => linkCitations(renderProse(body), citations);

/** A page holds a text up to four times: as HTML and as data, and a rationale again in its revision. */
const MAX_BYTES = 1_000_000 / 4;
const MAX_MS = 500;

test("any text is rendered within half a second and a quarter of a megabyte", () => {
  const bodies = oddMarkdown();
  expect(bodies.length).toBeGreaterThan(200);
  render("**warm** [up](a) [Q1]");
  const timed = (body: string) => {
    // CPU time, not wall-clock time: other tests run alongside.
    const before = process.cpuUsage();
    const html = render(body);
    const { user, system } = process.cpuUsage(before);
    return { ms: (user + system) / 1000, bytes: Buffer.byteLength(html) };
  };
  const heavy = bodies.flatMap((body) => {
    const { ms: first, bytes } = timed(body);
    // They slow each other down even so: the faster of two times counts.
    const ms = first > MAX_MS ? Math.min(first, timed(body).ms) : first;
    return ms > MAX_MS || bytes > MAX_BYTES ? [{ body: body.slice(0, 40), ms, bytes }] : [];
  });
  expect(heavy).toEqual([]);
});

test("a text over the limits is shown as typed, with the reason", () => {
  const html = render("1. ".repeat(1000));
  expect(html).toContain("1. 1. 1. ");
  expect(html).toContain("Shown without formatting.");
  expect(html).not.toContain("<ol");
});

test("ordinary texts are formatted", () => {
  const rows = Array.from({ length: 60 }, (_, k) => `| ${k} | **drill** | [Q1] | see [a](b) |`);
  const list = Array.from({ length: 150 }, (_, k) => `${"    ".repeat(k % 6)}- *point* ${k}`);
  const text = `| n | what | who | where |\n|--|--|--|--|\n${rows.join("\n")}\n\n- - - - - - - - - - - - - - -\n\n${list.join("\n")}\n\n                                    - 3 -\n\n> > > so they say`;
  const html = render(text);
  expect(html).not.toContain("Shown without formatting.");
  expect(html).toContain("<td><strong>drill</strong></td>");
});

test("an error of ours isn’t shown as a text that is too complex", () => {
  expect(() => renderProse(undefined as unknown as string)).toThrow(TypeError);
});
