import { notFound } from "next/navigation";
import { ComposeForm } from "@/components/analysis/briefings/editions/compose-form";
import {
  correctionValues,
  coversAll,
  initialValues,
} from "@/components/analysis/briefings/editions/initial-values";
import { NoRelationships, seesNone } from "@/components/analysis/relationships/no-relationships";
import { Live } from "@/components/desk/live/live";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import {
  loadEdition,
  loadIssueChoices,
  loadLastEdition,
} from "@/lib/analysis/briefings/editions/queries";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { loadAddresseeChoices } from "@/lib/analysis/briefings/groups/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { within } from "@/lib/analysis/relationships/schema";
import { requireViewerWho, titleForWho } from "@/lib/core/session/session";

export const generateMetadata = titleForWho("issueEdition", "Compose an edition");

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComposePage({ searchParams }: Props) {
  const params = await searchParams;
  const asked = [params.corrects ?? ""].flat()[0]!;
  const relationship = relationshipIn(params);
  const path = `/briefings/new${asked && `?corrects=${encodeURIComponent(asked)}`}`;
  const here = within(path, relationship);
  const viewer = await requireViewerWho("issueEdition", here);
  const [active, addressees, earlier, last] = await Promise.all([
    loadIssueChoices(viewer, relationship),
    loadAddresseeChoices(viewer),
    asked ? loadEdition(viewer, parseEditionNumber(asked)) : null,
    asked ? null : loadLastEdition(viewer, relationship),
  ]);
  if (asked && !earlier) notFound();
  const { values, choices } = earlier
    ? correctionValues(active, earlier)
    : initialValues(active, last, addressees);
  return (
    <>
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        back={{ href: "/briefings", label: "Briefings" }}
        title={earlier ? `Correct edition ${earlier.number}` : "Compose an edition"}
      />
      {seesNone(viewer) ? (
        <NoRelationships />
      ) : (
        // Over the preview where that is beside the form, so that it covers no field.
        <LastAct className="lg:ml-auto lg:w-fit">
          <ComposeForm
            initial={values}
            choices={choices}
            addressees={addressees}
            corrects={earlier?.number ?? null}
            like={last && { number: last.number, sections: coversAll(active, last) }}
            person={viewer.id}
          />
        </LastAct>
      )}
    </>
  );
}
