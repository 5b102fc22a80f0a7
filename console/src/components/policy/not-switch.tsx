/** Whether a list says what a statement is about, or what it is not about (`NotAction`, `NotResource`, `NotPrincipal`). */
import Select from "@cloudscape-design/components/select";

/** The switch. */
export function NotSwitch({
  isNot,
  label,
  plain,
  negated,
  onChange,
}: {
  readonly isNot: boolean;
  readonly label: string;
  readonly plain: string;
  readonly negated: string;
  onChange(isNot: boolean): void;
}) {
  const options = [
    { value: "plain", label: plain },
    { value: "not", label: negated },
  ];
  return (
    <Select
      ariaLabel={label}
      selectedOption={options[isNot ? 1 : 0] ?? null}
      options={options}
      onChange={({ detail }) => onChange(detail.selectedOption.value === "not")}
    />
  );
}
