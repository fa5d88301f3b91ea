/** An error below a field, which refers to it by `aria-describedby`. It may have several lines. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p id={id} className="mt-1 text-sm wrap-anywhere whitespace-pre-line text-deteriorated">
    {children}
  </p>
);
