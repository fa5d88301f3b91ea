import { notFound } from "next/navigation";
import { AddMember } from "@/components/members/add-member";
import { MemberTable } from "@/components/members/member-table";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { mayManageMembers } from "@/lib/members/policy";
import { loadMembers } from "@/lib/members/queries";
import { requireViewer, titleForWho } from "@/lib/session";

export const generateMetadata = titleForWho(mayManageMembers, "People");

export default async function PeoplePage() {
  const viewer = await requireViewer("/admin/people");
  const members = await loadMembers(viewer);
  if (!members) notFound();
  return (
    <LastAct>
      <PageHeader title="People and roles" />
      <MemberTable members={members} viewerId={viewer.id} />
      <section aria-labelledby="add" className="mt-8 max-w-prose">
        <SectionHeading id="add">Add a person</SectionHeading>
        <AddMember />
      </section>
    </LastAct>
  );
}
