import { expect, test } from "vitest";
import { csvLine } from "./csv";

test("cells are quoted where RFC 4180 requires it, and lines end with CRLF", () => {
  expect(csvLine(["plain", 'says "no"', "a,b", "two\nlines", 62, null, ""])).toBe(
    'plain,"says ""no""","a,b","two\nlines",62,,\r\n',
  );
});

test("spreadsheets read no text as a formula", () => {
  expect(csvLine(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a=b", -5])).toBe(
    "'=1+1,'+1,'-1,'@SUM(A1),'\tx,a=b,-5\r\n",
  );
  expect(csvLine(['=HYPERLINK("http://x","y")'])).toBe('"\'=HYPERLINK(""http://x"",""y"")"\r\n');
});
