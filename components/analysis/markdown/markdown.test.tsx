import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown";

const cite = (number: number) =>
  number === 12 ? { href: "/sources/1#q12", label: "“a visit”", source: "A. Person" } : null;
const render = (text: string) => renderToStaticMarkup(<Markdown cite={cite}>{text}</Markdown>);

test("a known number becomes a citation with its quotation", () => {
  const html = render("They will meet.[Q12] And then?");
  expect(html).toContain('href="/sources/1#q12"');
  expect(html).toContain("“a visit”");
  expect(html).not.toContain("[Q12]");
});

test("only neighbouring citations are separated by commas, and none is left alone on a line", () => {
  const text = (markdown: string) =>
    render(markdown).replace(/<span popover.*?<\/span><\/span>|<[^>]+>/g, "");
  expect(text("A visit [Q12] [Q12].")).toMatch(/^A visit12.*, 12/);
  expect(text("A visit [Q12] and talks [Q12].")).not.toContain(",");
});

test("an unknown number stays as typed", () => {
  expect(render("So [Q13] says.")).toContain("So [Q13] says.");
});

test("code and links are left alone", () => {
  expect(render("`[Q12]`")).toContain("<code>[Q12]</code>");
  expect(render("[see [Q12]](https://example.org)")).not.toContain("citation");
});

test.each([
  ["<script>alert(1)</script>", "<script"],
  ["a <b onclick=alert(1)>b</b>", "<b "],
  ['<cite data-number="12">x</cite>', "<cite"],
  ["[x](javascript:alert(1))", "javascript:"],
  ["![spy](https://example.org/p.png)", "<img"],
  ["<img src=x onerror=alert(1)>", "<img"],
])("%s does no harm", (text, harm) => {
  expect(render(text)).not.toContain(harm);
});

test("a typed tag is shown as text, with every word around it", () => {
  expect(render("The <Minister> said **no**.")).toContain("The &lt;Minister&gt; said <strong>no");
  expect(render("<script>x</script> and on")).toContain("&lt;script&gt;x&lt;/script&gt; and on");
});

test("links are nofollow, and headings stay out of the outline", () => {
  expect(render("https://example.org")).toContain('rel="nofollow noopener"');
  expect(render("# Big")).toContain('<p class="font-semibold">Big</p>');
});

test("a mention is marked, beside citations, but not in code or links", () => {
  expect(render("As @ana says [Q12].")).toContain('As <span class="mention">@ana</span> says');
  expect(render("`@ana` and [@ana](https://example.org)")).not.toContain("mention");
});
