import type { Group } from "@/lib/analysis/briefings/groups/schema";

/** What the form holds. */
interface GroupValues {
  version: number;
  name: string;
  /** The ids of its people. */
  members: string[];
}

export const groupValuesOf = (group: Group | null): GroupValues => ({
  version: group?.version ?? 0,
  name: group?.name ?? "",
  members: group?.members.map(({ id }) => id) ?? [],
});

/** What the screens call its fields. */
export const GROUP_WORDS = { name: "name", members: "members" } as const;

/** What a field holds, in words. */
export const groupText = (
  { name, members }: GroupValues,
  field: keyof GroupValues,
  people: readonly { id: string; name: string }[],
): string =>
  field === "members"
    ? people
        .filter(({ id }) => members.includes(id))
        .map((one) => one.name)
        .join(", ")
    : name;
