import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderPlain, renderProse } from "@/lib/text/markdown/render";
import { CitedByName, CitedPage } from "./cited-page";
import { KnowPrefixes } from "./key-prefixes";
import { packCitations } from "./pack-citations";
import { KnowPeople } from "./people-names";
import { Prose } from "./prose";

const citations = packCitations([
  { number: 12, source: "1", words: "“a visit”", by: "A. Person" },
  { number: 3, source: "2", words: "“talks”", by: "" },
]);
const page = (text: string) =>
  renderToStaticMarkup(
    <CitedPage citations={citations} hiddenFrom={[]}>
      <Prose html={renderProse(text)} />
    </CitedPage>,
  );
/** Only the text, without the notes of its citations. */
const render = (text: string) => page(text).replace(/<span id="cited-.*$/, "");

test("a known number becomes a citation, described by its quotation", () => {
  const html = page("They will meet.[Q12] And then?");
  expect(html).toContain('href="/sources/1#q12"');
  expect(html).toContain('aria-describedby="cited-12"');
  expect(html).toMatch(/id="cited-12".*“a visit”.*A\. Person/);
  expect(html).not.toContain("[Q12]");
});

test("a quotation is on the page once, however often it is cited", () => {
  const html = page("A visit [Q12], talks [Q12] and a visit again [Q12].");
  expect(html.match(/aria-describedby="cited-12"/g)).toHaveLength(3);
  expect(html.match(/“a visit”/g)).toHaveLength(1);
});

test("only neighbouring citations are separated by commas, and none is left alone on a line", () => {
  const text = (markdown: string) => render(markdown).replace(/<[^>]+>/g, "");
  expect(text("A visit [Q12] [Q3].")).toBe("A visit12, 3.");
  expect(text("A visit [Q12] and talks [Q3].")).toBe("A visit12 and talks3.");
});

test("where the page has numbers of its own, a citation is the name of its quotation", () => {
  const html = renderToStaticMarkup(
    <CitedByName citations={citations} scope="rfi-1-">
      <Prose html={renderProse("A visit [Q12], talks [Q13].")} />
    </CitedByName>,
  );
  expect(html.replace(/<span.*$/, "").replace(/<[^>]+>/g, "")).toBe("A visit [Q12], talks [Q13].");
  expect(html).toContain('href="/sources/1#q12"');
  expect(html).toContain('aria-describedby="rfi-1-cited-12"');
  expect(html).not.toContain("<sup>");
});

test("an unknown number stays as typed", () => {
  expect(render("So [Q13] says.")).toContain("So [Q13] says.");
});

test("code and links are left alone", () => {
  expect(render("`[Q12]`")).toContain("<code>[Q12]</code>");
  expect(render("[see [Q12]](https://example.org)")).not.toContain("<sup>");
  expect(render('[a](https://example.org "[Q12]")')).toContain('title="[Q12]"');
});

test("a mention is marked, as citations are, but not in code or links", () => {
  expect(render("As @ana says [Q12].")).toContain(
    'As <a class="mention" href="/search?q=by:ana">@ana</a> says',
  );
  expect(render("`@ana` and [@ana](https://example.org)")).not.toContain("mention");
});

test("a person who is mentioned is shown by name, and found by handle", () => {
  const html = renderToStaticMarkup(
    <KnowPeople names={{ ana: "Ana <b> Ferreira" }}>
      <Prose html={renderProse("As @Ana says, and @nobody. `@ana`")} />
    </KnowPeople>,
  );
  expect(html).toContain(
    'As <a class="mention" href="/search?q=by:Ana">Ana &#60;b&#62; Ferreira</a> says',
  );
  expect(html).toContain(">@nobody</a>");
  expect(html).toContain("<code>@ana</code>");
});

test("the handle of someone who may not see the page’s subject is no mention", () => {
  const html = renderToStaticMarkup(
    <KnowPeople names={{ ana: "Ana Ferreira", petra: "Petra Vance" }}>
      <CitedPage citations={citations} hiddenFrom={["petra"]}>
        <Prose html={renderProse("Ask @Petra or @ana.")} />
      </CitedPage>
    </KnowPeople>,
  );
  expect(html).toContain("Ask @Petra or <a");
  expect(html).toContain(">Ana Ferreira</a>");
});

test("a key is a link if the desk has its prefix, and a word otherwise", () => {
  const text = "See USCN-3, not AIIB-2.[Q12]";
  expect(render(text)).toContain("See USCN-3, not AIIB-2.");
  const html = renderToStaticMarkup(
    <KnowPrefixes prefixes={["USCN"]}>
      <CitedPage citations={citations} hiddenFrom={[]}>
        <Prose html={renderProse(text)} />
      </CitedPage>
    </KnowPrefixes>,
  );
  expect(html).toContain('See <a class="issue-key" href="/issues/USCN-3">USCN-3</a>, not AIIB-2.');
});

test("a text without formatting has links for what it names, but not in code", () => {
  const html = renderToStaticMarkup(
    <KnowPrefixes prefixes={["USCN"]}>
      <CitedPage citations={citations} hiddenFrom={[]}>
        <Prose html={renderPlain("*Talks* [Q12] <b> on USCN-3, `USCN-4` by @ana")} />
      </CitedPage>
    </KnowPrefixes>,
  );
  expect(html).toContain("*Talks*<sup>");
  expect(html).toContain("&#x3C;b>");
  expect(html).toContain('href="/issues/USCN-3"');
  expect(html).toContain("<code>USCN-4</code>");
  expect(html).toContain('class="mention"');
});

test.each([
  ["<script>alert(1)</script>", "<script"],
  ["a <b onclick=alert(1)>b</b>", "<b "],
  ['<cite data-number="12">x</cite>', "<cite"],
  ["[x](javascript:alert(1))", "javascript:"],
  ["![spy](https://example.org/p.png)", "<img"],
  ["![<img src=x onerror=alert(1)>](https://example.org/p.png)", "<img"],
  ["<img src=x onerror=alert(1)>", "<img"],
  ['[x](https://example.org "a\\" onmouseover=\\"alert(1)")', 'onmouseover="'],
])("%s does no harm", (text, harm) => {
  expect(render(text)).not.toContain(harm);
});

test("a typed tag is shown as text, with every word around it", () => {
  expect(render("The <Minister> said **no**.")).toContain("The &#x3C;Minister> said <strong>no");
  expect(render("<script>x</script> and on")).toContain("&#x3C;script>x&#x3C;/script> and on");
});

test("links are nofollow, and headings stay out of the outline", () => {
  expect(render("https://example.org")).toContain('rel="nofollow noopener"');
  expect(render("# Big")).toContain('<p class="font-semibold">Big</p>');
});
