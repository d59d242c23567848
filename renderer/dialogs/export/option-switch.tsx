import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";

interface OptionSwitchProperties<Name extends string> {
  readonly label: StringKey;
  readonly options: readonly { readonly name: Name; readonly label: StringKey }[];
  readonly chosen: Name;
  readonly isDisabled: boolean;
  readonly choose: (name: Name) => void;
}

/** One of a few, with its label before it. */
export function OptionSwitch<Name extends string>({
  label,
  options,
  chosen,
  isDisabled,
  choose,
}: OptionSwitchProperties<Name>) {
  const t = useStrings();
  return (
    <div className="export-option">
      <span className="export-label" aria-hidden="true">
        {t(label)}
      </span>
      <ToggleButtonGroup
        className="switch"
        selectionMode="single"
        disallowEmptySelection
        aria-label={t(label)}
        isDisabled={isDisabled}
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const next = options.find(({ name }) => keys.has(name));
          if (next !== undefined) choose(next.name);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.name} id={option.name} className="switch-option">
            {t(option.label)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
