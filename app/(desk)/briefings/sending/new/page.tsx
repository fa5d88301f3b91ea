import { ScheduleForm } from "@/components/analysis/briefings/schedules/schedule-form";
import { initialSchedule } from "@/components/analysis/briefings/schedules/schedule-values";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { loadIssueChoices } from "@/lib/analysis/briefings/editions/queries";
import { loadAddresseeChoices } from "@/lib/analysis/briefings/groups/queries";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("makeSchedule", "New schedule");

export default async function NewSchedulePage() {
  const viewer = await requireViewerWho("makeSchedule", "/briefings/sending/new");
  const [active, addressees] = await Promise.all([
    loadIssueChoices(viewer),
    loadAddresseeChoices(viewer),
  ]);
  const { values, choices } = initialSchedule(null, active);
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: "/briefings/sending", label: "Schedules and groups" }}
        title="New schedule"
      />
      <LastAct>
        <ScheduleForm
          id={null}
          initial={values}
          choices={choices}
          addressees={addressees}
          person={viewer.id}
        />
      </LastAct>
    </>
  );
}
