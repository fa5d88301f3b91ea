import {
  type IssueChoice,
  type SectionValues,
  sectionsOf,
} from "@/components/analysis/briefings/editions/compose-values";
import { readersInWords } from "@/components/analysis/briefings/groups/readers-in-words";
import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import type { MakeScheduleInput } from "@/lib/analysis/briefings/schedules/inputs";
import { daysInWords, type Schedule } from "@/lib/analysis/briefings/schedules/schema";

/** The values of a schedule's form. */
export type ScheduleValues = {
  title: string;
  handling: string;
  /** Whether its editions have all active issues, rather than those of the sections. */
  all: boolean;
  sections: SectionValues[];
  weekdays: number[];
  time: string;
  timeZone: string;
  to: Addressees;
  /** The version that the person has seen; 0 for a new schedule. */
  version: number;
};

/** What the form starts with: weekdays at 7, or a schedule as it is. `choices` are the issues that can be chosen. */
export function initialSchedule(
  schedule: Schedule | null,
  active: IssueChoice[],
): { values: ScheduleValues; choices: IssueChoice[] } {
  const everything = [{ id: 1, heading: "", issues: active.map(({ slug }) => slug) }];
  if (!schedule)
    return {
      values: {
        title: "Weekday briefing",
        handling: "",
        all: true,
        sections: everything,
        weekdays: [1, 2, 3, 4, 5],
        time: "07:00",
        timeZone: "UTC",
        to: null,
        version: 0,
      },
      choices: active.map(choiceOf),
    };
  const known = new Set(active.map(({ key }) => key));
  const others = (schedule.sections ?? []).flatMap(({ issues }) => issues);
  // By key, for issues that are no longer active.
  const inactive = others
    .filter((key) => !known.has(key))
    .map((key) => ({ slug: key, key, title: key }));
  const choices = [...active, ...inactive].map(choiceOf);
  return { values: scheduleValuesOf(schedule, choices, everything), choices };
}

/**
 * The form's values of a schedule.
 *
 * @param unchosen the sections that the form holds while the schedule has all active issues
 */
export function scheduleValuesOf(
  { title, handling, sections, weekdays, time, timeZone, to, version }: Schedule,
  choices: IssueChoice[],
  unchosen: SectionValues[],
): ScheduleValues {
  const slugs = new Map(choices.map(({ key, slug }) => [key, slug]));
  return {
    title,
    handling: handling ?? "",
    all: sections === null,
    sections:
      sections?.map(({ heading, issues }, at) => ({
        id: at + 1,
        heading: heading ?? "",
        issues: issues.map((key) => slugs.get(key) ?? key),
      })) ?? unchosen,
    weekdays,
    time,
    timeZone,
    to,
    version,
  };
}

const choiceOf = ({ slug, key, title }: IssueChoice): IssueChoice => ({ slug, key, title });

/** The form's values as a command takes them. */
export const scheduleOf = (values: ScheduleValues): MakeScheduleInput => ({
  title: values.title,
  handling: values.handling || null,
  sections: values.all ? null : sectionsOf(values.sections),
  weekdays: values.weekdays,
  time: values.time,
  timeZone: values.timeZone,
  to: values.to,
});

/** What the screens call its fields. */
export const SCHEDULE_WORDS = {
  title: "title",
  handling: "handling line",
  all: "choice of issues",
  sections: "sections",
  weekdays: "days",
  time: "time",
  timeZone: "time zone",
  to: "recipients",
} as const;

/** What a field holds, in words. */
export function scheduleText(
  values: ScheduleValues,
  name: keyof ScheduleValues,
  choices: { issues: IssueChoice[]; addressees: AddresseeChoices },
): string {
  switch (name) {
    case "all":
      return values.all ? "All active issues" : "Chosen issues";
    case "sections":
      return values.sections.map((section) => sectionText(section, choices.issues)).join("; ");
    case "weekdays":
      return daysInWords(values.weekdays);
    case "to":
      return readersInWords(values.to, choices.addressees);
    default:
      return String(values[name]);
  }
}

/** "Trade: USCN-1, USCN-4". */
const sectionText = ({ heading, issues }: SectionValues, choices: IssueChoice[]): string =>
  [
    heading,
    issues.map((slug) => choices.find((each) => each.slug === slug)?.key ?? slug).join(", "),
  ]
    .filter(Boolean)
    .join(": ");
