import { useId } from 'react';
import { Input, Label, Radio, RadioGroup, Text, TextArea, TextField } from 'react-aria-components';

/** One line of text with its label. */
export function LineField({
  label,
  hint,
  value,
  onChange,
  autoFocus = false,
  required = false,
  offers,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  required?: boolean;
  /** values to choose from, each with what it stands for; any other may be typed */
  offers?: readonly { value: string; name: string }[];
}) {
  const list = useId();
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus} isRequired={required}>
      <Label>{label}</Label>
      <Input list={offers && list} />
      {offers && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer.value} value={offer.value}>
              {offer.name}
            </option>
          ))}
        </datalist>
      )}
      {hint && <Text slot="description">{hint}</Text>}
    </TextField>
  );
}

/** Several lines of text with their label. */
export function AreaField({
  label,
  hint,
  value,
  onChange,
  required = false,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}) {
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired={required}>
      <Label>{label}</Label>
      <TextArea />
      {hint && <Text slot="description">{hint}</Text>}
    </TextField>
  );
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { id: T; name: string }[];
  value: T | null;
  onChange: (value: T) => void;
}) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label>{label}</Label>
      <div className="choices">
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className="choice">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
