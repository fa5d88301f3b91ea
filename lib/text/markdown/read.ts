import type { Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { almostCitedIn, citingTexts, numbersIn } from "./citations";
import { issueKeysIn } from "./issue-keys";
import { excessInHtml, excessInTree } from "./measure";
import { handlesIn } from "./mentions";
import { remarkHtmlAsText } from "./remark-html-as-text";
import { excessInText } from "./scan";

/**
 * A text as safe HTML, with the numbers that it cites, its first malformed citation, the handles that it mentions and
 * the keys of the issues that it names; or a sentence that says which limit it exceeds.
 */
export type Prose =
  | { html: Root; cited: number[]; almostCited: string | null; mentioned: string[]; keys: string[] }
  | { excess: string };

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkHtmlAsText)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .freeze();

/**
 * Reads Markdown, or says which limit it exceeds. Used both to save and to show a text,
 * so that any text that was accepted is shown formatted. Takes a fraction of a second for
 * any text of 20,000 characters.
 */
export function readProse(text: string): Prose {
  try {
    const unreadable = excessInText(text);
    if (unreadable) return { excess: unreadable };
    const parsed = reader.parse(text);
    const swollen = excessInTree(parsed);
    if (swollen) return { excess: swollen };
    const html = reader.runSync(parsed) as Root;
    const excess = excessInHtml(html);
    if (excess) return { excess };
    const texts = citingTexts(html).join("\n");
    return {
      html,
      cited: numbersIn(texts),
      almostCited: almostCitedIn(texts),
      mentioned: handlesIn(texts),
      keys: issueKeysIn(texts),
    };
  } catch (error) {
    // What engines throw if nesting overflows the stack, or if something grows too large.
    if (!(error instanceof RangeError)) throw error;
    return { excess: "The formatting of this text is too complex. Simplify it." };
  }
}
