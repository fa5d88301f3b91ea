import { deleteGroup, editGroup } from "@/lib/analysis/briefings/groups/mutations";
import { route, submit } from "@/lib/core/http/rest";

interface Params {
  id: string;
}

/** Replaces a group’s name and members. */
export const PATCH = route<Params>((viewer, request, { id }) =>
  submit(editGroup, viewer, request, { id }),
);

/** Deletes a group; `If-Match` names the version that was seen. */
export const DELETE = route<Params>((viewer, request, { id }) =>
  submit(deleteGroup, viewer, request, { id }),
);
