import { notFound } from "next/navigation";
import { ScheduleForm } from "@/components/analysis/briefings/schedules/schedule-form";
import { initialSchedule } from "@/components/analysis/briefings/schedules/schedule-values";
import { Live } from "@/components/desk/live/live";
import { StaleForm } from "@/components/desk/live/stale-form";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { loadIssueChoices } from "@/lib/analysis/briefings/editions/queries";
import { loadAddresseeChoices } from "@/lib/analysis/briefings/groups/queries";
import { loadSchedule } from "@/lib/analysis/briefings/schedules/queries";
import { requireViewer, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("editSchedule", "Edit the schedule");

/** After these events, the form can’t be saved as it is. */
const REPLACING = ["schedule.edited", "schedule.paused", "schedule.resumed", "schedule.deleted"];

interface Props {
  params: Promise<{ id: string }>;
}

export default async function EditSchedulePage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/briefings/sending/${id}`);
  const [schedule, active, addressees] = await Promise.all([
    loadSchedule(viewer, id),
    loadIssueChoices(viewer),
    loadAddresseeChoices(viewer),
  ]);
  if (!schedule) notFound();
  const { values, choices } = initialSchedule(schedule, active);
  return (
    <>
      <Live
        topic={{ list: "briefings" }}
        says={REPLACING}
        schedule={schedule.id}
        person={viewer.id}
        seen={viewer.seen}
        form
      />
      <PageHeader
        back={{ href: "/briefings/sending", label: "Schedules and groups" }}
        title={`Edit “${schedule.title}”`}
      />
      <StaleForm person={viewer.id} href="/briefings/sending" />
      <LastAct>
        <ScheduleForm
          id={id}
          initial={values}
          choices={choices}
          addressees={addressees}
          person={viewer.id}
        />
      </LastAct>
    </>
  );
}
