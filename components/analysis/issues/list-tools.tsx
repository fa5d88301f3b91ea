"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { type IssueFilter, queryOfFilter } from "@/lib/analysis/issues/filter";
import { sortLabel } from "./issue-columns";

const [FilterDialog, onFilter] = loadOnUse(() => import("./filter-dialog").then((m) => m.default));
const [DisplayDialog, onDisplay] = loadOnUse(() =>
  import("./display-dialog").then((m) => m.default),
);
const [ViewsDialog, onViews] = loadOnUse(() => import("./views-dialog").then((m) => m.default));

interface ListToolsProps {
  filter: IssueFilter;
  labels: string[];
  people: { id: string; name: string }[];
  /** The viewer. */
  person: string;
}

/**
 * Buttons that filter the list, change how it is shown, save it as a view and export it. On a phone, where the table has
 * no headings to sort by, one says how it is sorted, and the others are folded with the filters (see issue-list.css).
 */
export function ListTools(props: ListToolsProps) {
  const [open, setOpen] = useState<"filter" | "display" | "views" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="list-tools">
      <Button variant="quiet" {...onFilter} onClick={() => setOpen("filter")}>
        More filters
      </Button>
      <Button variant="quiet" className="sorts" {...onDisplay} onClick={() => setOpen("display")}>
        <span>Display</span>
        <span>Sort: {sortLabel(props.filter)}</span>
      </Button>
      <Button variant="quiet" {...onViews} onClick={() => setOpen("views")}>
        Views
      </Button>
      <a
        href={`/api/v1/issues.csv?${queryOfFilter(props.filter)}`}
        download
        className={buttonStyle("quiet")}
      >
        Export CSV
      </a>
      {open && (
        <OnUse>
          {open === "filter" && <FilterDialog {...props} onClose={close} />}
          {open === "display" && <DisplayDialog filter={props.filter} onClose={close} />}
          {open === "views" && (
            <ViewsDialog filter={props.filter} person={props.person} onClose={close} />
          )}
        </OnUse>
      )}
    </div>
  );
}
