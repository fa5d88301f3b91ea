import { makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

/** The groups with their members, for those who may make one. */
export const GET = route(async (viewer) => list(await loadGroups(viewer)));

/** Makes a group of people. */
export const POST = route(async (viewer, request) => {
  const body = await jsonBody(request);
  return answer(await makeGroup(viewer, body as Parameters<typeof makeGroup>[1]), 201);
});
