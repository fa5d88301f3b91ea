import type { ComponentProps } from "react";

export function TableRow(props: ComponentProps<"tr">) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it, Safari ignores rows that are not laid out as a table
    <tr {...props} role="row" />
  );
}
