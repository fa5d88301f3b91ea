import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Table } from "./table";

test("on a phone, a heading before a value ends with a colon", () => {
  const html = renderToStaticMarkup(
    <Table caption="Dates" columns={[{ head: "What" }, { head: "When", named: true }]}>
      <tbody />
    </Table>,
  );
  expect(html).toContain("--name-2:&quot;When: &quot;");
  expect(html).not.toContain("--name-1");
});
