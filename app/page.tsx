import { redirect } from "next/navigation";
import { within } from "@/lib/analysis/relationships/schema";
import { currentViewer } from "@/lib/core/session/session";
import { loadSidebar } from "@/lib/desk/views/queries";

/** The summary of the relationship that the person chose last. */
export default async function Home() {
  const viewer = await currentViewer();
  const { chosen } = viewer ? await loadSidebar(viewer) : { chosen: "" };
  redirect(within("/summary", chosen));
}
