import { formatDate } from "@/components/ui/format-date";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";
import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { shareRelationship } from "@/lib/analysis/briefings/schema";
import { withoutEndnotes } from "@/lib/text/markdown/endnotes";
import type { ComposeValues, IssueChoice, SectionValues } from "./compose-values";

// Separate from compose-values.ts, which also runs in the browser, because this reads Markdown.

type Choosable = IssueChoice & { judged: boolean };
type Readers = Pick<AddresseeChoices, "people" | "groups">;

/** What the form of an edition starts with, and the issues that can be added to it. */
interface Initial {
  values: ComposeValues;
  choices: IssueChoice[];
}

/**
 * The handling line and the readers of the last edition, and its sections, as far as they can still be chosen; or if it
 * isn't about all of them, the active issues that have a judgement, the most salient first, or all if none has one.
 */
export function initialValues(
  active: Choosable[],
  last: Edition | null,
  readers: Readers,
): Initial {
  const kept = last && coversAll(active, last) ? keptSections(active, last) : [];
  const judged = active.filter((issue) => issue.judged);
  const first = judged.length > 0 ? judged : active;
  return {
    values: {
      title: `Briefing of ${formatDate(new Date())}`,
      handling: last?.content.handling ?? "",
      coverNote: "",
      sections:
        kept.length > 0 ? kept : [{ id: 1, heading: "", issues: first.map(({ slug }) => slug) }],
      to: last && readersOf(last, readers),
      explanation: "",
    },
    choices: active.map(choiceOf),
  };
}

/** The people that an edition was sent to, by the group that has just these; null: everyone. */
function readersOf({ addresseeIds }: Edition, { people, groups }: Readers): Addressees {
  if (addresseeIds.length === 0) return null;
  const sent = new Set(addresseeIds);
  const group = groups.find(
    ({ members }) => members.length === sent.size && members.every((id) => sent.has(id)),
  );
  if (group) return { people: [], groups: [group.id] };
  return { people: people.map(({ id }) => id).filter((id) => sent.has(id)), groups: [] };
}

/** Whether an edition has issues of all the relationships that the next one can be about. */
export const coversAll = (active: Choosable[], { items }: Edition): boolean =>
  active.every(({ key }) =>
    shareRelationship(
      [key],
      items.map((item) => item.key),
    ),
  );

/** By key, since the slug of an issue may have changed. */
function keptSections(active: Choosable[], { content }: Edition): SectionValues[] {
  const now = new Map(active.map(({ key, slug }) => [key, slug]));
  return content.sections
    .map(({ heading, items }, at) => ({
      id: at + 1,
      heading: heading ?? "",
      issues: items.flatMap(({ key }) => now.get(key) ?? []),
    }))
    .filter(({ issues }) => issues.length > 0);
}

/** What the form of a correction starts with: the contents of the edition to correct. */
export function correctionValues(active: Choosable[], earlier: Edition): Initial {
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

const choiceOf = ({ slug, key, title, due }: IssueChoice): IssueChoice => ({
  slug,
  key,
  title,
  ...(due && { due }),
});
