import type { IssueEditionInput } from "@/lib/analysis/briefings/editions/schema";
import type { Addressees } from "@/lib/analysis/briefings/groups/schema";

/** An issue that can be in an edition. */
export interface IssueChoice {
  slug: string;
  key: string;
  title: string;
  /** Whether its lead forecast waits for its outcome. */
  due?: boolean;
}

export interface SectionValues {
  /** Identifies the section while sections are moved. */
  id: number;
  heading: string;
  /** The slugs of its issues, in order. */
  issues: string[];
}

/** The values of an edition's form. */
export interface ComposeValues {
  title: string;
  handling: string;
  coverNote: string;
  sections: SectionValues[];
  /** Whom it is sent to. A correction goes to the people who were sent the edition that it corrects. */
  to: Addressees;
  /** What a correction corrects. */
  explanation: string;
}

/** The form's values as a command takes them, apart from whom it is sent to. */
export const composedOf = (values: ComposeValues): IssueEditionInput => ({
  title: values.title,
  handling: values.handling || null,
  coverNote: values.coverNote || null,
  sections: sectionsOf(values.sections),
});

/**
 * The people a preview is for, if anyone has been chosen yet: what it counts changes from depends on its readers. Issuing
 * refuses an edition for nobody.
 */
export const previewedFor = ({ to }: ComposeValues): { to?: Addressees } =>
  to && to.people.length + to.groups.length === 0 ? {} : { to };

/** Sections as a command takes them. Those without issues are left out. */
export const sectionsOf = (sections: SectionValues[]) =>
  sections
    .filter(({ issues }) => issues.length > 0)
    .map(({ heading, issues }) => ({ heading: heading || null, issues }));

/** The keys of the issues of some sections. */
export function keysOf(sections: SectionValues[], choices: IssueChoice[]): string[] {
  const used = new Set(sections.flatMap(({ issues }) => issues));
  return choices.filter(({ slug }) => used.has(slug)).map(({ key }) => key);
}

/** Which issue: the place of its section, and its place in that. */
interface Place {
  section: number;
  at: number;
}

/** Moves an issue one place up or down; from the first or last place of a section, into the section beside it. */
export function moveIssue(sections: SectionValues[], { section, at }: Place, by: 1 | -1) {
  const next = sections.map((each) => ({ ...each, issues: [...each.issues] }));
  const here = next[section]!.issues;
  const [slug] = here.splice(at, 1);
  const to = at + by;
  const beside = next[section + by];
  if (to >= 0 && to <= here.length) here.splice(to, 0, slug!);
  else if (beside) beside.issues.splice(by === 1 ? 0 : beside.issues.length, 0, slug!);
  else here.splice(at, 0, slug!);
  return next;
}

/** Moves a section one place up or down. */
export function moveSection(sections: SectionValues[], at: number, by: 1 | -1) {
  const to = at + by;
  if (!sections[to]) return sections;
  const next = [...sections];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

export const removeIssue = (sections: SectionValues[], slug: string) =>
  sections.map((each) => ({ ...each, issues: each.issues.filter((one) => one !== slug) }));

export const addIssue = (sections: SectionValues[], section: number, slug: string) =>
  sections.map((each, at) => (at === section ? { ...each, issues: [...each.issues, slug] } : each));

export const addSection = (sections: SectionValues[]): SectionValues[] => [
  ...sections,
  { id: 1 + Math.max(0, ...sections.map(({ id }) => id)), heading: "", issues: [] },
];

/** Removes a section. Its issues join the section before it, or the one after it if it is the first. */
export function removeSection(sections: SectionValues[], at: number): SectionValues[] {
  const { issues } = sections[at]!;
  const rest = sections.filter((_, place) => place !== at);
  const joined = Math.max(0, at - 1);
  return rest.map((each, place) =>
    place === joined
      ? { ...each, issues: at === 0 ? [...issues, ...each.issues] : [...each.issues, ...issues] }
      : each,
  );
}
