import { route, wholeList } from "@/lib/core/http/rest";
import { loadPeople } from "@/lib/desk/members/queries";

/** Everyone who isn't disabled: their ids, handles, names and roles. */
export const GET = route(async (viewer, request) => wholeList(request, await loadPeople(viewer)));
