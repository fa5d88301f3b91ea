import { notFound } from "next/navigation";
import { GroupList } from "@/components/analysis/briefings/groups/group-list";
import { notReachedInWords } from "@/components/analysis/briefings/groups/reach";
import { ScheduleItem } from "@/components/analysis/briefings/schedules/schedule-item";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadIssueChoices } from "@/lib/analysis/briefings/editions/queries";
import { loadAddresseeChoices, loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { loadSchedules } from "@/lib/analysis/briefings/schedules/queries";
import type { Schedule } from "@/lib/analysis/briefings/schedules/schema";
import { requireViewer, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("makeSchedule", "Schedules and groups");

export default async function SendingPage() {
  const viewer = await requireViewer("/briefings/sending");
  const [schedules, groups, addressees, active] = await Promise.all([
    loadSchedules(viewer),
    loadGroups(viewer),
    loadAddresseeChoices(viewer),
    loadIssueChoices(viewer),
  ]);
  if (!schedules || !groups) notFound();
  const people = addressees.people.map(({ id, name }) => ({ id, name }));
  const keysIn = ({ sections }: Schedule) =>
    sections?.flatMap(({ issues }) => issues) ?? active.map(({ key }) => key);
  return (
    <LastAct>
      <Live topic={{ list: "briefings" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader back={{ href: "/briefings", label: "Briefings" }} title="Schedules and groups" />
      <section aria-labelledby="schedules">
        <SectionHeading
          id="schedules"
          count={schedules.length}
          actions={<LinkButton href="/briefings/sending/new">New schedule</LinkButton>}
        >
          Schedules
        </SectionHeading>
        {schedules.length === 0 && (
          <p className="max-w-prose text-secondary">
            No schedules yet. A schedule issues an edition automatically (for example, on weekdays
            at 07:00 in London), but only if something has changed.
          </p>
        )}
        <ul className="divide-y divide-rule">
          {schedules.map((schedule) => (
            <ScheduleItem
              key={schedule.id}
              schedule={schedule}
              notReached={notReachedInWords(schedule.to, addressees, keysIn(schedule))}
            />
          ))}
        </ul>
      </section>
      <GroupList groups={groups} people={people} person={viewer.id} />
    </LastAct>
  );
}
