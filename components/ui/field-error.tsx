/** What is wrong with a field, below it; the field names it by `aria-describedby`. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p id={id} className="mt-1 text-sm text-deteriorated">
    {children}
  </p>
);
