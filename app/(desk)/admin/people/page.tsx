import { notFound } from "next/navigation";
import { Live } from "@/components/desk/live/live";
import { AddMember } from "@/components/desk/members/add-member";
import { MemberTable } from "@/components/desk/members/member-table";
import { LastAct } from "@/components/ui/last-act";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { orFirstPage, pageHref, parsePage } from "@/lib/core/paging/page";
import { requireViewer, titleForWho } from "@/lib/core/session/session";
import { loadMembers } from "@/lib/desk/members/list";

export const generateMetadata = titleForWho("changeMember", "People");

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const HERE = "/admin/people";

export default async function PeoplePage({ searchParams }: Props) {
  const asked = parsePage(await searchParams);
  const viewer = await requireViewer(pageHref(HERE, asked));
  const [members, relationships] = await Promise.all([
    orFirstPage(asked, (page) => loadMembers(viewer, page)),
    loadRelationshipNames(viewer),
  ]);
  if (!members) notFound();
  const { items, previousCursor, nextCursor } = members;
  const to = (cursor: string | null) => cursor && pageHref(HERE, { ...asked, cursor });
  return (
    <LastAct>
      <Live topic={{ list: "people" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader title="People" />
      <MemberTable members={items} relationships={relationships} viewerId={viewer.id} />
      <Pager previous={to(previousCursor)} next={to(nextCursor)} />
      <section aria-labelledby="add" className="mt-8 max-w-prose">
        <SectionHeading id="add">Add a person</SectionHeading>
        <AddMember relationships={relationships} />
      </section>
    </LastAct>
  );
}
