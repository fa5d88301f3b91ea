import { loadNotices } from "@/lib/notifications/queries";
import { list, route } from "@/lib/rest";

export const GET = route(async (viewer) => list(await loadNotices(viewer)));
