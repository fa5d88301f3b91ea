import { notFound } from "next/navigation";
import { Live } from "@/components/desk/live/live";
import { AddMember } from "@/components/desk/members/add-member";
import { MemberTable } from "@/components/desk/members/member-table";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { requireViewer, titleForWho } from "@/lib/core/session/session";
import { loadMembers } from "@/lib/desk/members/queries";

export const generateMetadata = titleForWho("changeMember", "People");

export default async function PeoplePage() {
  const viewer = await requireViewer("/admin/people");
  const [members, relationships] = await Promise.all([
    loadMembers(viewer),
    loadRelationshipNames(viewer),
  ]);
  if (!members) notFound();
  return (
    <LastAct>
      <Live topic={{ list: "people" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="People" />
      <MemberTable members={members} relationships={relationships} viewerId={viewer.id} />
      <section aria-labelledby="add" className="mt-8 max-w-prose">
        <SectionHeading id="add">Add a person</SectionHeading>
        <AddMember relationships={relationships} />
      </section>
    </LastAct>
  );
}
