import {
  type IssueChoice,
  type SectionValues,
  sectionsOf,
} from "@/components/analysis/briefings/editions/compose-values";
import type { Addressees } from "@/lib/analysis/briefings/groups/schema";
import type { MakeScheduleInput } from "@/lib/analysis/briefings/schedules/inputs";
import type { Schedule } from "@/lib/analysis/briefings/schedules/schema";

/** The values of a schedule's form. */
export interface ScheduleValues {
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
}

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
  const { title, handling, sections, weekdays, time, timeZone, to, version } = schedule;
  // By key, for issues that are no longer active.
  const known = new Map(active.map((issue) => [issue.key, issue]));
  const named = (key: string): IssueChoice => known.get(key) ?? { slug: key, key, title: key };
  const others = (sections ?? []).flatMap(({ issues }) => issues).filter((key) => !known.has(key));
  return {
    values: {
      title,
      handling: handling ?? "",
      all: sections === null,
      sections:
        sections?.map(({ heading, issues }, at) => ({
          id: at + 1,
          heading: heading ?? "",
          issues: issues.map((key) => named(key).slug),
        })) ?? everything,
      weekdays,
      time,
      timeZone,
      to,
      version,
    },
    choices: [...active, ...others.map(named)].map(choiceOf),
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
