import { makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { loadGroups } from "@/lib/analysis/briefings/groups/queries";
import { route, submit, wholeList } from "@/lib/core/http/rest";

/** The groups with their members, for those who may make one. */
export const GET = route(async (viewer, request) => wholeList(request, await loadGroups(viewer)));

/** Makes a group of people. */
export const POST = route((viewer, request) => submit(makeGroup, viewer, request, {}, 201));
