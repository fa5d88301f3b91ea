import { counted, listed } from "@/lib/core/wording";
import { scriptsIn, wordsLacking } from "@/lib/text/fonts/lacking";
import type { EditionContent } from "./content";

/** The most words that are named; the others are counted. */
const MAX_NAMED = 3;

/** What the PDF of an edition can't show, and where: a sentence, or null if it shows everything. */
export function unshownWords(content: EditionContent): string | null {
  const found = textsOf(content).flatMap(({ place, text }) => {
    const [first, ...others] = wordsLacking(text);
    if (!first) return [];
    const scripts = listed(scriptsIn([first, ...others].join("")));
    return [`${first}${scripts && ` (${scripts})`} in ${place}`];
  });
  if (found.length === 0) return null;
  const more = found.length - MAX_NAMED;
  const others = more > 0 ? [`words in ${counted(more, "other place")}`] : [];
  const named = [...found.slice(0, MAX_NAMED), ...others];
  return `The PDF prints □ for characters it can’t show: ${listed(named)}. The page and the Word document show them.`;
}

/** The texts of an edition by place. */
const textsOf = (content: EditionContent): { place: string; text: string }[] => [
  { place: "the title", text: content.title },
  { place: "the handling line", text: content.handling ?? "" },
  { place: "the cover note", text: content.coverNote ?? "" },
  { place: "what it corrects", text: content.corrects?.explanation ?? "" },
  ...content.sections.flatMap(({ heading, items }) => [
    { place: "a heading", text: heading ?? "" },
    ...items.map((item) => ({ place: `“${item.title}”`, text: stringsIn(item) })),
  ]),
  ...content.quotes.map((quote) => ({ place: quote.ref, text: stringsIn(quote) })),
  ...content.sources.map((source) => ({
    place: `the source “${source.title}”`,
    text: stringsIn(source),
  })),
];

const stringsIn = (value: unknown): string =>
  typeof value === "string"
    ? value
    : value && typeof value === "object"
      ? Object.values(value).map(stringsIn).join(" ")
      : "";
