import { formatDate } from "@/components/ui/format-date";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import { withoutEndnotes } from "@/lib/text/markdown/endnotes";
import type { ComposeValues, IssueChoice } from "./compose-values";

// Separate from compose-values.ts, which also runs in the browser, because this reads Markdown.

/**
 * What the form of an edition starts with: the active issues that have a judgement, the most salient first, or all if none
 * has one; or the contents of the edition to correct. The other issues can be added.
 */
export function initialValues(
  active: (IssueChoice & { judged: boolean })[],
  earlier: Edition | null,
): { values: ComposeValues; choices: IssueChoice[] } {
  if (!earlier) {
    const judged = active.filter((issue) => issue.judged);
    const first = judged.length > 0 ? judged : active;
    return {
      values: {
        title: `Briefing of ${formatDate(new Date())}`,
        handling: "",
        coverNote: "",
        sections: [{ id: 1, heading: "", issues: first.map(({ slug }) => slug) }],
        to: null,
        explanation: "",
      },
      choices: active.map(choiceOf),
    };
  }
  const { content, items } = earlier;
  const refs = content.quotes.map(({ ref }) => ref);
  // By key, which never changes: the issue's slug may have changed by now, or the issue may be archived.
  const now = new Map(active.map((issue) => [issue.key, issue]));
  const named = ({ key, title }: { key: string; title: string }): IssueChoice =>
    now.get(key) ?? { slug: key, key, title };
  const others = items.filter(({ key }) => !now.has(key));
  return {
    values: {
      title: content.title,
      handling: content.handling ?? "",
      to: null,
      explanation: "",
      coverNote: content.coverNote ? withoutEndnotes(content.coverNote, refs) : "",
      sections: content.sections.map((section, at) => ({
        id: at + 1,
        heading: section.heading ?? "",
        issues: section.items.map((item) => named(item).slug),
      })),
    },
    choices: [...active, ...others.map(named)].map(choiceOf),
  };
}

const choiceOf = ({ slug, key, title }: IssueChoice): IssueChoice => ({ slug, key, title });
