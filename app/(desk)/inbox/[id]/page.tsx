import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/core/session/session";
import { loadPlace } from "@/lib/desk/notifications/queries";

interface Props {
  params: Promise<{ id: string }>;
}

/** Leads from an email to what its notification is about, wherever that is by now. */
export default async function NotificationPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/inbox/${encodeURIComponent(id)}`);
  redirect((await loadPlace(viewer, id)) ?? notFound());
}
