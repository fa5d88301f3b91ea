import {
  BOTTOM_LINE_HINT,
  BottomLineInput,
  type LeadFigure,
} from "@/components/analysis/outlooks/bottom-line-input";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { useOffers } from "./in-place/use-offers";
import type { IssueValues } from "./issue-values";
import { ListedWords } from "./listed-words";
import { suggestSlug } from "./suggest-slug";

/** Someone who can own an issue, except in relationships that are hidden from them. */
export interface Owner {
  id: string;
  name: string;
  hidden?: { slug: string }[];
}

interface IssueFieldsProps {
  values: IssueValues;
  set: (some: Partial<IssueValues>) => void;
  errors: Record<string, string>;
  /** What the bottom line has to fit; null for an issue without an estimate. */
  figure: LeadFigure | null;
  people: Owner[];
  /** The short names of other issues, for a new one; undefined once the issue has its own. */
  taken: string[] | undefined;
  /** The relationships that a new issue can be opened in. */
  relationships?: RelationshipName[];
}

const SALIENCE = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));

export function IssueFields(props: IssueFieldsProps) {
  const { values, set, errors, figure, people, taken, relationships = [] } = props;
  const { offers } = useOffers(taken ? "new" : values.slug, "labels");
  function changeTitle(title: string) {
    // The short name follows the title until it is typed.
    const follows =
      taken && (values.slug === "" || values.slug === suggestSlug(values.title, taken));
    set(follows ? { title, slug: suggestSlug(title, taken) } : { title });
  }
  const statuses = ISSUE_STATUSES.filter((status) => !taken || status !== "ARCHIVED");
  const canOwnIn = (relationship: string) =>
    people.filter(({ hidden = [] }) => hidden.every(({ slug }) => slug !== relationship));
  function changeRelationship(relationship: string) {
    const keeps = canOwnIn(relationship).some(({ id }) => id === values.ownerId);
    set(keeps ? { relationship } : { relationship, ownerId: "" });
  }

  return (
    <>
      {taken && (relationships.length > 1 || errors.relationship) && (
        <Field label="Relationship" error={errors.relationship}>
          {(control) => (
            <Select
              {...control}
              value={values.relationship}
              onChange={({ target }) => changeRelationship(target.value)}
              options={relationships.map(({ slug, title }) => ({ value: slug, label: title }))}
            />
          )}
        </Field>
      )}
      <Field label="Title" error={errors.title}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            value={values.title}
            onChange={({ target }) => changeTitle(target.value)}
          />
        )}
      </Field>
      {taken && (
        <Field
          label="Short name"
          hint={`Used in the issue’s address, as in /issues/${values.slug || "sea-lanes"}. It can’t be changed later.`}
          error={errors.slug}
        >
          {(control) => (
            <TextInput
              {...control}
              value={values.slug}
              onChange={({ target }) => set({ slug: target.value })}
            />
          )}
        </Field>
      )}
      <BottomLineInput
        value={values.bottomLine}
        onChange={(bottomLine) => set({ bottomLine })}
        hint={BOTTOM_LINE_HINT}
        optional
        error={errors.bottomLine}
        figure={figure}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <RadioRow
          legend="Status"
          name="status"
          value={values.status}
          onChange={(status) => set({ status })}
          options={statuses.map((value) => ({ value, label: STATUS_LABELS[value] }))}
        />
        <RadioRow
          legend="Salience (1 to 5)"
          name="salience"
          value={String(values.salience)}
          onChange={(salience) => set({ salience: Number(salience) })}
          options={SALIENCE}
        />
      </div>
      <Field label="Owner" error={errors.ownerId}>
        {(control) => (
          <Select
            {...control}
            value={values.ownerId}
            onChange={({ target }) => set({ ownerId: target.value })}
            options={[
              { value: "", label: "No owner" },
              ...canOwnIn(values.relationship).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Field>
      <Field label="Labels" hint="Separate them with commas." optional error={errors.labels}>
        {(control) => (
          <ListedWords
            control={control}
            value={values.labels}
            onChange={(labels) => set({ labels })}
            words={offers?.labels ?? []}
          />
        )}
      </Field>
      <Field
        label="Parties"
        hint="The actors concerned, such as United States or European Union. Separate them with commas."
        optional
        error={errors.parties}
      >
        {(control) => (
          <ListedWords
            control={control}
            value={values.parties}
            onChange={(parties) => set({ parties })}
            words={offers?.parties ?? []}
          />
        )}
      </Field>
      <Field
        label="Due date"
        hint="The day by which the desk’s next work on the issue is due."
        optional
        error={errors.dueOn}
      >
        {(control) => (
          <DateInput
            {...control}
            ahead={taken !== undefined}
            value={values.dueOn}
            onChange={(dueOn) => set({ dueOn })}
          />
        )}
      </Field>
      <Field
        label="Terms"
        hint="Words and phrases that suggest this issue when they appear in an article. One per line."
        optional
        error={errors.terms}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            value={values.terms}
            onChange={({ target }) => set({ terms: target.value })}
          />
        )}
      </Field>
    </>
  );
}
