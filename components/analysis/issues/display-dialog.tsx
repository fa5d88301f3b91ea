"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { Select } from "@/components/ui/select";
import {
  columnsOf,
  columnsText,
  groupOf,
  hrefOf,
  ISSUE_COLUMNS,
  type IssueFilter,
  type IssueGroup,
  type IssueSort,
} from "@/lib/analysis/issues/filter";
import { columnLabel, shownColumns } from "./issue-columns";

const GROUPS: { value: IssueGroup; label: string }[] = [
  { value: "none", label: "nothing" },
  { value: "status", label: "status" },
  { value: "owner", label: "owner" },
  { value: "trend", label: "trend" },
  { value: "salience", label: "salience" },
  { value: "label", label: "first label" },
];

const DIRECTIONS = [
  { value: "asc", label: "A to Z, lowest or earliest first" },
  { value: "desc", label: "Z to A, highest or latest first" },
];

/** How the list is grouped and sorted, and which columns it has. The address holds all of it. */
export default function DisplayDialog(props: { filter: IssueFilter; onClose: () => void }) {
  const { filter, onClose } = props;
  const router = useRouter();
  const [group, setGroup] = useState(groupOf(filter));
  const [sort, setSort] = useState(filter.sort);
  const [dir, setDir] = useState(filter.dir);
  const [columns, setColumns] = useState<string[]>([...columnsOf(filter)]);
  const all = shownColumns({ ...filter, columns: ISSUE_COLUMNS.join(",") });

  function submit(event: FormEvent) {
    event.preventDefault();
    const chosen = group === groupOf({ ...filter, group: "" }) ? ("" as const) : group;
    onClose();
    router.push(hrefOf({ ...filter, group: chosen, sort, dir, columns: columnsText(columns) }), {
      scroll: false,
    });
  }

  return (
    <Dialog open onClose={onClose} title="Display">
      <form onSubmit={submit} className="space-y-4">
        <Field label="Group by">
          {(control) => (
            <Select
              {...control}
              value={group}
              options={GROUPS}
              onChange={({ target }) => setGroup(target.value as IssueGroup)}
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-2">
          <Field label="Sort by">
            {(control) => (
              <Select
                {...control}
                value={sort}
                options={all.flatMap(({ by, head }) => (by ? [{ value: by, label: head }] : []))}
                onChange={({ target }) => setSort(target.value as IssueSort)}
              />
            )}
          </Field>
          <Field label="Order">
            {(control) => (
              <Select
                {...control}
                value={dir}
                options={DIRECTIONS}
                onChange={({ target }) => setDir(target.value as IssueFilter["dir"])}
              />
            )}
          </Field>
        </div>
        <fieldset>
          <legend className="mb-1 text-sm font-medium">Columns beside the title</legend>
          <div className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
            {ISSUE_COLUMNS.map((column) => (
              <Checkbox
                key={column}
                label={columnLabel(column)}
                checked={columns.includes(column)}
                onChange={({ target }) =>
                  setColumns((now) =>
                    target.checked ? [...now, column] : now.filter((each) => each !== column),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
        <FormActions submit="Show" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
